import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L+. */
export const sysPd1Rechallenge: Candidate = {
  id: 'sys-pd1-rechallenge',
  name: 'PD-(L)1 rechallenge (alone or + TKI) after PD-(L)1',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L+',
  applies: all(yes('advanced'), yes('is_ccrcc'), is('prior_pd1', 'metastatic')),
  blocks: ['SCOPE', 'GEN', 'TF', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-pd1-rechallenge#1',
      axis: 'evidence',
      strength: 'excludes-overridable',
      when: always,
      because:
        'Two phase 3 trials negative (CONTACT-03 PFS HR 1.03; TiNivo-2 HR 1.10): do not use ' +
        'outside trials',
      source: 'CONTACT03',
    },
  ],
  expectedBenefit: 'no benefit, more toxicity',
};
