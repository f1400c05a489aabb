import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { answer, recorded, Text } from './recorded.ts';

export const Sex = z.enum(['female', 'male']);
export type Sex = z.infer<typeof Sex>;

export const PatientName = z.strictObject({
  family: Text,
  given: Text.optional(),
  title: Text.optional(),
});
export type PatientName = z.infer<typeof PatientName>;

/** A number by which a hospital or country knows the patient. */
export const Identifier = z.strictObject({ label: Text, value: Text });
export type Identifier = z.infer<typeof Identifier>;

/** Allergy status has exactly four states (NHS CUI PAB-0064 to 0072). */
export const Allergies = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('known'),
    items: z
      .array(z.strictObject({ substance: Text, reaction: Text.optional() }))
      .min(1, 'must name at least one allergy when the state is known'),
  }),
  z.strictObject({
    state: z.literal('none-known'),
    on: PartialDate.optional(),
    by: Text.optional(),
  }),
  z.strictObject({ state: z.literal('not-recorded') }),
  z.strictObject({ state: z.literal('unavailable') }),
]);
export type Allergies = z.infer<typeof Allergies>;

/** What the patient wants and does not want, who asked and when. */
export const PatientVoice = z.strictObject({
  goalOfCare: recorded(z.enum(['disease-control', 'comfort-only'])),
  goals: Text.optional(),
  limits: Text.optional(),
  declinesSurgery: answer,
  declinesBloodProducts: answer,
  fertilityWish: answer,
  askedBy: Text.optional(),
  askedOn: PartialDate.optional(),
});
export type PatientVoice = z.infer<typeof PatientVoice>;

/** The person. `ageYears` is for sources that state an age but no date of birth. */
export const Patient = z.strictObject({
  name: PatientName.optional(),
  identifiers: z.array(Identifier).optional(),
  born: PartialDate.optional(),
  ageYears: recorded(z.int().min(0).max(120)),
  died: PartialDate.optional(),
  sex: recorded(Sex),
  allergies: Allergies.optional(),
  voice: PatientVoice.optional(),
});
export type Patient = z.infer<typeof Patient>;
