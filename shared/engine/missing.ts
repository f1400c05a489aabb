import type { Condition } from './condition.ts';
import { derivedValues } from './derive.ts';
import { Standing } from './evaluation.ts';
import type { MissingView } from './evaluation.ts';
import { indexPack } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';
import type { FactDefinition, FactState, FactStates, Pack } from './pack.ts';
import { oneOf, onlyValue } from './possible.ts';
import type { FactValue, Truth } from './possible.ts';
import { probeValues } from './probe-values.ts';
import { holds } from './truth.ts';
import type { Judge } from './truth.ts';
import { isExcluding, supportTier, weigh } from './weigh.ts';
import type { Weighing } from './weigh.ts';

const LEADING: readonly Standing[] = ['preferred', 'recommended', 'option'];

/** What is being asked: one pack, one patient, as they stand before anything is found out. */
type Question = {
  readonly pack: Pack;
  readonly states: FactStates;
  readonly judge: Judge;
  readonly index: PackIndex;
  readonly weighings: ReadonlyMap<string, Weighing>;
};

/** What knowing one fact could do, gathered over its still possible values. */
type Effect = {
  readonly fact: FactDefinition;
  readonly outcomes: Map<string, Set<Standing>>;
  readonly redFlags: Set<string>;
  readonly pendingExclusions: Set<string>;
};

/**
 * The base facts that are not known and would change something, most important first. Each is
 * varied alone: two facts that matter only together are not found.
 */
export function findMissing(
  pack: Pack,
  states: FactStates,
  judge: Judge,
  weighings: readonly Weighing[],
): MissingView[] {
  const byCandidate = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  const question = { pack, states, judge, index: indexPack(pack), weighings: byCandidate };
  return pack.facts
    .filter(({ id }) => isOpen(states[id]))
    .map((fact) => effectOf(fact, question))
    .filter(hasConsequence)
    .map((effect) => ({ view: viewOf(effect, question), rank: rankOf(effect, question) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || compareIds(a.view.fact, b.view.fact))
    .map(({ view }) => view);
}

function isOpen(state: FactState | undefined): boolean {
  return state !== undefined && onlyValue(state.possible) === undefined;
}

function hasConsequence({ outcomes, redFlags, pendingExclusions }: Effect): boolean {
  return outcomes.size + redFlags.size + pendingExclusions.size > 0;
}

function effectOf(fact: FactDefinition, question: Question): Effect {
  const effect = {
    fact,
    outcomes: new Map<string, Set<Standing>>(),
    redFlags: new Set<string>(),
    pendingExclusions: new Set<string>(),
  };
  const { index, states } = question;
  const state = states[fact.id];
  if (state === undefined) return effect;
  for (const value of probeValues(fact.domain, state.possible, index.thresholdsOf(fact.id))) {
    addOutcome(effect, changedBy(fact.id, value, question), question);
  }
  return effect;
}

/** The conditions whose truth is another once the fact has this value. */
function changedBy(
  fact: string,
  value: FactValue,
  { states, judge, index }: Question,
): ReadonlyMap<Condition, Truth> {
  const probe: Record<string, FactState> = { ...states };
  probe[fact] = { possible: oneOf(value), narrowedBy: [] };
  for (const derived of index.derivedFrom(fact)) {
    probe[derived.id] = { possible: derivedValues(derived, probe), narrowedBy: [] };
  }
  const changed = new Map<Condition, Truth>();
  for (const condition of index.conditionsOn(fact)) {
    const truth = holds(condition, probe);
    if (truth !== judge(condition)) changed.set(condition, truth);
  }
  return changed;
}

function addOutcome(
  effect: Effect,
  changed: ReadonlyMap<Condition, Truth>,
  question: Question,
): void {
  for (const flag of question.pack.redFlags) {
    if (changed.get(flag.when) === 'true') effect.redFlags.add(flag.id);
  }
  const judge: Judge = (condition) => changed.get(condition) ?? question.judge(condition);
  const touched = [...changed.keys()].flatMap(question.index.candidatesWith);
  for (const option of new Set(touched)) {
    const { id } = option.candidate;
    const before = question.weighings.get(id);
    const after = weigh(option.candidate, option.reasons, judge);
    if (standingOf(before) !== standingOf(after)) {
      const outcomes = effect.outcomes.get(id) ?? new Set<Standing>();
      effect.outcomes.set(id, outcomes.add(standingOf(after)));
    }
    const pending = before?.pending ?? [];
    if (pending.some((reason) => isExcluding(reason) && changed.has(reason.when))) {
      effect.pendingExclusions.add(id);
    }
  }
}

function standingOf(weighing: Weighing | undefined): Standing {
  return weighing?.tier ?? 'not-applicable';
}

function viewOf(effect: Effect, { pack, states, weighings }: Question): MissingView {
  const { id, label, fields, suppliedBy } = effect.fact;
  const narrowedBy = states[id]?.narrowedBy ?? [];
  const changes = pack.candidates.flatMap((candidate) => {
    const outcomes = effect.outcomes.get(candidate.id);
    if (outcomes === undefined) return [];
    return {
      option: candidate.id,
      name: candidate.name,
      from: standingOf(weighings.get(candidate.id)),
      to: Standing.options.filter((standing) => outcomes.has(standing)),
    };
  });
  return {
    fact: id,
    label,
    fields: [...(narrowedBy.length > 0 ? narrowedBy : fields)],
    suppliedBy,
    pendingExclusion: effect.pendingExclusions.size > 0,
    redFlags: pack.redFlags.flatMap((flag) => (effect.redFlags.has(flag.id) ? flag.id : [])),
    changes,
  };
}

/** A pending exclusion of a leading option, leading options changed, everything changed. */
type Rank = readonly [number, number, number];

function rankOf(effect: Effect, { weighings }: Question): Rank {
  const barsLeader = [...effect.pendingExclusions].some((id) => leadsOtherwise(weighings.get(id)));
  const leaders = [...effect.outcomes].filter(([id, outcomes]) =>
    [standingOf(weighings.get(id)), ...outcomes].some((standing) => LEADING.includes(standing)),
  );
  return [barsLeader ? 1 : 0, leaders.length, effect.outcomes.size + effect.redFlags.size];
}

/** In a leading tier, or kept from it only by exclusions that are themselves pending. */
function leadsOtherwise(weighing: Weighing | undefined): boolean {
  if (weighing === undefined || weighing.applies !== 'true') return false;
  const { firing, pending } = weighing;
  const isBarred = firing.some((reason) => isExcluding(reason) && !pending.includes(reason));
  return !isBarred && LEADING.includes(supportTier(firing));
}

function compareRanks(a: Rank, b: Rank): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : 1;
}
