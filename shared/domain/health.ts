import { z } from 'zod';

import { CharlsonItems } from './charlson.ts';
import { GeriatricScreening } from './geriatric-screening.ts';
import { PartialDate } from './partial-date.ts';
import { answer, recorded, Text } from './recorded.ts';

/** An illness besides the cancer. */
export const Comorbidity = z.strictObject({
  name: Text,
  detail: Text.optional(),
  since: PartialDate.optional(),
});
export type Comorbidity = z.infer<typeof Comorbidity>;

/** A drug the patient takes for something other than the cancer. */
export const Medication = z.strictObject({ name: Text, dose: Text.optional() });
export type Medication = z.infer<typeof Medication>;

/** Performance, reserve and expectation. */
const fitness = {
  ecog: recorded(z.int().min(0).max(5)),
  kps: recorded(
    z.int().min(0).max(100).multipleOf(10, 'must be a multiple of 10 (Karnofsky index)'),
  ),
  frailty: recorded(z.enum(['fit', 'vulnerable', 'frail'])),
  lifeExpectancy: recorded(z.enum(['under-3-months', '3-to-12-months', 'over-12-months'])),
  anaestheticRisk: recorded(z.enum(['acceptable', 'high', 'prohibitive'])),
  weightKg: recorded(z.number().min(25).max(350)),
  heightCm: recorded(z.number().min(100).max(230)),
  /** Body weight at an earlier day, kg; its date says how long ago. */
  earlierWeightKg: recorded(z.number().min(25).max(350)),
  sarcopenia: answer,
  /** Percent of body weight lost in 6 months. */
  weightLossPercent: recorded(z.number().min(0).max(80)),
  pregnancy: recorded(z.enum(['no', 'possible', 'pregnant'])),
  oralIntake: recorded(z.enum(['can-swallow-and-absorb', 'cannot'])),
};

/** What speaks against checkpoint inhibitors. */
const immunity = {
  autoimmune: recorded(
    z.enum(['none', 'mild-controlled', 'active-moderate', 'severe-organ-threatening']),
  ),
  transplant: recorded(z.enum(['none', 'kidney', 'other-solid-organ', 'allogeneic-hsct'])),
  /** Systemic steroid other than replacement, mg prednisolone equivalent per day. */
  steroidMgPerDay: recorded(z.number().min(0).max(1000)),
  interstitialLungDisease: answer,
  priorImmuneToxicity: recorded(
    z.enum(['none', 'mild', 'grade-3-non-endocrine', 'grade-4-or-organ-threatening']),
  ),
  severeImmuneToxicityNow: answer,
  /** Uncontrolled infection, including viraemic HBV or HIV. */
  activeInfection: answer,
};

/** What speaks against VEGF-targeted drugs and against operations. */
const vascular = {
  hypertensionUncontrolled: answer,
  arterialEvent: recorded(z.enum(['none', 'under-6-months', '6-to-12-months', 'over-12-months'])),
  venousThromboembolism: recorded(z.enum(['none', 'treated-stable', 'untreated-acute'])),
  bleeding: recorded(z.enum(['none', 'minor', 'recent-significant'])),
  bleedingSite: recorded(z.enum(['urinary', 'gi', 'airway', 'intracranial', 'other'])),
  giPerforation: recorded(z.enum(['none', 'risk', 'active-or-recent'])),
  wound: recorded(z.enum(['none', 'surgery-under-4-weeks', 'unhealed'])),
  lvefPercent: recorded(z.number().min(5).max(90)),
  heartFailureNyha3or4: answer,
  nyhaClass: recorded(z.enum(['I', 'II', 'III', 'IV'])),
  qtcMs: recorded(z.number().min(250).max(800)),
  /** g per 24 h, or urine protein/creatinine ratio in g/g. */
  proteinuriaG: recorded(z.number().min(0).max(50)),
  aorticAneurysm: answer,
  strongCyp3a4Drug: answer,
};

/** Organ function that a laboratory value does not give. */
const organs = {
  /** Oxygen saturation at rest, %. */
  spo2Percent: recorded(z.number().min(40).max(100)),
  dialysis: answer,
  childPugh: recorded(z.enum(['no-cirrhosis', 'A', 'B', 'C'])),
  /** Chronic liver disease; metastases in the liver are none. */
  chronicLiverDisease: answer,
  ascites: recorded(z.enum(['none', 'mild', 'moderate-or-severe'])),
  encephalopathy: recorded(z.enum(['none', 'grade-1-or-2', 'grade-3-or-4'])),
  /** Poor dentition or invasive dental work planned. */
  jawNecrosisRisk: answer,
  anaemiaSymptomatic: answer,
};

/** Emergencies that come before every other question. */
const emergencies = {
  cordCompression: recorded(z.enum(['none', 'suspected', 'confirmed'])),
  raisedIntracranialPressure: answer,
  activeMajorBleeding: answer,
  /** Corrected calcium above 3.5 mmol/L, or symptomatic at any value. */
  hypercalcaemiaSymptomatic: answer,
  obstructiveKidneyFailureOrSepsis: answer,
};

/** Overall health: what the patient can stand, and what must not be done to them. */
export const Health = z.strictObject({
  ...fitness,
  ...immunity,
  ...vascular,
  ...organs,
  ...emergencies,
  charlson: CharlsonItems.optional(),
  geriatric: GeriatricScreening.optional(),
  comorbidities: z.array(Comorbidity).optional(),
  medications: z.array(Medication).optional(),
  note: Text.optional(),
});
export type Health = z.infer<typeof Health>;
