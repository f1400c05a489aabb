import { all, below, is, isOneOf } from '../../../engine/condition.ts';
import type { RedFlag } from '../../../engine/pack.ts';

/** Where the pack does not apply, or the diagnosis itself is in doubt. */
export const scopeFlags: readonly RedFlag[] = [
  {
    id: 'RF-25',
    severity: 'amber',
    when: all(
      below('age_years', 45),
      is('histology', 'clear_cell'),
      isOneOf('hereditary', 'suspected', 'hlrcc'),
    ),
    title: 'Labelled clear cell under 45 years with a suspected hereditary (FH-deficient) tumour',
    action: 'Pathology review',
    notCovered: 'suspicion of a medullary, collecting duct or TFE3-rearranged tumour',
    source: 'OPIN',
  },
  {
    id: 'RF-26',
    severity: 'red',
    when: below('age_years', 18),
    title: 'Paediatric patient: outside the scope of this pack',
    action: 'Refer to a paediatric oncology team',
    source: 'OPIN',
  },
];
