import { always, any, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; symptoms. */
export const supPain: Candidate = {
  id: 'sup-pain',
  name: 'Pain and symptom control (WHO ladder)',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'symptoms',
  applies: any(yes('bone_pain'), yes('symptomatic')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-pain#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Pain/symptoms present',
      source: 'PALL',
    },
  ],
  orientation: 'avoid NSAIDs in CKD/after nephrectomy',
  dataNeeded: 'pain score, renal opioid choice',
};
