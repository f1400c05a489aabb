import { all, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L+ after TKI (and after IO). */
export const sysLenvaEverolimus: Candidate = {
  id: 'sys-lenva-everolimus',
  name: 'Lenvatinib + everolimus',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L+ after TKI (and after IO)',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF', 'MTOR'],
  classes: ['VEGF', 'MTOR'],
  arguments: [
    {
      id: 'sys-lenva-everolimus#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(atLeast('prior_vegf_lines', 1), not(yes('prior_lenvatinib'))),
      because:
        'PFS/OS gain over everolimus after one TKI (small RCT); licensed after prior VEGF ' +
        'therapy',
      source: 'S205',
    },
    {
      id: 'sys-lenva-everolimus#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m'), not(yes('prior_lenvatinib'))),
      because: 'Active after ICI (LenCabo phase 2)',
      source: 'LENCABO',
    },
    {
      id: 'sys-lenva-everolimus#3',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('urgent_response_needed'),
      because: 'ORR ~40-50%',
      source: 'S205',
    },
    {
      id: 'sys-lenva-everolimus#4',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_lenvatinib'),
      because: 'Previous lenvatinib',
      source: 'OPIN',
    },
    {
      id: 'sys-lenva-everolimus#5',
      axis: 'health',
      strength: 'weakly-opposes',
      when: any(is('frailty', 'frail'), is('ecog', 2)),
      because: 'Toxic; start 14 mg',
      source: 'OPIN',
    },
  ],
  orientation: 'Lenvatinib 18 mg + everolimus 5 mg daily',
  interactions: 'Hold both >=1 w pre-op',
  expectedBenefit: 'PFS ~12.9-14.6 mo; OS 25.5 mo',
  dataNeeded: 'as lenvatinib; lipids, glucose, lungs',
};
