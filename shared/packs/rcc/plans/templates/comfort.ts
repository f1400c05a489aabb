import { any, atLeast, is } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { choice, milestone } from '../steps.ts';

export const bestSupportive: PlanTemplate = {
  id: 'plan-best-supportive',
  title: 'Best supportive care',
  role: 'strategy',
  when: any(is('goal', 'comfort_only'), atLeast('ecog', 4), is('life_expectancy', 'lt3m')),
  steps: [
    choice(
      'backbone',
      'Best supportive care, no anticancer drug; without metastases, watchful waiting',
      ['bsc-only', 'ww-watchful-waiting'],
    ),
    choice(
      'consolidate',
      'Single-fraction radiotherapy of what hurts or bleeds',
      ['rt-palliative-bone', 'rt-palliative-thorax-soft', 'rt-palliative-primary'],
      { takes: 'each' },
    ),
    choice('consolidate', 'Embolisation for bleeding', ['ir-renal-embo-palliative']),
    choice('supportive', 'Transfusion', ['sup-anaemia']),
    choice('supportive', 'Analgesia', ['sup-pain']),
    milestone('supportive', 'Hospice'),
  ],
  watch: ['No anticancer systemic therapy.'],
  review: 'As needed',
  source: 'OPIN',
};
