import { is, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** What bears on every percutaneous ablation. */
export const ablationBlock: Block = {
  id: 'ABL',
  title: 'Percutaneous ablation',
  arguments: [
    {
      id: 'ABL-01',
      axis: 'health',
      strength: 'excludes-for-now',
      when: is('bleeding', 'recent_significant'),
      because: 'Uncorrected bleeding tendency',
      source: 'OPIN',
      until: 'bleeding tendency is corrected',
    },
    {
      id: 'ABL-02',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('life_expectancy', 'lt3m'),
      because: 'Life expectancy < 3 months',
      source: 'OPIN',
    },
    {
      id: 'ABL-03',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: yes('bowel_contact'),
      because: 'Adjacent bowel/ureter: needs displacement; consider other modality',
      source: 'ABL',
    },
  ],
};
