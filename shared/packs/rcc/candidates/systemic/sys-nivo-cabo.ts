import { all, always, any, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC. */
export const sysNivoCabo: Candidate = {
  id: 'sys-nivo-cabo',
  name: 'Nivolumab + cabozantinib',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-nivo-cabo#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Standard first-line doublet with OS, PFS, ORR gain over sunitinib, any IMDC group',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#2',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('imdc_group', 'intermediate', 'poor'),
      because: 'Intermediate/poor risk: OS benefit concentrated here; guideline-preferred',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#3',
      axis: 'biology',
      strength: 'weakly-supports',
      when: is('imdc_group', 'favourable'),
      because: 'Favourable risk: PFS/ORR gain, no proven OS gain',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#4',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_bone'),
      because:
        'Bone metastases: PFS HR 0.43 in subgroup; cabozantinib activity in bone (ASCO ' +
        'favours cabozantinib-containing)',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#5',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_liver'),
      because: 'Liver metastases: PFS HR 0.55',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#6',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('met_brain'),
      because: 'Cabozantinib has intracranial activity (after local therapy)',
      source: 'CABOBRAIN',
    },
    {
      id: 'sys-nivo-cabo#7',
      axis: 'biology',
      strength: 'weakly-supports',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid: IO-containing combination preferred',
      source: 'SARC',
    },
    {
      id: 'sys-nivo-cabo#8',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('urgent_response_needed'),
      because: 'Fast response wanted: ORR 56%, early PD ~6%',
      source: 'CM9ER',
    },
    {
      id: 'sys-nivo-cabo#9',
      axis: 'health',
      strength: 'weakly-opposes',
      when: any(is('frailty', 'frail'), is('ecog', 2)),
      because: 'Frail/ECOG 2: consider monotherapy',
      source: 'OPIN',
    },
    {
      id: 'sys-nivo-cabo#10',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_cabozantinib'),
      because: 'Previous cabozantinib',
      source: 'OPIN',
    },
  ],
  orientation: 'Nivolumab 240 mg q2w or 480 mg q4w IV (max 2 y) + cabozantinib 40 mg/d',
  interactions:
    'Hold cabozantinib >=3 weeks (US) / 28 days (EU) before surgery; nivolumab continues ' +
    'around RT',
  expectedBenefit:
    'Final 67.6 mo: OS 46.5 v 35.5 mo HR 0.79; PFS 16.4 v 8.3 mo; ORR 56%, CR 14%; G>=3 TRAE 68%',
  dataNeeded:
    'IMDC factors, BP, cardiac/arterial history, autoimmune/transplant, LFT, TSH, ' +
    'proteinuria, surgery dates',
};
