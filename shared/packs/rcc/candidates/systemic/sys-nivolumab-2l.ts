import { all, any, atLeast, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L+ after TKI, IO-naive. */
export const sysNivolumab2l: Candidate = {
  id: 'sys-nivolumab-2l',
  name: 'Nivolumab monotherapy (IO-naive)',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L+ after TKI, IO-naive',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
    isNot('prior_pd1', 'metastatic'),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'IO'],
  classes: ['IO'],
  arguments: [
    {
      id: 'sys-nivolumab-2l#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(is('prior_pd1', 'never'), atLeast('prior_vegf_lines', 1)),
      because: 'IO-naive after TKI: OS gain over everolimus',
      source: 'CM025',
    },
    {
      id: 'sys-nivolumab-2l#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: isOneOf('prior_pd1', 'adjuvant_gt12m', 'adjuvant_6to12m'),
      because: 'IO only in adjuvant setting and long ago',
      source: 'OPIN',
    },
    {
      id: 'sys-nivolumab-2l#3',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: yes('urgent_response_needed'),
      because: 'ORR 23-25%',
      source: 'CM025',
    },
  ],
  orientation: '240 mg q2w/480 mg q4w',
  expectedBenefit: 'OS 25.0 v 19.6 mo HR 0.73',
  dataNeeded: 'autoimmune/transplant',
};
