import { always, isOneOf } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emHypercalcaemia: Candidate = {
  id: 'em-hypercalcaemia',
  name: 'Hypercalcaemia of malignancy',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: isOneOf('calcium', 'moderate', 'severe'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-hypercalcaemia#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because:
        'IV saline, then zoledronate 4 mg (or denosumab if renal failure/refractory), +- ' +
        'calcitonin; dialysis if renal failure; stop thiazide/Ca/vit D',
      source: 'OPIN',
    },
  ],
  interactions: 'for IMDC keep the pre-treatment corrected value (product rule, conservative)',
  dataNeeded: 'Ca, albumin, creatinine, ECG, PTHrP',
};
