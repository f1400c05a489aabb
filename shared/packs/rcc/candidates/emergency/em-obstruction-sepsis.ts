import { always, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emObstructionSepsis: Candidate = {
  id: 'em-obstruction-sepsis',
  name: 'Obstructive uropathy / urosepsis',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: yes('obstructive_aki_or_sepsis'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-obstruction-sepsis#1',
      axis: 'health',
      strength: 'confirming',
      when: always,
      because: 'Antibiotics, nephrostomy/stent; systemic therapy deferred',
      source: 'OPIN',
    },
  ],
};
