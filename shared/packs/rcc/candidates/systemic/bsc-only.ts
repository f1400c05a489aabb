import { all, any, atLeast, atMost, is } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; any. */
export const bscOnly: Candidate = {
  id: 'bsc-only',
  name: 'Best supportive care alone',
  modality: 'palliative care',
  slot: 'systemic',
  intent: 'palliative',
  line: 'any',
  applies: is('setting', 'metastatic'),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'bsc-only#1',
      axis: 'goals',
      strength: 'confirming',
      when: any(is('goal', 'comfort_only'), is('life_expectancy', 'lt3m'), atLeast('ecog', 4)),
      because: 'Comfort goal / ECOG 4 / prognosis < 3 months',
      source: 'OPIN',
    },
    {
      id: 'bsc-only#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(is('ecog', 3), any(is('frailty', 'frail'), is('imdc_group', 'poor'))),
      because: 'ECOG 3 with frailty or poor risk',
      source: 'OPIN',
    },
    {
      id: 'bsc-only#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(atMost('ecog', 1), is('goal', 'disease_control')),
      because: 'Fit and wants treatment',
      source: 'OPIN',
    },
    {
      id: 'bsc-only#4',
      axis: 'health',
      strength: 'weakly-supports',
      when: all(is('io_block', 'excluding'), is('vegf_block', 'excluding'), atLeast('line', 2)),
      because: 'No remaining active class',
      source: 'OPIN',
    },
  ],
  interactions: 'may include RT, embolisation, transfusion',
  dataNeeded: 'goals of care',
};
