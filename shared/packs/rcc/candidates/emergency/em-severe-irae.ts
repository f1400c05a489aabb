import { always, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; on IO. */
export const emSevereIrae: Candidate = {
  id: 'em-severe-irae',
  name: 'Severe irAE pathway',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'on IO',
  applies: yes('severe_irae_now'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-severe-irae#1',
      axis: 'health',
      strength: 'confirming',
      when: always,
      because:
        'Stop ICI, prednisolone 1-2 mg/kg, organ specialist; myocarditis/neuro/SJS: ' +
        'permanent stop',
      source: 'LABEL',
    },
  ],
};
