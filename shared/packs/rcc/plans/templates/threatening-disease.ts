import { all, isOneOf, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { fastActing, ioDoublets } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

export const bulkyThreat: PlanTemplate = {
  id: 'plan-bulky-threat',
  title: 'Bulky or threatening disease: early shrinkage',
  role: 'strategy',
  when: yes('urgent_response_needed'),
  steps: [
    choice('clarify', 'Cardio-oncology, fast track', ['sup-cardio-onc']),
    choice(
      'local-first',
      'Radiotherapy to the threatening lesion',
      [
        'rt-palliative-thorax-soft',
        'rt-palliative-bone',
        'rt-cord-compression',
        'rt-palliative-primary',
      ],
      { takes: 'each' },
    ),
    // Nothing stands in: another drug would not be fast-acting.
    choice('backbone', 'Fast-acting systemic therapy within days', fastActing, { required: true }),
  ],
  watch: ['Ipilimumab + nivolumab alone is too slow.', 'Do not wait for nephrectomy.'],
  review: '6-8 weeks',
  source: 'OPIN',
};

export const sarcomatoid: PlanTemplate = {
  id: 'plan-sarcomatoid',
  title: 'Sarcomatoid disease',
  role: 'strategy',
  when: all(yes('sarcomatoid'), yes('advanced')),
  steps: [
    // Nothing stands in: what is left would be a TKI alone.
    choice('backbone', 'Ipilimumab + nivolumab or IO-TKI', ioDoublets, { required: true }),
    milestone('reassess', 'Restaging at 8-12 weeks'),
    choice('consolidate', 'Nephrectomy after response', ['surg-deferred-cn'], {
      waitsFor: 'response',
    }),
  ],
  watch: ['No upfront cytoreductive nephrectomy.', 'No TKI alone.'],
  review: '8-12 weeks',
  source: 'SARC',
};

export const hypercalcaemia: PlanTemplate = {
  id: 'plan-hypercalcaemia',
  title: 'Hypercalcaemia',
  role: 'problem',
  when: isOneOf('calcium', 'moderate', 'severe'),
  steps: [
    choice('emergency', 'Lower the calcium', ['em-hypercalcaemia'], { required: true }),
    choice('backbone', 'Systemic therapy, fast-acting where one is open', fastActing, {
      substitutes: 'systemic',
      waitsFor: 'calcium corrected',
    }),
    choice('supportive', 'Bone-protecting drug', ['bone-denosumab'], {
      waitsFor: 'calcium corrected, dental check',
    }),
  ],
  watch: ['No zoledronate as maintenance with eGFR below 30 mL/min/1.73 m².', 'No thiazide.'],
  review: 'Calcium at 48-72 hours',
  source: 'OPIN',
};
