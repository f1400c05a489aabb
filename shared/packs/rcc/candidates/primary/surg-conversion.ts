import {
  all,
  always,
  any,
  atLeast,
  atMost,
  is,
  isNot,
  isOneOf,
  not,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; unresectable M0 or thrombus. */
export const surgConversion: Candidate = {
  id: 'surg-conversion',
  name:
    'Conversion surgery after systemic therapy (initially unresectable primary, ' +
    'recurrence or thrombus)',
  modality: 'surgery',
  slot: 'primary',
  intent: 'curative intent / life-prolonging',
  line: 'unresectable M0 or thrombus',
  applies: all(
    any(yes('primary_in_situ'), yes('local_recurrence')),
    not(yes('primary_resectable_d')),
    any(
      isOneOf('setting', 'localised', 'locally_advanced', 'resected_ned'),
      isNot('thrombus', 'none'),
    ),
  ),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-conversion#1',
      axis: 'course',
      strength: 'excludes-for-now',
      when: is('systemic_response', 'na'),
      because: 'Not assessable yet: unresectable now, systemic therapy first',
      source: 'OPIN',
      until: 'response to systemic therapy is known (restaging at about 3 months)',
    },
    {
      id: 'surg-conversion#2',
      axis: 'course',
      strength: 'excludes-overridable',
      when: is('systemic_response', 'pd'),
      because: 'Progression on systemic therapy',
      source: 'OPIN',
    },
    {
      id: 'surg-conversion#3',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(isOneOf('systemic_response', 'cr', 'pr'), atMost('ecog', 1)),
      because: 'Response: surgical review for complete resection',
      source: 'OPIN',
    },
    {
      id: 'surg-conversion#4',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(is('systemic_response', 'sd'), atMost('ecog', 1)),
      because: 'Stable: surgical review, only if complete resection has become realistic',
      source: 'OPIN',
    },
    {
      id: 'surg-conversion#5',
      axis: 'health',
      strength: 'strongly-opposes',
      when: atLeast('ecog', 2),
      because: 'ECOG >= 2',
      source: 'OPIN',
    },
    {
      id: 'surg-conversion#6',
      axis: 'evidence',
      strength: 'note',
      when: always,
      because:
        'Downsizing is unreliable; neoadjuvant therapy is not a standard and no randomised ' +
        'evidence supports it',
      source: 'OPIN',
    },
  ],
  interactions: 'VEGF hold interval before surgery',
  dataNeeded: 'restaging CT/MRI, surgeon and vascular opinion, thrombus level, ECOG',
};
