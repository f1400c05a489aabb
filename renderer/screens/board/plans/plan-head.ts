import type { PlanView } from '#shared/engine/plan-view-model';
import { planLine } from '#shared/report/plan-text';

import { TEXT } from '../../../text/text.ts';

/** The head of a plan in one line: what it offers, and the problems that are part of it. */
export function planHead(plan: PlanView): string {
  const { with: joinedWith, lineWith } = TEXT.board.options.plans;
  const joins = plan.joins.map(({ title }) => title).join('; ');
  return lineWith(planLine(plan), joins === '' ? '' : joinedWith(joins));
}
