import { yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** For rows that do not carry the rules on switching a systemic line. */
export const treatmentFreeBlock: Block = {
  id: 'TF',
  title: 'Treatment-free with controlled disease (rows that do not inherit SW)',
  arguments: [
    {
      id: 'TF-01',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('off_treatment_controlled'),
      because: 'Off therapy with controlled disease: observe treatment-free, start at progression',
      source: 'OPIN',
    },
  ],
};
