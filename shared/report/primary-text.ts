import type { LocalInvasion, PrimaryTumour } from '../domain/primary-tumour.ts';
import type { TnmPrefix } from '../domain/tnm.ts';
import type { ValueOf } from './recorded-text.ts';

export const DIAGNOSIS_BASIS_TEXT: Readonly<
  Record<ValueOf<PrimaryTumour['diagnosisBasis']>, string>
> = {
  'biopsy-primary': 'Biopsy of the primary',
  'biopsy-metastasis': 'Biopsy of a metastasis',
  resection: 'Resection specimen',
  'imaging-only': 'Imaging only, no tissue diagnosis',
};

export const MARGIN_TEXT: Readonly<Record<ValueOf<PrimaryTumour['margin']>, string>> = {
  R0: 'R0, free',
  R1: 'R1, microscopic',
  R2: 'R2, macroscopic',
};

export const VENOUS_THROMBUS_TEXT: Readonly<
  Record<ValueOf<PrimaryTumour['venousThrombus']>, string>
> = {
  none: 'No venous thrombus',
  'renal-vein': 'Thrombus in the renal vein',
  'ivc-below-diaphragm': 'Thrombus in the vena cava below the diaphragm',
  'ivc-above-diaphragm': 'Thrombus in the vena cava above the diaphragm',
};

export const LOCAL_SYMPTOM_TEXT: Readonly<Record<ValueOf<PrimaryTumour['localSymptom']>, string>> =
  {
    none: 'No local symptom',
    pain: 'Pain',
    haematuria: 'Haematuria',
    'haematuria-massive': 'Massive haematuria',
    paraneoplastic: 'Paraneoplastic syndrome',
  };

export const INVASION_TEXT: Readonly<Record<keyof LocalInvasion, string>> = {
  perirenalFat: 'Perirenal fat',
  renalSinusFat: 'Renal sinus fat',
  pelvicalyceal: 'Pelvicalyceal system',
  beyondGerota: 'Beyond Gerota fascia',
  adrenalContiguous: 'Adrenal gland, contiguous',
  venaCavaWall: 'Wall of the vena cava',
};

export const TNM_PREFIX_TEXT: Readonly<Record<TnmPrefix, string>> = {
  c: 'clinical',
  p: 'pathological',
  yc: 'clinical, after pre-operative therapy',
  yp: 'pathological, after pre-operative therapy',
  r: 'at recurrence',
  a: 'at autopsy',
};
