import type { CharlsonItem } from '../../domain/charlson.ts';

/** The illnesses of the Charlson index as they are asked. */
export const CHARLSON_ITEM_TEXT: Readonly<Record<CharlsonItem, string>> = {
  myocardialInfarction: 'Myocardial infarction',
  heartFailure: 'Heart failure',
  peripheralVascularDisease: 'Peripheral vascular disease',
  cerebrovascularDisease: 'Stroke or TIA',
  dementia: 'Dementia',
  chronicPulmonaryDisease: 'Chronic pulmonary disease',
  connectiveTissueDisease: 'Connective tissue disease',
  pepticUlcer: 'Peptic ulcer',
  mildLiverDisease: 'Mild liver disease',
  moderateOrSevereLiverDisease: 'Moderate or severe liver disease',
  diabetesUncomplicated: 'Diabetes without end-organ damage',
  diabetesWithEndOrganDamage: 'Diabetes with end-organ damage',
  hemiplegia: 'Hemiplegia',
  moderateOrSevereKidneyDisease: 'Moderate or severe kidney disease',
  otherSolidTumour: 'Another solid tumour within 5 years',
  otherMetastaticTumour: 'Another solid tumour, metastatic',
  leukaemia: 'Leukaemia',
  lymphoma: 'Lymphoma',
  aids: 'AIDS',
};
