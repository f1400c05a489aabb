import { any, atLeast, isNot } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; any. */
export const supNutrition: Candidate = {
  id: 'sup-nutrition',
  name: 'Nutrition, exercise, prehabilitation',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'any',
  applies: any(atLeast('weight_loss_pct', 5), isNot('frailty', 'fit')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-nutrition#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: atLeast('weight_loss_pct', 5),
      because: 'Weight loss >=5%',
      source: 'OPIN',
    },
    {
      id: 'sup-nutrition#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: isNot('frailty', 'fit'),
      because: 'Frailty',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'weight, albumin',
};
