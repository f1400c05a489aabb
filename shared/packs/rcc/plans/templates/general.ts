import { yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { candidates } from '../../candidates/candidates.ts';
import { choice, milestone } from '../steps.ts';

/**
 * Not in the knowledge base, whose templates name no plan for, say, ordinary metachronous disease:
 * the best supported options of each decision, in the order of sequencing rule 1.
 */
export const general: PlanTemplate = {
  id: 'plan-general',
  title: 'Advanced disease: best supported options, combined in order',
  role: 'strategy',
  fallback: true,
  when: yes('advanced'),
  steps: [
    choice('emergency', 'What cannot wait', inSlot('emergency'), { takes: 'each' }),
    choice('clarify', 'Diagnostics that can exclude', ['dx-biopsy', 'dx-brain-imaging'], {
      takes: 'each',
    }),
    choice('local-first', 'Brain metastases', inSlot('brain')),
    choice('backbone', 'Systemic therapy', inSlot('systemic'), { required: true }),
    milestone('reassess', 'Restaging at 8-12 weeks'),
    choice('consolidate', 'Metastasis-directed therapy', inSlot('mets')),
    choice('consolidate', 'Bone metastases', inSlot('bone')),
  ],
  watch: [],
  review: '8-12 weeks',
  source: 'OPIN',
};

function inSlot(slot: string): readonly string[] {
  return candidates.filter((candidate) => candidate.slot === slot).map(({ id }) => id);
}
