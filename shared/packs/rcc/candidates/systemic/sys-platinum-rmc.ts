import { all, always, below, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L RMC. */
export const sysPlatinumRmc: Candidate = {
  id: 'sys-platinum-rmc',
  name: 'Platinum chemotherapy (renal medullary carcinoma)',
  modality: 'chemotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L RMC',
  applies: all(yes('advanced'), is('histology', 'medullary'), not(yes('prior_platinum'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'CHEMO'],
  classes: ['CHEMO'],
  arguments: [
    {
      id: 'sys-platinum-rmc#1',
      axis: 'evidence',
      strength: 'confirming',
      when: always,
      because:
        'Platinum-based (carboplatin+paclitaxel, gemcitabine+cisplatin, MVAC) is first ' +
        'choice by consensus',
      source: 'RMC',
    },
    {
      id: 'sys-platinum-rmc#2',
      axis: 'access',
      strength: 'weakly-supports',
      when: is('trial_available', 'yes'),
      because: 'Prefer a trial if immediately available',
      source: 'RMC',
    },
    {
      id: 'sys-platinum-rmc#3',
      axis: 'health',
      strength: 'weakly-opposes',
      when: below('egfr', 50),
      because: 'Prefer carboplatin',
      source: 'OPIN',
    },
  ],
  orientation: 'carboplatin AUC5-6 + paclitaxel 175-200 mg/m2 q3w',
  interactions: 'Nephrectomy only after response; G-CSF caution in sickle trait',
  expectedBenefit: 'ORR ~29%, OS ~13 mo',
  dataNeeded: 'SMARCB1/INI1 loss, haemoglobin electrophoresis (sickle trait), eGFR, fertility',
};
