import { all, always, atLeast, is, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L nccRCC. */
export const sysNcc2lIo: Candidate = {
  id: 'sys-ncc-2l-io',
  name: 'Second line nccRCC: checkpoint inhibitor if IO-naive',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L nccRCC',
  applies: all(
    yes('advanced'),
    yes('is_ncc'),
    atLeast('line', 2),
    isNot('prior_pd1', 'metastatic'),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'IO'],
  classes: ['IO'],
  arguments: [
    {
      id: 'sys-ncc-2l-io#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'No randomised evidence; use the class not used; trial preferred',
      source: 'OPIN',
    },
    {
      id: 'sys-ncc-2l-io#2',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: is('histology', 'chromophobe'),
      because: 'Chromophobe: low IO response',
      source: 'KN427',
    },
  ],
};
