import { always, any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emRaisedIcp: Candidate = {
  id: 'em-raised-icp',
  name: 'Raised intracranial pressure / symptomatic brain metastasis',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: any(is('brain_status', 'symptomatic'), yes('raised_icp')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-raised-icp#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because:
        'Dexamethasone, MRI, neurosurgery call, seizure treatment; stop ' +
        'anticoagulant/VEGF-TKI if haemorrhage',
      source: 'BRAIN',
    },
  ],
};
