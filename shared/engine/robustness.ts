import { refuseUndeclared } from './derive.ts';
import type { RobustnessView } from './evaluation.ts';
import { wholeDomain } from './fact-text.ts';
import { push } from './pack-index.ts';
import type { FactStates, Pack, Variant } from './pack.ts';
import { baselineOf, isSame, standingOf, truthsWith, weighingsWith } from './probe.ts';
import type { Baseline } from './probe.ts';
import type { Possible } from './possible.ts';
import type { WeighedPatient } from './weigh-patient.ts';

type Move = RobustnessView['moves'][number];

/** For each candidate that applies or may apply, which variants of the patient move its tier. */
export function robustnessOf(
  pack: Pack,
  weighed: WeighedPatient,
  variants: readonly Variant[],
): ReadonlyMap<string, RobustnessView> {
  const moves = movesByCandidate(baselineOf(pack, weighed), variants);
  return new Map(
    weighed.weighings.map(({ candidate: { id } }) => {
      const own = moves.get(id) ?? [];
      return [id, { stable: own.length === 0, moves: [...own] }];
    }),
  );
}

/** Each variant against the patient as they are: only what differs is looked at again. */
function movesByCandidate(
  baseline: Baseline,
  variants: readonly Variant[],
): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>();
  for (const { id, label, base, stated = {} } of variants) {
    refuseUndeclared(baseline.pack, base, stated);
    const truths = truthsWith(baseline, { values: changedValues(base, baseline), stated });
    for (const [candidate, weighing] of weighingsWith(baseline, truths)) {
      const standing = standingOf(weighing);
      if (standing === standingOf(baseline.weighings.get(candidate))) continue;
      push(moves, candidate, { variant: id, label, standing });
    }
  }
  return moves;
}

/** A fact the variant does not give is unknown in it, as everywhere. */
function changedValues(
  base: FactStates,
  { pack, states }: Baseline,
): ReadonlyMap<string, Possible> {
  return new Map(
    pack.facts.flatMap(({ id, domain }) => {
      const possible = base[id]?.possible ?? wholeDomain(domain);
      return isSame(possible, states[id]?.possible) ? [] : [[id, possible] as const];
    }),
  );
}
