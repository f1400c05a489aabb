import { all, always, any, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L (2L) papillary. */
export const sysCabozantinibPapillary: Candidate = {
  id: 'sys-cabozantinib-papillary',
  name: 'Cabozantinib (papillary)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L (2L) papillary',
  applies: all(yes('advanced'), is('histology', 'papillary'), not(yes('prior_cabozantinib'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-cabozantinib-papillary#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Randomised: PFS 9.0 v 5.6 mo v sunitinib; ESMO/EAU preferred single agent',
      source: 'PAPMET',
    },
    {
      id: 'sys-cabozantinib-papillary#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: isOneOf('io_block', 'excluding', 'relative'),
      because: 'IO not suitable',
      source: 'PAPMET',
    },
    {
      id: 'sys-cabozantinib-papillary#3',
      axis: 'biology',
      strength: 'weakly-supports',
      when: yes('met_driven'),
      because: 'MET-driven biology',
      source: 'PAPMET',
    },
    {
      id: 'sys-cabozantinib-papillary#4',
      axis: 'extent',
      strength: 'weakly-supports',
      when: any(yes('met_bone'), yes('met_brain')),
      because: 'Bone/brain activity',
      source: 'METEOR',
    },
  ],
  orientation: '60 mg/d',
  interactions: 'Hold >=3 w/28 d',
  expectedBenefit: 'PFS 9.0 mo; ORR 23%',
  dataNeeded: 'histology incl. FH/SDHB IHC, MET',
};
