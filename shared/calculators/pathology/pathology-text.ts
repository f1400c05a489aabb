import type { Histology } from '../../domain/primary-tumour.ts';
import type { HistologyFamily } from './histology-table.ts';

export const HISTOLOGY_FAMILY_TEXT: Readonly<Record<HistologyFamily, string>> = {
  'clear-cell': 'clear cell family',
  papillary: 'papillary family',
  'oncocytic-chromophobe': 'oncocytic and chromophobe family',
  'collecting-duct': 'collecting duct family',
  'molecularly-defined': 'molecularly defined',
  other: 'other renal tumours',
  'not-stated': 'type not stated',
};

/** Histological types as an input of a score names them. */
export const HISTOLOGY_NAME: Readonly<Record<Histology, string>> = {
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
