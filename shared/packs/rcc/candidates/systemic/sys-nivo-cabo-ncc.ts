import { all, always, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L nccRCC. */
export const sysNivoCaboNcc: Candidate = {
  id: 'sys-nivo-cabo-ncc',
  name: 'Nivolumab + cabozantinib (nccRCC)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L nccRCC',
  applies: all(yes('advanced'), is('line', 1), yes('is_ncc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-nivo-cabo-ncc#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('histology', 'papillary', 'unclassified', 'translocation'),
      because: 'Phase 2 ORR 48%',
      source: 'NCNCC',
    },
    {
      id: 'sys-nivo-cabo-ncc#2',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: is('histology', 'chromophobe'),
      because: 'Chromophobe: 0/7 responses',
      source: 'NCNCC',
    },
    {
      id: 'sys-nivo-cabo-ncc#3',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_bone'),
      because: 'Bone metastases',
      source: 'METEOR',
    },
    {
      id: 'sys-nivo-cabo-ncc#4',
      axis: 'biology',
      strength: 'weakly-supports',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid: IO preferred',
      source: 'SARC',
    },
    {
      id: 'sys-nivo-cabo-ncc#5',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because: 'Single-arm evidence only',
      source: 'NCNCC',
    },
  ],
  orientation: 'as sys-nivo-cabo',
  interactions: 'as cabozantinib',
  expectedBenefit: 'ORR 48%, PFS ~12 mo',
  dataNeeded: 'as sys-nivo-cabo',
};
