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
