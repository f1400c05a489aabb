import type { Effect } from './missing-effect.ts';
import { standingOf } from './probe.ts';
import type { Baseline } from './probe.ts';
import { LEADING_TIERS } from './tier.ts';
import { isExcluding, supportTier } from './weigh.ts';
import type { Weighing } from './weigh.ts';

/**
 * Compared one after the other: a pending exclusion of a leading option, red flags at stake,
 * leading options changed, plans gained or lost, options changed.
 */
export type Rank = readonly [number, number, number, number, number];

/** How much hangs on a missing fact. */
export function rankOf({ outcomes }: Effect, { weighings }: Baseline): Rank {
  const barsLeader = outcomes.some(({ settled }) =>
    settled.some((id) => leadsOtherwise(weighings.get(id))),
  );
  const moved = outcomes.flatMap(({ standings }) => [...standings]);
  const leaders = moved.filter(([id, standing]) =>
    [standingOf(weighings.get(id)), standing].some((each) => LEADING_TIERS.includes(each)),
  );
  return [
    barsLeader ? 1 : 0,
    countOf(outcomes.flatMap(({ raised, ruledOut }) => [...raised, ...ruledOut])),
    countOf(leaders.map(([id]) => id)),
    countOf(
      outcomes.flatMap(({ plansGained, plansLost, plansChanged }) => [
        ...plansGained,
        ...plansLost,
        ...plansChanged,
      ]),
    ),
    countOf(moved.map(([id]) => id)),
  ];
}

/** Most important first. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.reduce((order, value, place) => order || (b[place] ?? 0) - value, 0);
}

function countOf(ids: readonly string[]): number {
  return new Set(ids).size;
}

/** In a leading tier, or kept from it only by exclusions that are themselves pending. */
function leadsOtherwise(weighing: Weighing | undefined): boolean {
  if (weighing === undefined || weighing.applies !== 'true') return false;
  const { firing, pending } = weighing;
  const isBarred = firing.some((reason) => isExcluding(reason) && !pending.includes(reason));
  return !isBarred && LEADING_TIERS.includes(supportTier(firing));
}
