import { buildOffered } from './plan-build.ts';
import type { BuiltPlan } from './plan-build.ts';
import { planContext } from './plan-context.ts';
import type { PlanContext } from './plan-context.ts';
import { conditionalNotes } from './plan-notes.ts';
import type { Pack } from './pack.ts';
import type { Judge } from './truth.ts';
import type { Weighing } from './weigh.ts';

/** The plans offered to a patient by id, each with a text that tells its contents apart. */
export type PlanSet = (
  weighings: ReadonlyMap<string, Weighing>,
  judge: Judge,
) => ReadonlyMap<string, string>;

/**
 * Which plans are offered and what they hold, without putting them into words. Looks at tiers (now
 * and once lifted) and at conditions of the planning only: asked again only when one of these has
 * changed.
 */
export function planSetOf(pack: Pack): PlanSet {
  return (weighings, judge) => {
    const context = planContext(pack, weighings, judge);
    const offered = buildOffered(context).filter(({ state }) => state === 'offered');
    return new Map(offered.map((plan) => [plan.template.id, contentsOf(plan, context)]));
  };
}

/** What a reader would see change: problems joined, steps with their options, notes that depend. */
function contentsOf({ joins, steps }: BuiltPlan, context: PlanContext): string {
  return JSON.stringify([
    joins.map(({ id }) => id),
    steps.map(({ step, from, chosen, uncertain }) => [
      from,
      step.kind === 'choice' ? step.purpose : step.text,
      chosen.map(({ weighing }) => weighing.candidate.id),
      uncertain,
    ]),
    conditionalNotes(steps, context),
  ]);
}
