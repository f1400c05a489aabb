import { above, all, any, atMost, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.5; brain, diffuse. */
export const rtWbrt: Candidate = {
  id: 'rt-wbrt',
  name: 'Whole-brain RT',
  modality: 'radiotherapy',
  slot: 'brain',
  intent: 'palliative',
  line: 'brain, diffuse',
  applies: isOneOf('brain_status', 'asymptomatic', 'symptomatic'),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-wbrt#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: any(above('brain_count', 10), yes('leptomeningeal')),
      because: 'Diffuse disease not suitable for SRS',
      source: 'BRAIN',
    },
    {
      id: 'rt-wbrt#2',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: all(atMost('brain_count', 4), not(yes('leptomeningeal'))),
      because: '1-4 lesions: SRS preferred; cognitive toxicity',
      source: 'BRAIN',
    },
    {
      id: 'rt-wbrt#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('life_expectancy', 'lt3m'),
      because: 'Short prognosis: dexamethasone + BSC may equal',
      source: 'BRAIN',
    },
  ],
  orientation: '20 Gy/5 or 30 Gy/10 (hippocampal avoidance + memantine where available)',
};
