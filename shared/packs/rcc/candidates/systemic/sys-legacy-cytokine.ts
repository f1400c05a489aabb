import { all, always, any, atLeast, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L, exceptional. */
export const sysLegacyCytokine: Candidate = {
  id: 'sys-legacy-cytokine',
  name: 'Bevacizumab + interferon-alfa / high-dose IL-2 (legacy)',
  modality: 'targeted/immuno',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L, exceptional',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'VEGF'],
  classes: ['VEGF', 'OTHER'],
  arguments: [
    {
      id: 'sys-legacy-cytokine#1',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'Superseded by IO and IO-TKI combinations',
      source: 'OPIN',
    },
    {
      id: 'sys-legacy-cytokine#2',
      axis: 'health',
      strength: 'strongly-opposes',
      when: any(is('frailty', 'frail'), atLeast('ecog', 2)),
      because: 'Too toxic',
      source: 'OPIN',
    },
  ],
  note: 'row kept for completeness; never leads',
};
