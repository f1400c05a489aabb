import {
  all,
  always,
  any,
  atLeast,
  atMost,
  is,
  isOneOf,
  not,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L (3L) after PD-(L)1. */
export const sysBelzutifanLenvatinib: Candidate = {
  id: 'sys-belzutifan-lenvatinib',
  name: 'Belzutifan + lenvatinib',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L (3L) after PD-(L)1',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
    isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m'),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF', 'HIF'],
  classes: ['VEGF', 'HIF'],
  arguments: [
    {
      id: 'sys-belzutifan-lenvatinib#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(atMost('prior_vegf_lines', 1), not(yes('prior_lenvatinib'))),
      because: 'Phase 3: PFS HR 0.70, ORR 53% v cabozantinib after PD-(L)1',
      source: 'LS011',
    },
    {
      id: 'sys-belzutifan-lenvatinib#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: not(yes('prior_lenvatinib')),
      because: 'Highest ORR and longest response duration in the post-IO setting',
      source: 'LS011',
    },
    {
      id: 'sys-belzutifan-lenvatinib#3',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('urgent_response_needed'),
      because: 'High ORR when shrinkage matters',
      source: 'LS011',
    },
    {
      id: 'sys-belzutifan-lenvatinib#4',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because:
        'OS not (yet) significant; licence/reimbursement must be checked (FDA review ' +
        'filed; approval not confirmed; no EU label seen)',
      source: 'LS011',
    },
    {
      id: 'sys-belzutifan-lenvatinib#5',
      axis: 'course',
      strength: 'strongly-opposes',
      when: any(yes('prior_lenvatinib'), yes('prior_belzutifan')),
      because: 'Progressed on a component',
      source: 'OPIN',
    },
    {
      id: 'sys-belzutifan-lenvatinib#6',
      axis: 'health',
      strength: 'weakly-opposes',
      when: any(is('frailty', 'frail'), is('ecog', 2)),
      because: 'G>=3 AE 84%',
      source: 'LS011',
    },
  ],
  orientation: 'Belzutifan 120 mg/d + lenvatinib 20 mg/d',
  interactions: 'Lenvatinib hold >=1 w; no hold for belzutifan; ESA/transfusion plan',
  expectedBenefit: 'PFS 14.8 v 10.7; OS 34.9 v 27.6 HR 0.85 ns; DOR 23 mo',
  dataNeeded: 'SpO2, Hb, pregnancy test, BP, UPCR, prior lenvatinib',
};
