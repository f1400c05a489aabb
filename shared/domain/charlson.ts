import { z } from 'zod';

import { answer } from './recorded.ts';

/**
 * The illnesses the Charlson index counts, each asked by itself. The two tumour questions are
 * about cancers other than the kidney cancer the case is about.
 */
export const CharlsonItems = z.strictObject({
  myocardialInfarction: answer,
  heartFailure: answer,
  peripheralVascularDisease: answer,
  cerebrovascularDisease: answer,
  dementia: answer,
  chronicPulmonaryDisease: answer,
  connectiveTissueDisease: answer,
  pepticUlcer: answer,
  mildLiverDisease: answer,
  moderateOrSevereLiverDisease: answer,
  diabetesUncomplicated: answer,
  diabetesWithEndOrganDamage: answer,
  hemiplegia: answer,
  /** Creatinine above 3 mg/dL (265 µmol/L), dialysis, transplant or uraemia. */
  moderateOrSevereKidneyDisease: answer,
  /** Another solid tumour within 5 years. */
  otherSolidTumour: answer,
  otherMetastaticTumour: answer,
  leukaemia: answer,
  lymphoma: answer,
  aids: answer,
});
export type CharlsonItems = z.infer<typeof CharlsonItems>;
export type CharlsonItem = keyof CharlsonItems;
