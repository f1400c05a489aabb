import { factsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import type { Argument, Candidate, DerivedFact, Pack } from './pack.ts';
import type { PlanStep } from './planning.ts';
import { thresholdsByFact } from './probe-values.ts';
import type { Threshold } from './probe-values.ts';
import { argumentsOf } from './weigh.ts';

/** A candidate with all its arguments. */
export type WeighedCandidate = {
  readonly candidate: Candidate;
  readonly reasons: readonly Argument[];
};

/** Who looks at what in one pack: what a changed fact or condition can touch. */
export type PackIndex = {
  /** Conditions of candidates, red flags and planning that name the fact itself. */
  readonly conditionsNaming: (fact: string) => readonly Condition[];
  readonly candidatesWith: (condition: Condition) => readonly WeighedCandidate[];
  readonly isPlanning: (condition: Condition) => boolean;
  /** Whether the candidate can stand in a step of a plan. */
  readonly isPlanned: (candidate: string) => boolean;
  readonly thresholdsOf: (fact: string) => readonly Threshold[];
  readonly candidate: (id: string) => WeighedCandidate | undefined;
};

const INDEXES = new WeakMap<Pack, PackIndex>();

/** The index of a pack, made once. */
export function indexPack(pack: Pack): PackIndex {
  const known = INDEXES.get(pack);
  if (known !== undefined) return known;
  const index = makeIndex(pack);
  INDEXES.set(pack, index);
  return index;
}

function makeIndex(pack: Pack): PackIndex {
  const candidates = pack.candidates.map((candidate) => ({
    candidate,
    reasons: argumentsOf(pack, candidate),
  }));
  const users = usersOfConditions(candidates);
  const planning = new Set(planningConditions(pack));
  const planned = plannedCandidates(pack);
  const flags = pack.redFlags.map(({ when }) => when);
  const conditions = [...new Set([...users.keys(), ...flags, ...planning])];
  const naming = conditionsByFact(conditions);
  const thresholds = thresholdsByFact([...conditions, ...pack.derived.flatMap(ruleOf)]);
  const byId = new Map(candidates.map((weighed) => [weighed.candidate.id, weighed]));
  return {
    conditionsNaming: (fact) => naming.get(fact) ?? [],
    candidatesWith: (condition) => users.get(condition) ?? [],
    isPlanning: (condition) => planning.has(condition),
    isPlanned: (candidate) => planned.has(candidate),
    thresholdsOf: (fact) => thresholds.get(fact) ?? [],
    candidate: (id) => byId.get(id),
  };
}

/** Conditions by the facts they name. */
export function conditionsByFact(
  conditions: readonly Condition[],
): ReadonlyMap<string, readonly Condition[]> {
  const naming = new Map<string, Condition[]>();
  for (const condition of conditions) {
    for (const fact of factsIn(condition)) push(naming, fact, condition);
  }
  return naming;
}

/** The condition that decides a derived fact, if one does. */
export function ruleOf(fact: DerivedFact): readonly Condition[] {
  return 'rule' in fact ? [fact.rule] : [];
}

/** The derived facts some conditions look at, directly or through other derived facts. */
export function derivedBehind(
  pack: Pack,
  conditions: readonly Condition[],
): readonly DerivedFact[] {
  const wanted = new Set(conditions.flatMap(factsIn));
  return pack.derived.toReversed().filter(({ id, from }) => {
    if (!wanted.has(id)) return false;
    for (const input of from) wanted.add(input);
    return true;
  });
}

function usersOfConditions(
  candidates: readonly WeighedCandidate[],
): ReadonlyMap<Condition, readonly WeighedCandidate[]> {
  const users = new Map<Condition, WeighedCandidate[]>();
  for (const weighed of candidates) {
    const conditions = [weighed.candidate.applies, ...weighed.reasons.map(({ when }) => when)];
    for (const condition of new Set(conditions)) push(users, condition, weighed);
  }
  return users;
}

function planningConditions({ planning }: Pack): readonly Condition[] {
  const { templates, compatibility, sequencing } = planning;
  const all = [...templates, ...compatibility, ...sequencing, ...stepsOf(planning)];
  return all.flatMap(({ when }) => when ?? []);
}

function plannedCandidates({ planning, candidates }: Pack): ReadonlySet<string> {
  const choices = stepsOf(planning).flatMap((step) => (step.kind === 'choice' ? step : []));
  const slots = new Set(choices.flatMap(({ substitutes }) => substitutes ?? []));
  const standIns = candidates.flatMap(({ id, slot }) => (slots.has(slot) ? id : []));
  return new Set([...choices.flatMap(({ from }) => from), ...standIns]);
}

function stepsOf({ templates, sequencing }: Pack['planning']): readonly PlanStep[] {
  return [
    ...templates.flatMap(({ steps }) => steps),
    ...sequencing.flatMap(({ adds = [] }) => adds),
  ];
}

/** Adds to the list under a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
