import { always, any, atLeast, below, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; before VEGF-TKI. */
export const supCardioOnc: Candidate = {
  id: 'sup-cardio-onc',
  name: 'Cardio-oncology / BP optimisation',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'before VEGF-TKI',
  applies: any(
    yes('bp_uncontrolled'),
    below('lvef', 50),
    isNot('arterial_event', 'none'),
    atLeast('qtc_ms', 480),
    yes('heart_failure'),
  ),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-cardio-onc#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Needed before VEGF-TKI decision; may turn a temporary exclusion into an option',
      source: 'LABEL',
    },
  ],
  dataNeeded: 'BP log, ECG, echo, troponin (IO)',
};
