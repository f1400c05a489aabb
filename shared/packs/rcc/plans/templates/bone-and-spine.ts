import { isNot, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { anySystemic, withCabozantinib } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

const fractureRisk = isNot('fracture', 'none');

export const bone: PlanTemplate = {
  id: 'plan-bone',
  title: 'Bone metastases',
  role: 'problem',
  when: yes('met_bone'),
  steps: [
    choice(
      'local-first',
      'Fracture or fracture risk: embolisation before the operation, if there is one',
      ['ir-bone-embo-preop'],
      { when: fractureRisk },
    ),
    choice('local-first', 'Stabilisation', ['surg-ortho-stabilisation'], { when: fractureRisk }),
    choice('local-first', 'Radiotherapy of the broken or threatened bone', ['rt-palliative-bone'], {
      when: fractureRisk,
      waitsFor: '2-4 weeks after the operation; not delayed if there is no operation',
    }),
    choice(
      'local-first',
      'Pain: single fraction of 8 Gy, or spine SBRT',
      ['rt-palliative-bone', 'rt-sbrt-spine'],
      { when: yes('bone_pain') },
    ),
    choice('backbone', 'Systemic therapy, with cabozantinib where open', withCabozantinib, {
      substitutes: 'systemic',
    }),
    milestone('supportive', 'Dental check before a bone-protecting drug'),
    choice(
      'supportive',
      'Bone-protecting drug: denosumab, or zoledronate if eGFR is 30 mL/min/1.73 m² or more',
      ['bone-denosumab', 'bone-zoledronate'],
      { waitsFor: 'dental check' },
    ),
    milestone('supportive', 'Calcium and vitamin D'),
  ],
  watch: ['No bone surgery on a TKI.', 'No bone-protecting drug before the dentist.'],
  review: 'Pain at 4-6 weeks',
  source: 'OPIN',
};

export const cordCompression: PlanTemplate = {
  id: 'plan-mscc',
  title: 'Spinal cord compression',
  role: 'problem',
  when: isNot('cord_compression', 'none'),
  steps: [
    choice('emergency', 'Spinal cord compression pathway', ['em-cord-compression'], {
      required: true,
    }),
    choice(
      'local-first',
      'Embolisation before the operation, if there is one and it causes no delay; also for an ' +
        'unstable spine',
      ['ir-bone-embo-preop'],
    ),
    choice('local-first', 'Decompression', ['surg-spinal-decompression']),
    choice('local-first', 'Radiotherapy', ['rt-cord-compression'], {
      waitsFor: '2-4 weeks after the operation; at once and alone if there is no operation',
    }),
    milestone(
      'backbone',
      'Any systemic drug only when the wound is healed and the steroid is 10 mg/day or less ' +
        '(prednisolone equivalent)',
    ),
    choice('backbone', 'Systemic therapy', anySystemic),
  ],
  watch: ['No TKI before the wound is healed.', 'No vertebroplasty alone.'],
  review: 'Neurology every day',
  source: 'PATCHELL',
};
