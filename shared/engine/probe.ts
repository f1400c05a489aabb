import type { Condition } from './condition.ts';
import { settledValues } from './derive.ts';
import type { Standing } from './tier.ts';
import { indexPack } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';
import type { FactState, FactStates, Pack, StatedFacts } from './pack.ts';
import type { Possible, Truth } from './possible.ts';
import { holds } from './truth.ts';
import type { Judge } from './truth.ts';
import { weigh } from './weigh.ts';
import type { Weighing } from './weigh.ts';
import type { WeighedPatient } from './weigh-patient.ts';

/** One patient as they stand, with what it takes to see them a little different. */
export type Baseline = {
  readonly pack: Pack;
  readonly index: PackIndex;
  readonly states: FactStates;
  readonly stated: StatedFacts;
  readonly judge: Judge;
  readonly weighings: ReadonlyMap<string, Weighing>;
};

/** Base facts that are different, and derived ones that are stated differently. */
export type Difference = {
  readonly values: ReadonlyMap<string, Possible>;
  readonly stated?: StatedFacts;
};

/** Truths that are not what they are now; every other one is the same. */
export type ChangedTruths = ReadonlyMap<Condition, Truth>;

/** Prepares a weighed patient for being changed. */
export function baselineOf(
  pack: Pack,
  { states, stated, judge, weighings }: WeighedPatient,
): Baseline {
  const byId = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  return { pack, index: indexPack(pack), states, stated, judge, weighings: byId };
}

/**
 * The conditions whose truth is another once the patient differs: looks only at what the changed
 * facts reach, through derived facts that come out different.
 */
export function truthsWith(
  baseline: Baseline,
  difference: Difference,
  conditionsNaming = baseline.index.conditionsNaming,
): ChangedTruths {
  const { states, changed } = statesWith(baseline, difference);
  const truths = new Map<Condition, Truth>();
  for (const condition of new Set(changed.flatMap(conditionsNaming))) {
    const truth = holds(condition, states);
    if (truth !== baseline.judge(condition)) truths.set(condition, truth);
  }
  return truths;
}

/** The candidates that changed truths touch, weighed again; undefined does not apply any more. */
export function weighingsWith(
  baseline: Baseline,
  truths: ChangedTruths,
): ReadonlyMap<string, Weighing | undefined> {
  const judge = judgeWith(baseline, truths);
  const touched = new Set([...truths.keys()].flatMap(baseline.index.candidatesWith));
  return new Map(
    [...touched].map(({ candidate, reasons }) => [candidate.id, weigh(candidate, reasons, judge)]),
  );
}

/** Answers with the changed truths, and else as now. */
export function judgeWith({ judge }: Baseline, truths: ChangedTruths): Judge {
  return (condition) => truths.get(condition) ?? judge(condition);
}

/** Where a candidate stands; without a weighing it does not apply. */
export function standingOf(weighing: Weighing | undefined): Standing {
  return weighing?.tier ?? 'not-applicable';
}

type Changed = { readonly states: FactStates; readonly changed: readonly string[] };

function statesWith(baseline: Baseline, { values, stated = baseline.stated }: Difference): Changed {
  const states: Record<string, FactState> = { ...baseline.states };
  const changed = new Set<string>();
  for (const [fact, possible] of values) {
    states[fact] = { possible, narrowedBy: [] };
    changed.add(fact);
  }
  for (const fact of baseline.pack.derived) {
    const isStatedAnew = stated[fact.id] !== baseline.stated[fact.id];
    if (!isStatedAnew && !fact.from.some((input) => changed.has(input))) continue;
    const possible = settledValues(fact, states, stated[fact.id]);
    if (isSame(possible, baseline.states[fact.id]?.possible)) continue;
    states[fact.id] = { possible, narrowedBy: [] };
    changed.add(fact.id);
  }
  return { states, changed: [...changed] };
}

/** Whether two sets hold the same values, in whatever order they are listed. */
export function isSame(one: Possible, other: Possible | undefined): boolean {
  if (other === undefined || one.kind !== other.kind) return false;
  if (one.kind === 'range') {
    return other.kind === 'range' && one.min === other.min && one.max === other.max;
  }
  return (
    other.kind === 'values' &&
    one.values.length === other.values.length &&
    one.values.every((value) => other.values.includes(value))
  );
}
