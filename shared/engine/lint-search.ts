import { factsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import { derivedValues } from './derive.ts';
import { factDefinitions } from './fact-definitions.ts';
import { wholeDomain } from './fact-text.ts';
import type { DerivedFact, FactDefinition, FactState, FactStates, Pack } from './pack.ts';
import { oneOf, onlyValue } from './possible.ts';
import type { FactValue, Possible } from './possible.ts';
import { probeValues, thresholdsByFact } from './probe-values.ts';
import { holds } from './truth.ts';

/** Whether some patient makes a condition true; undecided when the search was cut off. */
export type Reach = 'possible' | 'impossible' | 'undecided';

/** Answers whether a condition can be true for some patient of one pack. */
export type CanHold = (goal: Condition) => Reach;

/** Far more than an ordinary condition needs; a search this long would stall the check. */
const MOST_STEPS = 100_000;

type Space = {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly derived: readonly DerivedFact[];
  readonly derivedById: ReadonlyMap<string, DerivedFact>;
};

/** What one search looks at: only facts the goal can reach. */
type Search = {
  readonly goal: Condition;
  /** In the order of the pack. */
  readonly derived: readonly DerivedFact[];
  readonly derivedById: ReadonlyMap<string, DerivedFact>;
  readonly probes: ReadonlyMap<string, readonly FactValue[]>;
  /** Base facts that end a presumption when known: settled first, so that pruning is sound. */
  readonly settledFirst: readonly string[];
};

/**
 * An exact search over the fact space of a pack. Facts are settled one by one, always one that the
 * goal still hangs on; a branch ends as soon as the goal is true or false whatever the rest is.
 * Numbers are tried at every threshold, between two thresholds and at the ends, as between two of
 * these no condition changes. Facts that stay open though all they rest on is known count as open.
 */
export function reachIn(pack: Pack, mostSteps = MOST_STEPS): CanHold {
  const space: Space = {
    definitions: factDefinitions(pack),
    derived: pack.derived,
    derivedById: new Map(pack.derived.map((fact) => [fact.id, fact])),
  };
  return (goal) => {
    const search = searchFor(goal, space);
    const start = [...search.probes.keys()].map((id) => [id, openState(id, space)] as const);
    let steps = 0;
    const explore = (base: FactStates): Reach => {
      steps += 1;
      if (steps > mostSteps) return 'undecided';
      const { verdict, next } = lookAt(search, base);
      if (verdict !== undefined) return verdict;
      for (const value of search.probes.get(next) ?? []) {
        const reach = explore({ ...base, [next]: settled(oneOf(value)) });
        if (reach !== 'impossible') return reach;
      }
      return 'impossible';
    };
    return explore(Object.fromEntries(start));
  };
}

type Look =
  | { readonly verdict: Reach; readonly next?: undefined }
  | { readonly verdict?: undefined; readonly next: string };

/** Decides the goal from what is settled, or names the fact to settle next. */
function lookAt(search: Search, base: FactStates): Look {
  const first = search.settledFirst.find((id) => isOpen(base[id]));
  if (first !== undefined) return { next: first };
  const states = withDerived(search, base);
  const truth = holds(search.goal, states);
  if (truth === 'true') return { verdict: 'possible' };
  const next = truth === 'false' ? undefined : openFactOf(search.goal, search, states);
  return next === undefined ? { verdict: 'impossible' } : { next };
}

function searchFor(goal: Condition, { definitions, derived, derivedById }: Space): Search {
  const reached = new Set<string>();
  const reach = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const input of derivedById.get(id)?.from ?? []) reach(input);
  };
  for (const id of factsIn(goal)) reach(id);
  const some = derived.filter(({ id }) => reached.has(id));
  const thresholds = thresholdsByFact([
    goal,
    ...some.flatMap((fact) => ('rule' in fact ? [fact.rule] : [])),
  ]);
  const probes = [...reached].flatMap((id) => {
    const definition = derivedById.has(id) ? undefined : definitions.get(id);
    if (definition === undefined) return [];
    const { domain } = definition;
    return [[id, probeValues(domain, wholeDomain(domain), thresholds.get(id) ?? [])] as const];
  });
  return {
    goal,
    derived: some,
    derivedById,
    probes: new Map(probes),
    settledFirst: some.flatMap((fact) => presumptionEndsOf(fact, derivedById)),
  };
}

function presumptionEndsOf(
  fact: DerivedFact,
  derivedById: ReadonlyMap<string, DerivedFact>,
): readonly string[] {
  const [stated] = fact.from;
  if (!('derive' in fact) || fact.presumes === undefined || stated === undefined) return [];
  const basis = (id: string): readonly string[] => derivedById.get(id)?.from.flatMap(basis) ?? [id];
  return basis(stated);
}

function withDerived({ derived }: Search, base: FactStates): FactStates {
  const states: Record<string, FactState> = { ...base };
  for (const fact of derived) states[fact.id] = settled(derivedValues(fact, states));
  return states;
}

/** A base fact, still open, that an undecided condition hangs on. */
function openFactOf(condition: Condition, search: Search, states: FactStates): string | undefined {
  switch (condition.kind) {
    case 'always':
      return undefined;
    case 'not':
      return openFactOf(condition.of, search, states);
    case 'all':
    case 'any':
      return firstOf(condition.of, (part) =>
        holds(part, states) === 'unknown' ? openFactOf(part, search, states) : undefined,
      );
    default:
      return openInputOf(condition.fact, search, states);
  }
}

function openInputOf(id: string, search: Search, states: FactStates): string | undefined {
  if (!isOpen(states[id])) return undefined;
  const fact = search.derivedById.get(id);
  if (fact === undefined) return id;
  if ('rule' in fact) return openFactOf(fact.rule, search, states);
  return firstOf(fact.from, (input) => openInputOf(input, search, states));
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function openState(id: string, { definitions }: Space): FactState {
  const definition = definitions.get(id);
  if (definition === undefined) throw new Error(`The pack has no fact ${id}`);
  return settled(wholeDomain(definition.domain));
}

function settled(possible: Possible): FactState {
  return { possible, narrowedBy: [] };
}

function isOpen(state: FactState | undefined): boolean {
  return state !== undefined && onlyValue(state.possible) === undefined;
}
