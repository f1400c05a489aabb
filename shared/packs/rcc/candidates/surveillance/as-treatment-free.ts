import {
  all,
  always,
  any,
  atLeast,
  is,
  isNot,
  isOneOf,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.7; after stop for toxicity or with lasting response. */
export const asTreatmentFree: Candidate = {
  id: 'as-treatment-free',
  name: 'Treatment-free observation after stopping systemic therapy',
  modality: 'active surveillance',
  slot: 'surveillance',
  intent: 'life-prolonging (off therapy)',
  line: 'after stop for toxicity or with lasting response',
  applies: all(yes('advanced'), atLeast('line', 1), yes('off_treatment_controlled')),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'as-treatment-free#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: isOneOf('systemic_response', 'cr', 'pr'),
      because: 'Response persists: observe, restart a systemic line at progression',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: any(
        yes('severe_irae_now'),
        isOneOf('prior_irae', 'g3_nonendocrine', 'g4_or_organ_threatening'),
      ),
      because: 'Stopped for immune toxicity: controlled disease does not need a new line now',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: is('systemic_response', 'sd'),
      because: 'Stable disease off therapy: observe with short imaging interval',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#4',
      axis: 'course',
      strength: 'weakly-supports',
      when: is('prior_pd1', 'metastatic'),
      because: 'Disease control may outlast PD-1 therapy',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#5',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: any(yes('urgent_response_needed'), is('tempo', 'rapid')),
      because: 'Threatening or fast disease: do not wait',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#6',
      axis: 'symptoms',
      strength: 'weakly-opposes',
      when: yes('symptomatic'),
      because: 'Symptoms: re-image now, progression may be missed',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#7',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: all(yes('met_brain'), isNot('brain_status', 'treated_stable')),
      because: 'Untreated brain metastasis: treat locally first',
      source: 'OPIN',
    },
    {
      id: 'as-treatment-free#8',
      axis: 'evidence',
      strength: 'note',
      when: always,
      because:
        'Define at the board which finding restarts therapy and which class stays closed ' +
        'after the toxicity',
      source: 'OPIN',
    },
  ],
  interactions:
    'imaging about every 8-12 weeks in the first year; irAE follow-up (endocrine) ' + 'continues',
  dataNeeded: 'best response, date and reason of stop, irAE grade and steroid dose, last imaging',
};
