import type { PlanStepView } from '#shared/engine/plan-view-model';

/** A step for one option of the same name needs no heading of its own. */
export function isSaidByOption({ purpose, options }: PlanStepView): boolean {
  return options.length === 1 && options[0]?.name.startsWith(purpose) === true;
}
