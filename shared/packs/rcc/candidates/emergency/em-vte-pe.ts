import { always, is } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emVtePe: Candidate = {
  id: 'em-vte-pe',
  name: 'Pulmonary embolism / IVC thrombosis',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: is('vte', 'untreated_acute'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-vte-pe#1',
      axis: 'health',
      strength: 'confirming',
      when: always,
      because: 'Anticoagulate unless bleeding; distinguish bland from tumour thrombus',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'CTPA, duplex',
};
