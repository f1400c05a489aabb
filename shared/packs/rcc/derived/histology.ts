import type { DerivedFact, FactStates } from '../../../engine/pack.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import { valuesOf } from './values.ts';

const TREATED_AS_NON_CLEAR_CELL: readonly FactValue[] = [
  'papillary',
  'chromophobe',
  'unclassified',
  'translocation',
  'sdh_deficient',
  'other_ncc',
];

/** A subtype that is stated to be unknown may still be clear cell or not. */
export const histologyFacts: readonly DerivedFact[] = [
  {
    id: 'is_ccrcc',
    label: 'Clear-cell RCC',
    domain: { kind: 'yes-no' },
    meaning: 'Histology is clear cell',
    fields: [],
    suppliedBy: 'Pathology',
    from: ['histology'],
    derive: (states) => subtype(states, ['clear_cell']),
  },
  {
    id: 'is_ncc',
    label: 'Non-clear-cell RCC',
    domain: { kind: 'yes-no' },
    meaning:
      'Subtypes treated by the generic non-clear-cell rows; collecting duct, medullary and ' +
      'FH-deficient have their own rows',
    fields: [],
    suppliedBy: 'Pathology',
    from: ['histology'],
    derive: (states) => subtype(states, TREATED_AS_NON_CLEAR_CELL),
  },
];

function subtype(states: FactStates, wanted: readonly FactValue[]): Possible {
  const answers = valuesOf(states, 'histology').flatMap((histology) =>
    histology === 'unknown' ? [true, false] : [wanted.includes(histology)],
  );
  return oneOf(...answers);
}
