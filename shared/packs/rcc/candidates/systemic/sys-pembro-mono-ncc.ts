import { all, any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L, selected. */
export const sysPembroMonoNcc: Candidate = {
  id: 'sys-pembro-mono-ncc',
  name: 'Pembrolizumab monotherapy (nccRCC)',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L, selected',
  applies: all(yes('advanced'), is('line', 1), yes('is_ncc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO'],
  classes: ['IO'],
  arguments: [
    {
      id: 'sys-pembro-mono-ncc#1',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(is('vegf_block', 'excluding'), is('frailty', 'frail'), is('ecog', 2)),
      because: 'TKI contraindicated or frail',
      source: 'KN427',
    },
    {
      id: 'sys-pembro-mono-ncc#2',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: is('histology', 'chromophobe'),
      because: 'ORR ~10%',
      source: 'KN427',
    },
    {
      id: 'sys-pembro-mono-ncc#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(is('frailty', 'fit'), is('vegf_block', 'none')),
      because: 'Combination or cabozantinib more active',
      source: 'KNB61',
    },
  ],
  orientation: '200 mg q3w',
  expectedBenefit: 'ORR 27%',
};
