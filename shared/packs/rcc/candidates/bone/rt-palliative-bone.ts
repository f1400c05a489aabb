import { all, any, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; painful bone. */
export const rtPalliativeBone: Candidate = {
  id: 'rt-palliative-bone',
  name: 'Palliative RT to painful bone metastasis',
  modality: 'radiotherapy',
  slot: 'bone',
  intent: 'palliative',
  line: 'painful bone',
  applies: all(yes('met_bone'), any(yes('bone_pain'), isNot('fracture', 'none'))),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-palliative-bone#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: yes('bone_pain'),
      because: 'Pain relief ~60%: 8 Gy x1 or 20 Gy/5',
      source: 'SC24',
    },
    {
      id: 'rt-palliative-bone#2',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: isNot('fracture', 'none'),
      because: 'Post-fixation RT',
      source: 'OPIN',
    },
  ],
  orientation: '8 Gy x1; 20 Gy/5',
  interactions: 'TKI pause short; IO continue',
  expectedBenefit: 'response ~60%',
  dataNeeded: 'pain score, prior RT, stability',
};
