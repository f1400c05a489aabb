import type { Histology } from '../../domain/primary-tumour.ts';
import type { Presence } from '../scores.ts';

/** Family of the WHO classification 2022 (5th edition); open where the type is not stated. */
export type HistologyFamily =
  | 'clear-cell'
  | 'papillary'
  | 'oncocytic-chromophobe'
  | 'collecting-duct'
  | 'molecularly-defined'
  | 'other'
  | 'not-stated';

/** What one histological type means for the rules. */
export type HistologyEntry = {
  readonly family: HistologyFamily;
  /** ICD-O-3.2 morphology; absent where the enum holds types with different codes. */
  readonly icdO?: string;
  /** Several types carry this code: it does not lead back to the type. */
  readonly isSharedCode: boolean;
  readonly clearCell: Presence;
  /** Rare and sensitive to chemotherapy: collecting duct or medullary. */
  readonly chemoSensitiveRare: Presence;
  /** FH- or SDH-deficient; papillary and oncocytic types only where multifocal or hybrid. */
  readonly germlineSuggestive: Presence;
};

/** Every type the case can name; the codes are from memory. */
export const HISTOLOGY_TABLE: Readonly<Record<Histology, HistologyEntry>> = {
  'clear-cell': {
    family: 'clear-cell',
    icdO: '8310/3',
    isSharedCode: false,
    clearCell: 'yes',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'no',
  },
  papillary: {
    family: 'papillary',
    icdO: '8260/3',
    isSharedCode: false,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'unknown',
  },
  chromophobe: {
    family: 'oncocytic-chromophobe',
    icdO: '8317/3',
    isSharedCode: false,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'unknown',
  },
  'collecting-duct': {
    family: 'collecting-duct',
    icdO: '8319/3',
    isSharedCode: false,
    clearCell: 'no',
    chemoSensitiveRare: 'yes',
    germlineSuggestive: 'no',
  },
  'medullary-smarcb1-deficient': {
    family: 'molecularly-defined',
    icdO: '8510/3',
    isSharedCode: false,
    clearCell: 'no',
    chemoSensitiveRare: 'yes',
    germlineSuggestive: 'no',
  },
  'fh-deficient': {
    family: 'molecularly-defined',
    icdO: '8311/3',
    isSharedCode: true,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'yes',
  },
  'sdh-deficient': {
    family: 'molecularly-defined',
    icdO: '8311/3',
    isSharedCode: true,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'yes',
  },
  'translocation-tfe3-tfeb': {
    family: 'molecularly-defined',
    icdO: '8311/3',
    isSharedCode: true,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'no',
  },
  unclassified: {
    family: 'other',
    icdO: '8312/3',
    isSharedCode: true,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'unknown',
  },
  'other-non-clear-cell': {
    family: 'other',
    isSharedCode: false,
    clearCell: 'no',
    chemoSensitiveRare: 'no',
    germlineSuggestive: 'unknown',
  },
  'rcc-subtype-not-stated': {
    family: 'not-stated',
    icdO: '8312/3',
    isSharedCode: true,
    clearCell: 'unknown',
    chemoSensitiveRare: 'unknown',
    germlineSuggestive: 'unknown',
  },
};
