import { always, any, atLeast, below, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; CKD. */
export const supNephrology: Candidate = {
  id: 'sup-nephrology',
  name: 'Nephrology review',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'CKD',
  applies: any(
    below('egfr', 45),
    yes('dialysis'),
    atLeast('proteinuria_g', 1),
    is('transplant', 'kidney'),
  ),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-nephrology#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'CKD/dialysis/graft/proteinuria',
      source: 'OPIN',
    },
  ],
};
