import type { ImdcFactor, ImdcGroup } from '../calculators/scores.ts';

export const IMDC_GROUP_TEXT: Readonly<Record<ImdcGroup, string>> = {
  favourable: 'Favourable',
  intermediate: 'Intermediate',
  poor: 'Poor',
};

/** IMDC factors short enough for a chip. */
export const IMDC_FACTOR_TEXT: Readonly<Record<ImdcFactor, string>> = {
  'under-1-year-to-therapy': '< 1 year',
  'haemoglobin-below-limit': 'Anaemia',
  'calcium-above-limit': 'Calcium',
  'karnofsky-below-80': 'KPS < 80 %',
  'neutrophils-above-limit': 'Neutrophils',
  'platelets-above-limit': 'Platelets',
};
