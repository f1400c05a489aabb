import { above, all, any, atMost, not, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { ioDoublets } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

const largeOrMassEffect = any(above('brain_largest_cm', 3), yes('brain_mass_effect'));

export const brain: PlanTemplate = {
  id: 'plan-brain',
  title: 'Brain metastases',
  role: 'problem',
  when: yes('met_brain'),
  steps: [
    choice('local-first', 'Larger than 3 cm or mass effect: resection', ['surg-brain-resection'], {
      when: largeOrMassEffect,
    }),
    choice(
      'local-first',
      'Radiosurgery: of the cavity after a resection, else of the lesion if its size allows',
      ['rt-srs-brain'],
      { when: largeOrMassEffect, waitsFor: 'the resection, if there is one' },
    ),
    choice('local-first', 'Up to 3 cm, 1-4 (up to 10) lesions: radiosurgery', ['rt-srs-brain'], {
      when: all(not(largeOrMassEffect), atMost('brain_count', 10)),
    }),
    milestone(
      'backbone',
      'Any systemic drug starts within about 2-4 weeks of the brain treatment, sooner if small ' +
        'and no oedema',
    ),
    choice('backbone', 'Systemic therapy, an IO doublet where one is open', ioDoublets, {
      substitutes: 'systemic',
    }),
  ],
  watch: [
    'No anticoagulation and no TKI with haemorrhage.',
    'Steroid of 10 mg/day or more (prednisolone equivalent) with a checkpoint inhibitor.',
  ],
  review: 'Brain MRI at 8-12 weeks',
  source: 'BRAIN',
};
