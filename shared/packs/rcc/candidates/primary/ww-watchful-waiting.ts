import { all, any, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; localised, limited life expectancy. */
export const wwWatchfulWaiting: Candidate = {
  id: 'ww-watchful-waiting',
  name: 'Watchful waiting (no curative intent)',
  modality: 'active surveillance',
  slot: 'primary',
  intent: 'comfort',
  line: 'localised, limited life expectancy',
  applies: all(yes('primary_in_situ'), isOneOf('setting', 'localised', 'locally_advanced')),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ww-watchful-waiting#1',
      axis: 'goals',
      strength: 'strongly-supports',
      when: any(is('goal', 'comfort_only'), is('life_expectancy', 'lt3m')),
      because: 'Comfort goal',
      source: 'OPIN',
    },
    {
      id: 'ww-watchful-waiting#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(is('life_expectancy', '3to12m'), is('frailty', 'frail')),
      because: 'Competing mortality dominates',
      source: 'ASSRM',
    },
    {
      id: 'ww-watchful-waiting#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(is('life_expectancy', 'gt12m'), is('frailty', 'fit')),
      because: 'Fit patient',
      source: 'OPIN',
    },
  ],
  orientation: 'symptom-driven',
};
