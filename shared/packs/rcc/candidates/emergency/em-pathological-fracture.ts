import { always, is } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emPathologicalFracture: Candidate = {
  id: 'em-pathological-fracture',
  name: 'Pathological fracture pathway',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: is('fracture', 'pathological'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-pathological-fracture#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because: 'Immobilise, analgesia, orthopaedics, embolise before surgery, RT after',
      source: 'OPIN',
    },
  ],
};
