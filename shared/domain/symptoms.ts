import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { Text, UnknownReason } from './recorded.ts';

export const SymptomCode = z.enum([
  'fatigue',
  'haematuria',
  'loss-of-appetite',
  'back-or-flank-pain',
  'weight-loss',
  'anaemia',
  'abdominal-mass',
  'fever',
  'limb-swelling',
  'bone-discomfort',
  'shortness-of-breath',
  'cough',
]);
export type SymptomCode = z.infer<typeof SymptomCode>;

/** One symptom: present, absent or unknown, with severity where present. */
export const Symptom = z
  .strictObject({
    answer: z.enum(['yes', 'no', 'unknown']),
    reason: UnknownReason.optional(),
    /** CTCAE-like grade, 1 mild to 4 life-threatening. */
    grade: z.int().min(1).max(4).optional(),
    /** Pain on the numerical rating scale, 0 to 10. */
    nrs: z.int().min(0).max(10).optional(),
    on: PartialDate.optional(),
    note: Text.optional(),
  })
  .refine((symptom) => symptom.answer === 'yes' || symptom.grade === undefined, {
    error: 'a grade belongs to a symptom that is present',
    path: ['grade'],
  })
  .refine((symptom) => symptom.answer === 'unknown' || symptom.reason === undefined, {
    error: 'a reason belongs to an unknown answer',
    path: ['reason'],
  });
export type Symptom = z.infer<typeof Symptom>;

/** The symptom list; a code that is left out was not asked, as far as anybody knows. */
export const Symptoms = z.partialRecord(SymptomCode, Symptom);
export type Symptoms = z.infer<typeof Symptoms>;
