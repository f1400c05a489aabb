import { all, always, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC, trial only. */
export const sysIpiNivoCabo: Candidate = {
  id: 'sys-ipi-nivo-cabo',
  name: 'Ipilimumab + nivolumab + cabozantinib (triplet)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC, trial only',
  applies: all(
    yes('advanced'),
    is('line', 1),
    yes('is_ccrcc'),
    isOneOf('imdc_group', 'intermediate', 'poor'),
  ),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'IO2', 'VEGF'],
  classes: ['IO', 'CTLA4', 'VEGF'],
  arguments: [
    {
      id: 'sys-ipi-nivo-cabo#1',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'No OS gain over ipi-nivo (HR 1.02) and more toxicity',
      source: 'COSMIC313',
    },
    {
      id: 'sys-ipi-nivo-cabo#2',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'ASCO 2023: not recommended (strong); EAU/ESMO not recommended',
      source: 'ASCO22',
    },
  ],
  orientation: 'trial only',
  expectedBenefit: 'PFS 16.6 v 11.2 mo, OS 41.9 v 42.0 mo',
};
