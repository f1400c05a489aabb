import type { Histology } from '../../domain/primary-tumour.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { HISTOLOGY_TABLE, type HistologyEntry } from './histology-table.ts';

export const HISTOLOGY_CLASS: Calculator = {
  id: 'histology-class',
  spec: 'RCC-C-051',
  title: 'Class of the histological type',
  method:
    'Family of the WHO classification 2022 and ICD-O-3.2 code of the recorded type. Rare and ' +
    'sensitive to chemotherapy: collecting duct and medullary. Suggests a hereditary cause: FH- and SDH-deficient; ' +
    'papillary, chromophobe and other oncocytic types only where multifocal or hybrid. FH-, ' +
    'SDH-deficient and translocation RCC share the code 8311/3, so the code does not lead back to ' +
    'the type',
  source: 'WHO classification 2022 (5th edition); ICD-O-3.2',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/** Nothing is said about a type that is not recorded. */
const NOT_RECORDED: HistologyEntry = {
  family: 'not-stated',
  isSharedCode: false,
  clearCell: 'unknown',
  chemoSensitiveRare: 'unknown',
  germlineSuggestive: 'unknown',
};

/**
 * What a histological type means for the rules: family, code, clear cell or not, treated by
 * chemotherapy or not, suggestive of a hereditary cause or not.
 *
 * @source WHO 2022; ICD-O-3.2; clinical content, section 13.2.
 * @spec RCC-C-051
 */
export function histologyClass(histology: Histology | undefined): HistologyEntry {
  return histology === undefined ? NOT_RECORDED : HISTOLOGY_TABLE[histology];
}
