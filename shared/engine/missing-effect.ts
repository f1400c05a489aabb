import type { Standing } from './tier.ts';
import type { FactDefinition } from './pack.ts';
import type { PlanSet } from './plan-set.ts';
import { oneOf } from './possible.ts';
import { judgeWith, standingOf, truthsWith, weighingsWith } from './probe.ts';
import type { Baseline, ChangedTruths } from './probe.ts';
import { trialsOf } from './probe-values.ts';
import type { Trial } from './probe-values.ts';
import { isExcluding } from './weigh.ts';
import type { Weighing } from './weigh.ts';

/** What one value of a fact would change. */
export type Outcome = {
  readonly trial: Trial;
  /** Options that would stand elsewhere. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly raised: readonly string[];
  /** Red flags it would rule out. */
  readonly ruledOut: readonly string[];
  /** Plans that would come to be offered. */
  readonly plansGained: readonly string[];
  readonly plansLost: readonly string[];
  /** Plans that stay offered with other steps, problems or notes. */
  readonly plansChanged: readonly string[];
  /** Options with a pending exclusion it would settle. */
  readonly settled: readonly string[];
};

/** What knowing one fact could do, value by value. */
export type Effect = { readonly fact: FactDefinition; readonly outcomes: readonly Outcome[] };

/** One patient, and the plans offered to them before anything is found out. */
export type Question = {
  readonly baseline: Baseline;
  readonly plansNow: ReadonlyMap<string, string>;
  readonly plansOf: PlanSet;
};

/** Tries every still possible value of one fact. */
export function effectOf(fact: FactDefinition, question: Question): Effect {
  const { index, states } = question.baseline;
  const state = states[fact.id];
  if (state === undefined) return { fact, outcomes: [] };
  const trials = trialsOf(fact.domain, state.possible, index.thresholdsOf(fact.id));
  return { fact, outcomes: trials.map((trial) => outcomeOf(fact.id, trial, question)) };
}

function outcomeOf(fact: string, trial: Trial, question: Question): Outcome {
  const { baseline } = question;
  const truths = truthsWith(baseline, { values: new Map([[fact, oneOf(trial.value)]]) });
  const after = weighingsWith(baseline, truths);
  const flags = baseline.pack.redFlags.filter(({ when }) => truths.has(when));
  const moved = [...after].filter(
    ([id, weighing]) => standingOf(weighing) !== standingOf(baseline.weighings.get(id)),
  );
  return {
    trial,
    standings: new Map(moved.map(([id, weighing]) => [id, standingOf(weighing)])),
    raised: flags.flatMap(({ id, when }) => (truths.get(when) === 'true' ? id : [])),
    ruledOut: flags.flatMap(({ id, when }) => (truths.get(when) === 'false' ? id : [])),
    ...plansWith(truths, after, question),
    settled: [...after.keys()].filter((id) => settles(truths, baseline.weighings.get(id))),
  };
}

/** A condition that was unknown and is not any more decides an exclusion. */
function settles(truths: ChangedTruths, before: Weighing | undefined): boolean {
  const pending = before?.pending ?? [];
  return pending.some((reason) => isExcluding(reason) && truths.has(reason.when));
}

type PlanChange = Pick<Outcome, 'plansGained' | 'plansLost' | 'plansChanged'>;

function plansWith(
  truths: ChangedTruths,
  after: ReadonlyMap<string, Weighing | undefined>,
  { baseline, plansNow, plansOf }: Question,
): PlanChange {
  const { index, weighings } = baseline;
  const isTouched =
    [...truths.keys()].some(index.isPlanning) ||
    [...after].some(
      ([id, weighing]) => index.isPlanned(id) && mattersToPlans(weighings.get(id), weighing),
    );
  if (!isTouched) return { plansGained: [], plansLost: [], plansChanged: [] };
  const plans = plansOf(overlaid(weighings, after), judgeWith(baseline, truths));
  return {
    plansGained: [...plans.keys()].filter((id) => !plansNow.has(id)),
    plansLost: [...plansNow.keys()].filter((id) => !plans.has(id)),
    plansChanged: [...plans].flatMap(([id, contents]) =>
      plansNow.has(id) && plansNow.get(id) !== contents ? id : [],
    ),
  };
}

function mattersToPlans(before: Weighing | undefined, after: Weighing | undefined): boolean {
  return before?.tier !== after?.tier || before?.tierOnceLifted !== after?.tierOnceLifted;
}

/** The weighings as they would be, in the order of now, new ones last. */
function overlaid(
  now: ReadonlyMap<string, Weighing>,
  after: ReadonlyMap<string, Weighing | undefined>,
): ReadonlyMap<string, Weighing> {
  const all = new Map(now);
  for (const [id, weighing] of after) {
    if (weighing === undefined) all.delete(id);
    else all.set(id, weighing);
  }
  return all;
}

/** Whether any value would change something. */
export function hasConsequence({ outcomes }: Effect): boolean {
  return outcomes.some(
    ({ standings, ...lists }) =>
      standings.size +
        lists.raised.length +
        lists.ruledOut.length +
        lists.plansGained.length +
        lists.plansLost.length +
        lists.plansChanged.length +
        lists.settled.length >
      0,
  );
}
