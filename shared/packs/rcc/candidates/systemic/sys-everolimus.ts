import { all, always, any, atLeast, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 3L+. */
export const sysEverolimus: Candidate = {
  id: 'sys-everolimus',
  name: 'Everolimus monotherapy',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '3L+',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'MTOR'],
  classes: ['MTOR'],
  arguments: [
    {
      id: 'sys-everolimus#1',
      axis: 'course',
      strength: 'weakly-supports',
      when: atLeast('prior_vegf_lines', 2),
      because: 'Option when TKIs and belzutifan exhausted/unsuitable',
      source: 'RECORD1',
    },
    {
      id: 'sys-everolimus#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(is('io_block', 'excluding'), is('vegf_block', 'excluding')),
      because: 'Only oral non-VEGF non-IO licensed class left',
      source: 'RECORD1',
    },
    {
      id: 'sys-everolimus#3',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because: 'Inferior to nivolumab, cabozantinib, belzutifan(PFS) and lenvatinib combination',
      source: 'METEOR',
    },
    {
      id: 'sys-everolimus#4',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_everolimus'),
      because: 'Previous everolimus',
      source: 'OPIN',
    },
  ],
  orientation: '10 mg/d',
  interactions: 'Hold >=1 w before, >=2 w after surgery',
  expectedBenefit: 'PFS 4-5 mo',
  dataNeeded: 'lungs, glucose, lipids',
};
