import { all, always, any, below, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L alt./2L. */
export const sysCabozantinibCdc: Candidate = {
  id: 'sys-cabozantinib-cdc',
  name: 'Cabozantinib (collecting duct)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L alt./2L',
  applies: all(yes('advanced'), is('histology', 'collecting_duct'), not(yes('prior_cabozantinib'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-cabozantinib-cdc#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'BONSAI phase 2 ORR 35%',
      source: 'BONSAI',
    },
    {
      id: 'sys-cabozantinib-cdc#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: any(yes('prior_platinum'), below('egfr', 30)),
      because: 'After or instead of platinum',
      source: 'BONSAI',
    },
  ],
  orientation: '60 mg/d',
  expectedBenefit: 'PFS 4 mo, OS 7 mo',
};
