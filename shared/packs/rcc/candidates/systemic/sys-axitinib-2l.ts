import { all, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L+. */
export const sysAxitinib2l: Candidate = {
  id: 'sys-axitinib-2l',
  name: 'Axitinib',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L+',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-axitinib-2l#1',
      axis: 'course',
      strength: 'weakly-supports',
      when: not(yes('prior_axitinib')),
      because: '2L licence after 1 systemic therapy; active post-ICI',
      source: 'AXIS',
    },
    {
      id: 'sys-axitinib-2l#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(
        atLeast('age_years', 75),
        isOneOf('frailty', 'vulnerable', 'frail'),
        is('bleeding', 'minor'),
      ),
      because: 'Short half-life, titratable',
      source: 'OPIN',
    },
    {
      id: 'sys-axitinib-2l#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m'), is('prior_vegf_lines', 0)),
      because: 'First TKI after IO',
      source: 'AXIS',
    },
    {
      id: 'sys-axitinib-2l#4',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_axitinib'),
      because: 'Previous axitinib',
      source: 'OPIN',
    },
  ],
  orientation: '5 mg bid, titrate',
  interactions: 'Hold >=2 d (US)/24 h (EU)',
  expectedBenefit: 'PFS 6.7 mo post-TKI',
  dataNeeded: 'BP, LFT, TSH',
};
