import type { Histology } from './primary-tumour.ts';

/** Names of the histological types (WHO 2022), short enough for a headline. */
export const HISTOLOGY_TEXT: Readonly<Record<Histology, string>> = {
  'clear-cell': 'Clear cell',
  papillary: 'Papillary',
  chromophobe: 'Chromophobe',
  'collecting-duct': 'Collecting duct',
  'medullary-smarcb1-deficient': 'Medullary (SMARCB1-deficient)',
  'fh-deficient': 'FH-deficient',
  'sdh-deficient': 'SDH-deficient',
  'translocation-tfe3-tfeb': 'Translocation (TFE3 or TFEB)',
  unclassified: 'Unclassified',
  'other-non-clear-cell': 'Other non-clear-cell',
  'rcc-subtype-not-stated': 'RCC, subtype not stated',
};
