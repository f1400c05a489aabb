import { buildOffered } from './plan-build.ts';
import { planContext } from './plan-context.ts';
import type { Pack } from './pack.ts';
import type { Judge } from './truth.ts';
import type { Weighing } from './weigh.ts';

/** The ids of the plans offered to a patient, from how the candidates are weighed. */
export type PlanSet = (
  weighings: ReadonlyMap<string, Weighing>,
  judge: Judge,
) => ReadonlySet<string>;

/**
 * Which plans are offered, without putting them into words. Looks at tiers (now and once lifted)
 * and at conditions of the planning only: asked again only when one of these has changed.
 */
export function planSetOf(pack: Pack): PlanSet {
  return (weighings, judge) => {
    const plans = buildOffered(planContext(pack, weighings, judge));
    return new Set(plans.map(({ template }) => template.id));
  };
}
