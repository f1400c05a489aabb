import { above, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { candidates } from '../../candidates/candidates.ts';
import { anySystemic } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

/**
 * Not in the knowledge base, whose templates name no plan for, say, ordinary metachronous disease:
 * the best supported options of each decision, in the order of sequencing rule 1, which brings the
 * emergencies and the diagnostics. Best supportive care alone is a plan of its own.
 */
export const general: PlanTemplate = {
  id: 'plan-general',
  title: 'Advanced disease: best supported options, combined in order',
  role: 'strategy',
  fallback: true,
  when: yes('advanced'),
  steps: [
    choice('local-first', 'More than 10 brain metastases', inSlot('brain'), {
      when: above('brain_count', 10),
    }),
    choice('backbone', 'Systemic therapy', anySystemic, { required: true }),
    milestone('reassess', 'Restaging at 8-12 weeks'),
    choice('consolidate', 'Metastasis-directed therapy', inSlot('mets')),
    choice(
      'consolidate',
      'Local treatment of bone metastases',
      // The operations come first, and bone protection after the dentist: by rules for every plan.
      [
        'rt-palliative-bone',
        'rt-sbrt-spine',
        'abl-cryo-bone',
        'ir-bone-embo-palliative',
        'ir-vertebroplasty',
      ],
    ),
  ],
  watch: [],
  review: '8-12 weeks',
  source: 'OPIN',
};

function inSlot(slot: string): readonly string[] {
  return candidates.filter((candidate) => candidate.slot === slot).map(({ id }) => id);
}
