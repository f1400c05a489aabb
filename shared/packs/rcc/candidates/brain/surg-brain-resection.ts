import { above, any, atLeast, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.5; brain. */
export const surgBrainResection: Candidate = {
  id: 'surg-brain-resection',
  name: 'Neurosurgical resection of brain metastasis',
  modality: 'surgery',
  slot: 'brain',
  intent: 'palliative / life-prolonging',
  line: 'brain',
  applies: isOneOf('brain_status', 'asymptomatic', 'symptomatic'),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-brain-resection#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: any(atLeast('brain_largest_cm', 3), yes('brain_mass_effect')),
      because: '> 3 cm or mass effect/posterior fossa: resection + cavity SRS',
      source: 'BRAIN',
    },
    {
      id: 'surg-brain-resection#2',
      axis: 'biology',
      strength: 'weakly-supports',
      when: not(yes('histology_confirmed')),
      because: 'Histology needed',
      source: 'BRAIN',
    },
    {
      id: 'surg-brain-resection#3',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: above('brain_count', 3),
      because: 'Multiple lesions',
      source: 'BRAIN',
    },
    {
      id: 'surg-brain-resection#4',
      axis: 'extent',
      strength: 'excludes',
      when: yes('leptomeningeal'),
      because: 'Leptomeningeal disease',
      source: 'BRAIN',
    },
  ],
  interactions: 'VEGF-TKI off until healed; post-op SRS 2-4 w',
  dataNeeded: 'MRI, location',
};
