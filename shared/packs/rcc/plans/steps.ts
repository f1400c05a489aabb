import type { Condition } from '../../../engine/condition.ts';
import type { ChoiceStep, MilestoneStep } from '../../../engine/planning.ts';
import type { PlanPhase } from '../../../engine/plan-view-model.ts';

type MoreOfChoice = Partial<
  Pick<ChoiceStep, 'takes' | 'when' | 'required' | 'substitutes' | 'waitsFor'>
>;

/** A step filled by candidates: the best of them, unless all that are open belong to it. */
export function choice(
  phase: PlanPhase,
  purpose: string,
  from: readonly string[],
  more: MoreOfChoice = {},
): ChoiceStep {
  return { kind: 'choice', phase, purpose, from, takes: 'best', ...more };
}

/** A step that no candidate stands for. */
export function milestone(phase: PlanPhase, text: string, when?: Condition): MilestoneStep {
  return { kind: 'milestone', phase, text, ...(when === undefined ? {} : { when }) };
}
