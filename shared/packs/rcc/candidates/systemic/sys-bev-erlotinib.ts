import { all, atLeast, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L FH-deficient; 2L papillary. */
export const sysBevErlotinib: Candidate = {
  id: 'sys-bev-erlotinib',
  name: 'Bevacizumab + erlotinib (FH-deficient/HLRCC)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L FH-deficient; 2L papillary',
  applies: all(yes('advanced'), isOneOf('histology', 'fh_deficient', 'papillary')),
  blocks: ['SCOPE', 'GEN', 'TF', 'VEGF'],
  classes: ['VEGF', 'OTHER'],
  arguments: [
    {
      id: 'sys-bev-erlotinib#1',
      axis: 'biology',
      strength: 'confirming',
      when: is('histology', 'fh_deficient'),
      because: 'HLRCC-associated: ORR 72%, PFS 21.1 mo',
      source: 'HLRCC',
    },
    {
      id: 'sys-bev-erlotinib#2',
      axis: 'biology',
      strength: 'weakly-supports',
      when: all(is('histology', 'papillary'), atLeast('line', 2)),
      because: 'Sporadic papillary ORR 35%',
      source: 'HLRCC',
    },
    {
      id: 'sys-bev-erlotinib#3',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: all(is('histology', 'papillary'), is('line', 1)),
      because: 'Sporadic papillary: cabozantinib or IO-TKI first',
      source: 'PAPMET',
    },
    {
      id: 'sys-bev-erlotinib#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('ild'),
      because: 'Erlotinib ILD',
      source: 'LABEL',
    },
  ],
  orientation: 'Bevacizumab 10 mg/kg q2w + erlotinib 150 mg/d',
  interactions: 'Bevacizumab: >=28 days before/after major surgery',
  expectedBenefit: 'ORR 72%, OS 44.6 mo (HLRCC)',
  dataNeeded: 'FH IHC/2SC, germline FH, BP, UPCR',
};
