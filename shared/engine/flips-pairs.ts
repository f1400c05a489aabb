import type { Condition } from './condition.ts';
import { Standing } from './tier.ts';
import type { FlipView } from './evaluation.ts';
import { alternativesTo, changeText, distanceTo } from './flips-alternatives.ts';
import type { Alternatives } from './flips-alternatives.ts';
import { conditionsByFact, derivedBehind, push, ruleOf } from './pack-index.ts';
import type { DerivedFact, Pack } from './pack.ts';
import { oneOf } from './possible.ts';
import { baselineOf, judgeWith, standingOf, truthsWith } from './probe.ts';
import type { Baseline, ChangedTruths } from './probe.ts';
import { thresholdsByFact } from './probe-values.ts';
import type { Threshold } from './probe-values.ts';
import { weigh } from './weigh.ts';
import type { WeighedPatient } from './weigh-patient.ts';

/** The changes of two facts that come first, and how many more there are. */
export type PairFlips = { readonly flips: readonly FlipView[]; readonly more: number };

/** More than a board would read. */
const MOST_LISTED = 12;

/** Where one candidate stands after some facts have changed. */
type Focus = {
  readonly baseline: Baseline;
  readonly now: Standing;
  readonly conditionsNaming: (fact: string) => readonly Condition[];
  readonly standingWith: (truths: ChangedTruths) => Standing;
  readonly thresholdsOf: (fact: string) => readonly Threshold[];
  /** The conditions of the candidate each fact reaches, directly or through derived facts. */
  readonly reach: ReadonlyMap<string, ReadonlySet<Condition>>;
};

/** A known fact, with those of its other values that do not move the candidate alone. */
type Quiet = {
  readonly alternatives: Alternatives;
  readonly moves: readonly { readonly place: number; readonly truths: ChangedTruths }[];
  readonly reach: ReadonlySet<Condition>;
};

/** Two places that move the candidate together. */
type Hit = { readonly places: readonly [number, number]; readonly standing: Standing };

type Pair = readonly [Alternatives, Alternatives];
type Flip = { readonly view: FlipView; readonly size: number };

/**
 * The smallest changes of two known base facts that together move a candidate although neither
 * does alone. The fewest thresholds crossed come first, then the ids of the facts.
 */
export function pairFlips(pack: Pack, weighed: WeighedPatient, candidateId: string): PairFlips {
  const focus = focusOn(candidateId, baselineOf(pack, weighed));
  const quiet = quietFacts(focus);
  const flips = quiet.flatMap((one, place) =>
    quiet.slice(place + 1).flatMap((other) => flipsOf(one, other, focus)),
  );
  const sorted = flips.toSorted((a, b) => a.size - b.size).map(({ view }) => view);
  return {
    flips: sorted.slice(0, MOST_LISTED),
    more: Math.max(0, sorted.length - MOST_LISTED),
  };
}

function focusOn(id: string, baseline: Baseline): Focus {
  const weighed = baseline.index.candidate(id);
  if (weighed === undefined) throw new Error(`The pack has no candidate ${id}`);
  const { candidate, reasons } = weighed;
  const conditions = [...new Set([candidate.applies, ...reasons.map(({ when }) => when)])];
  const naming = conditionsByFact(conditions);
  const derived = derivedBehind(baseline.pack, conditions);
  const thresholds = thresholdsByFact([...conditions, ...derived.flatMap(ruleOf)]);
  return {
    baseline,
    now: standingOf(baseline.weighings.get(id)),
    conditionsNaming: (fact) => naming.get(fact) ?? [],
    standingWith: (truths) => standingOf(weigh(candidate, reasons, judgeWith(baseline, truths))),
    thresholdsOf: (fact) => thresholds.get(fact) ?? [],
    reach: reachOfFacts(naming, derived),
  };
}

/** The conditions each fact reaches; derived facts come last first. */
function reachOfFacts(
  naming: ReadonlyMap<string, readonly Condition[]>,
  derived: readonly DerivedFact[],
): ReadonlyMap<string, ReadonlySet<Condition>> {
  const reach = new Map<string, Set<Condition>>(
    [...naming].map(([fact, conditions]) => [fact, new Set(conditions)]),
  );
  for (const { id, from } of derived) {
    for (const input of from) {
      reach.set(input, new Set([...(reach.get(input) ?? []), ...(reach.get(id) ?? [])]));
    }
  }
  return reach;
}

function quietFacts(focus: Focus): readonly Quiet[] {
  const { baseline, reach } = focus;
  const facts = baseline.pack.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return facts.flatMap((fact) => {
    const conditions = reach.get(fact.id);
    const alternatives = alternativesTo(fact, baseline, focus.thresholdsOf(fact.id));
    if (conditions === undefined || alternatives === undefined) return [];
    const moves = [...alternatives.trials.keys()]
      .filter((place) => place !== alternatives.here)
      .map((place) => ({ place, truths: truthsAt([[alternatives, place]], focus) }))
      .filter(({ truths }) => focus.standingWith(truths) === focus.now);
    return { alternatives, moves, reach: conditions };
  });
}

function truthsAt(
  changes: readonly (readonly [Alternatives, number])[],
  { baseline, conditionsNaming }: Focus,
): ChangedTruths {
  const values = changes.flatMap(([{ fact, trials }, place]) => {
    const trial = trials[place];
    return trial === undefined ? [] : [[fact.id, oneOf(trial.value)] as const];
  });
  return truthsWith(baseline, { values: new Map(values) }, conditionsNaming);
}

function flipsOf(one: Quiet, other: Quiet, focus: Focus): readonly Flip[] {
  const pair: Pair = [one.alternatives, other.alternatives];
  const hits = hitsOf(one, other, focus);
  const smallest = hits.filter(
    (hit) => !hits.some((nearer) => nearer !== hit && isNoFarther(nearer, hit, pair)),
  );
  return Standing.options.flatMap((standing) =>
    rectangles(smallest.filter((hit) => hit.standing === standing)).map(([first, second]) => ({
      view: { changes: [changeText(pair[0], first), changeText(pair[1], second)], standing },
      size: nearest(first, pair[0]) + nearest(second, pair[1]),
    })),
  );
}

/** Facts that share no condition add up; only those that share one are judged anew together. */
function hitsOf(one: Quiet, other: Quiet, focus: Focus): readonly Hit[] {
  const isShared = [...one.reach].some((condition) => other.reach.has(condition));
  const hits: Hit[] = [];
  for (const first of one.moves) {
    for (const second of other.moves) {
      if (!isShared && (first.truths.size === 0 || second.truths.size === 0)) continue;
      const truths = isShared
        ? truthsAt(
            [
              [one.alternatives, first.place],
              [other.alternatives, second.place],
            ],
            focus,
          )
        : new Map([...first.truths, ...second.truths]);
      const standing = focus.standingWith(truths);
      if (standing !== focus.now) hits.push({ places: [first.place, second.place], standing });
    }
  }
  return hits;
}

function isNoFarther(nearer: Hit, hit: Hit, pair: Pair): boolean {
  return pair.every((alternatives, side) => {
    const [near, far] = [nearer.places[side] ?? 0, hit.places[side] ?? 0];
    if (near === far) return true;
    const { fact, here } = alternatives;
    const isSameSide = fact.domain.kind === 'number' && near < here === far < here;
    return isSameSide && distanceTo(near, alternatives) < distanceTo(far, alternatives);
  });
}

/** Places of both facts that go with each other, every one with every one. */
function rectangles(hits: readonly Hit[]): readonly (readonly [number[], number[]])[] {
  const firstsBySecond = new Map<number, number[]>();
  for (const { places } of hits) push(firstsBySecond, places[1], places[0]);
  const secondsByFirsts = new Map<string, number[]>();
  for (const [second, firsts] of firstsBySecond) push(secondsByFirsts, firsts.join(), second);
  return [...secondsByFirsts.values()].map((seconds) => [
    firstsBySecond.get(seconds[0] ?? -1) ?? [],
    seconds,
  ]);
}

function nearest(places: readonly number[], alternatives: Alternatives): number {
  return Math.min(...places.map((place) => distanceTo(place, alternatives)));
}
