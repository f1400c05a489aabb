import { z } from 'zod';

import { answer, recorded } from './recorded.ts';

export const FoodIntakeDecline = z.enum(['severe', 'moderate', 'none']);
export type FoodIntakeDecline = z.infer<typeof FoodIntakeDecline>;

/** Weight lost in 3 months; "does not know" is an answer of the questionnaire, with its points. */
export const ScreenedWeightLoss = z.enum(['over-3-kg', 'does-not-know', '1-to-3-kg', 'none']);
export type ScreenedWeightLoss = z.infer<typeof ScreenedWeightLoss>;

export const Mobility = z.enum(['bed-or-chair', 'indoors', 'goes-out']);
export type Mobility = z.infer<typeof Mobility>;

/** Dementia or depression. */
export const NeuropsychologicalProblem = z.enum(['severe', 'mild', 'none']);
export type NeuropsychologicalProblem = z.infer<typeof NeuropsychologicalProblem>;

/** Health as the patient rates it against people of the same age. */
export const SelfRatedHealth = z.enum(['not-as-good', 'does-not-know', 'as-good', 'better']);
export type SelfRatedHealth = z.infer<typeof SelfRatedHealth>;

/** The questions of the G8 screening tool that nothing else in the case answers. */
export const GeriatricScreening = z.strictObject({
  foodIntakeDecline: recorded(FoodIntakeDecline),
  weightLoss: recorded(ScreenedWeightLoss),
  mobility: recorded(Mobility),
  neuropsychological: recorded(NeuropsychologicalProblem),
  /** More than three prescription drugs a day. */
  moreThanThreeDrugs: answer,
  selfRatedHealth: recorded(SelfRatedHealth),
});
export type GeriatricScreening = z.infer<typeof GeriatricScreening>;
