import { all, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; symptomatic primary. */
export const rtPalliativePrimary: Candidate = {
  id: 'rt-palliative-primary',
  name: 'Palliative RT to the primary (haematuria/pain)',
  modality: 'radiotherapy',
  slot: 'primary',
  intent: 'palliative',
  line: 'symptomatic primary',
  applies: all(
    yes('primary_in_situ'),
    isOneOf('primary_symptoms', 'haematuria', 'haematuria_massive', 'pain'),
  ),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-palliative-primary#1',
      axis: 'health',
      strength: 'weakly-supports',
      when: yes('unfit_surgery'),
      because: 'Not a surgical candidate',
      source: 'EMBO',
    },
    {
      id: 'rt-palliative-primary#2',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: isOneOf('primary_symptoms', 'haematuria', 'haematuria_massive'),
      because: 'Haemostatic RT if embolisation unavailable/failed',
      source: 'EMBO',
    },
    {
      id: 'rt-palliative-primary#3',
      axis: 'symptoms',
      strength: 'weakly-opposes',
      when: is('primary_symptoms', 'haematuria_massive'),
      because: 'Too slow alone for massive bleeding (days)',
      source: 'EMBO',
    },
  ],
  orientation: '8 Gy x1-3 or 20 Gy/5',
  expectedBenefit: 'haemostasis ~70-80%, days to weeks',
  dataNeeded: 'transfusion need',
};
