import { all, any, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; bone pain. */
export const ablCryoBone: Candidate = {
  id: 'abl-cryo-bone',
  name: 'Cryoablation of painful bone/soft-tissue metastasis (+- cementoplasty)',
  modality: 'cryotherapy',
  slot: 'bone',
  intent: 'palliative',
  line: 'bone pain',
  applies: all(yes('met_bone'), yes('bone_pain')),
  blocks: ['SCOPE', 'ABL'],
  arguments: [
    {
      id: 'abl-cryo-bone#1',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: yes('bone_pain'),
      because: 'Pain refractory to RT/after RT; durable relief',
      source: 'CRYOB',
    },
    {
      id: 'abl-cryo-bone#2',
      axis: 'symptoms',
      strength: 'strongly-opposes',
      when: any(isNot('cord_compression', 'none'), yes('spine_unstable')),
      because: 'Neural compression/instability',
      source: 'CRYOB',
    },
  ],
  interactions: 'cement if load-bearing; TKI pause',
  expectedBenefit: 'pain -2 points by 8 w',
  dataNeeded: 'distance to nerves',
};
