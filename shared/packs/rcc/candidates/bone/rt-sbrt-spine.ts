import { all, is, isNot, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; spine, stable. */
export const rtSbrtSpine: Candidate = {
  id: 'rt-sbrt-spine',
  name: 'Spine SBRT',
  modality: 'radiotherapy',
  slot: 'bone',
  intent: 'palliative / durable control',
  line: 'spine, stable',
  applies: all(
    yes('spine_lesion'),
    yes('bone_pain'),
    is('cord_compression', 'none'),
    not(yes('spine_unstable')),
  ),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-sbrt-spine#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: is('life_expectancy', 'gt12m'),
      because: 'RCC radioresistant; complete pain response 35 v 14%',
      source: 'SC24',
    },
    {
      id: 'rt-sbrt-spine#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('oligomet'),
      because: 'Oligometastatic',
      source: 'SC24',
    },
    {
      id: 'rt-sbrt-spine#3',
      axis: 'health',
      strength: 'weakly-opposes',
      when: isNot('life_expectancy', 'gt12m'),
      because: 'Short prognosis: 8 Gy x1',
      source: 'SC24',
    },
  ],
  orientation: '24 Gy/2 fr',
  interactions: 'vertebral fracture risk 10-25%: consider cement',
  dataNeeded: 'SINS, Bilsky grade, MRI',
};
