import { all, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L+ ccRCC. */
export const sysCabozantinib2l: Candidate = {
  id: 'sys-cabozantinib-2l',
  name: 'Cabozantinib (after IO and/or TKI)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L+ ccRCC',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-cabozantinib-2l#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: not(yes('prior_cabozantinib')),
      because:
        'Most consistent 2L evidence incl. post-ICI control arms (CONTACT-03 PFS 10.8 mo, ' +
        'LITESPARK-011 10.7 mo)',
      source: 'CONTACT03',
    },
    {
      id: 'sys-cabozantinib-2l#2',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m'), is('prior_vegf_lines', 0)),
      because: 'First TKI after IO-IO',
      source: 'CONTACT03',
    },
    {
      id: 'sys-cabozantinib-2l#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: atLeast('prior_vegf_lines', 1),
      because: 'OS gain after TKI',
      source: 'METEOR',
    },
    {
      id: 'sys-cabozantinib-2l#4',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_bone'),
      because: 'Bone metastases (OS HR 0.54)',
      source: 'METEOR',
    },
    {
      id: 'sys-cabozantinib-2l#5',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_brain'),
      because: 'Intracranial activity',
      source: 'CABOBRAIN',
    },
    {
      id: 'sys-cabozantinib-2l#6',
      axis: 'course',
      strength: 'excludes-overridable',
      when: yes('prior_cabozantinib'),
      because: 'Progressed on cabozantinib',
      source: 'OPIN',
    },
  ],
  orientation: '60 mg/d (40 mg in frailty)',
  interactions: 'Hold >=3 w/28 d pre-op',
  expectedBenefit: 'PFS 7-11 mo; ORR 17-41%',
  dataNeeded: 'prior drugs and reason stopped, BP, bleeding, LFT',
};
