import { neverTogether } from './plan-compatibility.ts';
import type { PlanContext } from './plan-context.ts';
import type { ChoiceStep } from './planning.ts';
import type { Tier } from './tier.ts';
import type { Weighing } from './weigh.ts';
import { isExcluding } from './weigh.ts';

/** A candidate that stands in a step. */
export type Chosen = {
  readonly weighing: Weighing;
  /** Comes from the step's slot because none of the named candidates is available. */
  readonly substitute: boolean;
};

/** A candidate that stays out of a plan, and why in words. */
export type LeftOut = { readonly weighing: Weighing; readonly reason: string };

/** What became of one step of a plan. */
export type Filling = { readonly chosen: readonly Chosen[]; readonly leftOut: readonly LeftOut[] };

/** Best first; a candidate in none of these tiers is no part of a plan. */
export const PLANNED_TIERS: readonly Tier[] = [
  'preferred',
  'recommended',
  'option',
  'weak-option',
  'deferred',
  'applicability-unknown',
];

/**
 * Fills a step with what is open to the patient: the best tier, ties side by side, or all of it.
 * What may not stand beside a part already placed is left out, and the reason is kept.
 */
export function fillStep(
  step: ChoiceStep,
  placed: readonly Weighing[],
  context: PlanContext,
): Filling {
  const named = fillFrom(step, step.from, { placed, context, substitute: false });
  if (named.chosen.length > 0 || step.substitutes === undefined) return named;
  const kind = sharedKind(step.from, context);
  const others = context
    .inSlot(step.substitutes)
    .filter(
      (id) => !step.from.includes(id) && isOfKind(id, kind, context) && isKnownToApply(id, context),
    );
  const stoodIn = fillFrom(step, others, { placed, context, substitute: true });
  return { chosen: stoodIn.chosen, leftOut: [...named.leftOut, ...stoodIn.leftOut] };
}

/** The widest trait that all named candidates have: what can stand in for them is of that kind. */
function sharedKind(from: readonly string[], { pack, traitsOf }: PlanContext): string | undefined {
  const [first, ...others] = from;
  const shared = (first === undefined ? [] : traitsOf(first)).filter((trait) =>
    others.every((id) => traitsOf(id).includes(trait)),
  );
  const sizeOf = (trait: string) => pack.planning.traits[trait]?.length ?? 0;
  return shared.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}

function isOfKind(id: string, kind: string | undefined, { traitsOf }: PlanContext): boolean {
  return kind === undefined || traitsOf(id).includes(kind);
}

/** Nothing stands in for another while it is not known to apply, now or once it is lifted. */
function isKnownToApply(id: string, { weighingOf }: PlanContext): boolean {
  const weighing = weighingOf(id);
  if (weighing === undefined) return false;
  return (
    weighing.tier !== 'applicability-unknown' && weighing.tierOnceLifted !== 'applicability-unknown'
  );
}

type Search = {
  readonly placed: readonly Weighing[];
  readonly context: PlanContext;
  readonly substitute: boolean;
};

function fillFrom(
  step: ChoiceStep,
  ids: readonly string[],
  { placed, context, substitute }: Search,
): Filling {
  const found = ids.flatMap((id) => context.weighingOf(id) ?? []);
  const barred = found.flatMap((weighing) => {
    const reason = reasonToLeaveOut(weighing, placed, context);
    return reason === undefined ? [] : [{ weighing, reason }];
  });
  const open = found.filter((weighing) => !barred.some((out) => out.weighing === weighing));
  const chosen = step.takes === 'each' ? everyOpen(open) : bestOf(open);
  return { chosen: chosen.map((weighing) => ({ weighing, substitute })), leftOut: barred };
}

function reasonToLeaveOut(
  weighing: Weighing,
  placed: readonly Weighing[],
  context: PlanContext,
): string | undefined {
  const { tier, tierOnceLifted, firing } = weighing;
  if (tier === 'excluded') {
    return `excluded: ${firing.find(isForGood)?.because ?? 'by its exclusions'}`;
  }
  if (tier === 'not-recommended') return 'not recommended for this patient';
  if (tier === 'deferred' && tierOnceLifted === 'not-recommended') {
    return 'not now, and not recommended afterwards';
  }
  for (const other of placed) {
    const rule = neverTogether(weighing.candidate.id, other.candidate.id, context);
    if (rule !== undefined) return `not together with ${other.candidate.name}: ${rule.text}`;
  }
  return undefined;
}

function isForGood(reason: Weighing['firing'][number]): boolean {
  return isExcluding(reason) && reason.strength !== 'excludes-for-now';
}

/** What is open now or later; what may not apply only when there is nothing else. */
function everyOpen(open: readonly Weighing[]): readonly Weighing[] {
  const certain = open.filter(({ tier }) => tier !== 'applicability-unknown');
  return inTierOrder(certain.length > 0 ? certain : open);
}

function bestOf(open: readonly Weighing[]): readonly Weighing[] {
  const best = PLANNED_TIERS.find((tier) => open.some((weighing) => weighing.tier === tier));
  const found = open.filter(({ tier }) => tier === best);
  return best === 'deferred' ? bestOnceLifted(found) : found;
}

/** Of options that all have to wait, those that will be best afterwards. */
function bestOnceLifted(deferred: readonly Weighing[]): readonly Weighing[] {
  const best = PLANNED_TIERS.find((tier) =>
    deferred.some(({ tierOnceLifted }) => tierOnceLifted === tier),
  );
  return deferred.filter(({ tierOnceLifted }) => tierOnceLifted === best);
}

function inTierOrder(open: readonly Weighing[]): readonly Weighing[] {
  return open.toSorted((a, b) => PLANNED_TIERS.indexOf(a.tier) - PLANNED_TIERS.indexOf(b.tier));
}
