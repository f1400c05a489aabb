import { always, any, atLeast, is, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; metastatic. */
export const pcEarlyPalliative: Candidate = {
  id: 'pc-early-palliative',
  name: 'Early specialist palliative care',
  modality: 'palliative care',
  slot: 'supportive',
  intent: 'supportive',
  line: 'metastatic',
  applies: is('setting', 'metastatic'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'pc-early-palliative#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: any(
        yes('symptomatic'),
        is('imdc_group', 'poor'),
        atLeast('ecog', 2),
        isNot('life_expectancy', 'gt12m'),
      ),
      because: 'Symptoms, poor risk, ECOG >=2',
      source: 'PALL',
    },
    {
      id: 'pc-early-palliative#2',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'All stage IV: offer in parallel',
      source: 'PALL',
    },
  ],
  orientation: 'in parallel with therapy',
  expectedBenefit: 'QoL, less aggressive end-of-life care',
  dataNeeded: 'symptom scores',
};
