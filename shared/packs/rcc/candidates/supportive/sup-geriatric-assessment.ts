import { any, atLeast, is, isNot, isOneOf } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; older or frail. */
export const supGeriatricAssessment: Candidate = {
  id: 'sup-geriatric-assessment',
  name: 'Geriatric assessment (G8 screen, then comprehensive)',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'older or frail',
  applies: any(atLeast('age_years', 75), isNot('frailty', 'fit')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-geriatric-assessment#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: any(atLeast('age_years', 75), isOneOf('frailty', 'vulnerable', 'frail')),
      because:
        'Before systemic therapy or major surgery: find reversible deficits, set dose and ' +
        'goals',
      source: 'OPIN',
    },
    {
      id: 'sup-geriatric-assessment#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: is('frailty', 'frail'),
      because: 'Frail: treatment intensity depends on the result',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'G8, function, falls, cognition, comorbidity, polypharmacy, support',
};
