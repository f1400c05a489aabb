import { always, isNot } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emCordCompression: Candidate = {
  id: 'em-cord-compression',
  name: 'Spinal cord compression pathway',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: isNot('cord_compression', 'none'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-cord-compression#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because:
        'Dexamethasone 16 mg (8 mg bid), whole-spine MRI < 24 h, surgeon + radiation ' +
        'oncologist same day',
      source: 'PATCHELL',
    },
  ],
  interactions: 'steroids may blunt IO: plan taper; no TKI until healed',
  dataNeeded: 'neurology, ambulation time, MRI',
};
