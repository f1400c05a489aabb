import { factsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import type { Argument, Candidate, DerivedFact, Pack } from './pack.ts';
import { thresholdsByFact } from './probe-values.ts';
import { argumentsOf } from './weigh.ts';

/** A candidate with all its arguments. */
export type WeighedCandidate = {
  readonly candidate: Candidate;
  readonly reasons: readonly Argument[];
};

/** What a change of one base fact can touch, directly or through derived facts. */
export type PackIndex = {
  readonly derivedFrom: (fact: string) => readonly DerivedFact[];
  readonly conditionsOn: (fact: string) => readonly Condition[];
  readonly candidatesWith: (condition: Condition) => readonly WeighedCandidate[];
  readonly thresholdsOf: (fact: string) => readonly number[];
};

export function indexPack(pack: Pack): PackIndex {
  const reach = factsReached(pack);
  const users = usersOfConditions(pack);
  const flags = pack.redFlags.map(({ when }) => when);
  const conditions = [...new Set([...users.keys(), ...flags])];
  const touched = new Map<string, Condition[]>();
  for (const condition of conditions) {
    for (const fact of reachedBy(factsIn(condition), reach)) push(touched, fact, condition);
  }
  const rules = pack.derived.flatMap((fact) => ('rule' in fact ? [fact.rule] : []));
  const thresholds = thresholdsByFact([...conditions, ...rules]);
  return {
    derivedFrom: (fact) => pack.derived.filter(({ id }) => reach.get(id)?.has(fact) === true),
    conditionsOn: (fact) => touched.get(fact) ?? [],
    candidatesWith: (condition) => users.get(condition) ?? [],
    thresholdsOf: (fact) => thresholds.get(fact) ?? [],
  };
}

/** For each derived fact, every fact it is computed from, however far back. */
function factsReached(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const reach = new Map<string, ReadonlySet<string>>();
  for (const { id, from } of pack.derived) reach.set(id, reachedBy(from, reach));
  return reach;
}

function reachedBy(
  facts: readonly string[],
  reach: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => [fact, ...(reach.get(fact) ?? [])]));
}

function usersOfConditions(pack: Pack): ReadonlyMap<Condition, readonly WeighedCandidate[]> {
  const users = new Map<Condition, WeighedCandidate[]>();
  for (const candidate of pack.candidates) {
    const weighed = { candidate, reasons: argumentsOf(pack, candidate) };
    const conditions = [candidate.applies, ...weighed.reasons.map(({ when }) => when)];
    for (const condition of new Set(conditions)) push(users, condition, weighed);
  }
  return users;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
