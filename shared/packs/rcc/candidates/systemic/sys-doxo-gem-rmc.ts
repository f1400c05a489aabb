import { all, always, below, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L RMC. */
export const sysDoxoGemRmc: Candidate = {
  id: 'sys-doxo-gem-rmc',
  name: 'Doxorubicin + gemcitabine (RMC after platinum)',
  modality: 'chemotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L RMC',
  applies: all(yes('advanced'), is('histology', 'medullary'), yes('prior_platinum')),
  blocks: ['SCOPE', 'GEN', 'TF', 'CHEMO'],
  classes: ['CHEMO'],
  arguments: [
    {
      id: 'sys-doxo-gem-rmc#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Consensus second line',
      source: 'RMC',
    },
    {
      id: 'sys-doxo-gem-rmc#2',
      axis: 'health',
      strength: 'strongly-opposes',
      when: below('lvef', 50),
      because: 'Anthracycline cardiotoxicity',
      source: 'OPIN',
    },
  ],
  orientation: 'q2-3w',
  expectedBenefit: 'ORR ~19%',
  dataNeeded: 'LVEF',
};
