import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC, trial only. */
export const sysTripletHifIoTki: Candidate = {
  id: 'sys-triplet-hif-io-tki',
  name: 'Pembrolizumab + lenvatinib + belzutifan (triplet)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC, trial only',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'VEGF', 'HIF'],
  classes: ['IO', 'VEGF', 'HIF'],
  arguments: [
    {
      id: 'sys-triplet-hif-io-tki#1',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'LITESPARK-012 missed PFS and OS v pembrolizumab+lenvatinib',
      source: 'LS012',
    },
    {
      id: 'sys-triplet-hif-io-tki#2',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'Not licensed; do not extrapolate LITESPARK-011/-022 to first line',
      source: 'LS012',
    },
  ],
  orientation: 'trial only',
  expectedBenefit: 'no gain',
};
