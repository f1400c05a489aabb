import { all, always, below, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L collecting duct. */
export const sysPlatinumCdc: Candidate = {
  id: 'sys-platinum-cdc',
  name: 'Gemcitabine + cisplatin/carboplatin (collecting duct)',
  modality: 'chemotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L collecting duct',
  applies: all(yes('advanced'), is('histology', 'collecting_duct'), not(yes('prior_platinum'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'CHEMO'],
  classes: ['CHEMO'],
  arguments: [
    {
      id: 'sys-platinum-cdc#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Prospective phase 2; one of the few RCC indications for chemotherapy',
      source: 'OUDARD',
    },
    {
      id: 'sys-platinum-cdc#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('urgent_response_needed'),
      because: 'Aggressive disease',
      source: 'OUDARD',
    },
    {
      id: 'sys-platinum-cdc#3',
      axis: 'health',
      strength: 'weakly-opposes',
      when: below('egfr', 50),
      because: 'Cisplatin-ineligible (eGFR <50-60 mL/min/1.73 m²): use carboplatin',
      source: 'OPIN',
    },
  ],
  orientation: 'Gemcitabine 1250 mg/m2 d1,8 + cisplatin 70 mg/m2 or carboplatin AUC5 d1 q3w x6',
  interactions: 'Recover counts before surgery/RT (>=2-3 w)',
  expectedBenefit: 'ORR 26%, OS 10.5 mo',
  dataNeeded: 'eGFR, hearing, neuropathy, marrow, fertility',
};
