import { type Condition, factsIn } from '../engine/condition.ts';
import type { Evaluation, FactView } from '../engine/evaluation.ts';
import { derivedBehind } from '../engine/pack-index.ts';
import type { FactDefinition, FactDomain, FactStates, Pack } from '../engine/pack.ts';
import { onlyValue } from '../engine/possible.ts';
import { argumentsOf } from '../engine/weigh.ts';
import { readable } from './readable.ts';
import type { AssumableDomain, AssumableFact, AssumableFacts } from './what-if-model.ts';

type Theme = { readonly id: string; readonly label: string; readonly facts: readonly string[] };

/** One case as it stands: what is known of it and what it weighed to. */
export type Standpoint = { readonly base: FactStates; readonly evaluation: Evaluation };

/**
 * Every base fact with what the case says of it. First those that would move something, in the
 * order in which they are worth asking; then those that options look at; then the rest.
 */
export function assumableFacts(
  pack: Pack,
  { base, evaluation }: Standpoint,
  themes: readonly Theme[],
): AssumableFacts {
  const moving = movingFacts(evaluation);
  const bearing = bearingFacts(pack, evaluation);
  const themeOf = new Map(themes.flatMap(({ id, facts }) => facts.map((fact) => [fact, id])));
  const facts = pack.facts.map((definition): AssumableFact => {
    const { id, label, meaning, domain } = definition;
    return {
      id,
      label,
      meaning,
      theme: themeOf.get(id) ?? '',
      domain: domainView(domain),
      present: present(definition, base, evaluation.facts[id]),
      moves: moving.includes(id),
      bears: bearing.has(id),
    };
  });
  return {
    themes: themes.map(({ id, label }) => ({ id, label })),
    facts: facts.toSorted((a, b) => rankOf(a, moving) - rankOf(b, moving)),
  };
}

/** Unknown facts that would change something, then known ones that would move an option alone. */
function movingFacts({ missing, slots }: Evaluation): readonly string[] {
  const flips = slots.flatMap(({ options }) => options.flatMap((option) => option.flips));
  const single = flips.flatMap(({ changes }) => (changes.length === 1 ? changes : []));
  return [...new Set([...missing, ...single].map(({ fact }) => fact))];
}

function rankOf({ id, moves, bears }: AssumableFact, moving: readonly string[]): number {
  if (moves) return moving.indexOf(id);
  return moving.length + (bears ? 0 : 1);
}

/** The base facts that a listed option or a red flag looks at, also through derived facts. */
function bearingFacts(pack: Pack, evaluation: Evaluation): ReadonlySet<string> {
  const listed = new Set(evaluation.slots.flatMap(({ options }) => options.map(({ id }) => id)));
  const conditions: readonly Condition[] = [
    ...pack.redFlags.map(({ when }) => when),
    ...pack.candidates
      .filter(({ id }) => listed.has(id))
      .flatMap((candidate) => [
        candidate.applies,
        ...argumentsOf(pack, candidate).map(({ when }) => when),
      ]),
  ];
  const inputs = derivedBehind(pack, conditions).flatMap(({ from }) => from);
  return new Set([...conditions.flatMap(factsIn), ...inputs]);
}

function present(
  { id }: FactDefinition,
  base: FactStates,
  view: FactView | undefined,
): AssumableFact['present'] {
  const state = base[id];
  const value = state === undefined ? undefined : onlyValue(state.possible);
  const { state: known = 'unknown', text = 'not known', basis, on, presumed } = view ?? {};
  return {
    state: known,
    text,
    ...(value === undefined ? {} : { value }),
    ...(basis === undefined ? {} : { basis: readable(basis) }),
    ...(on === undefined ? {} : { on: readable(on) }),
    ...(presumed === undefined ? {} : { presumed }),
  };
}

/** A domain as a reader is asked for it; no upper end is left out, JSON has no infinity. */
export function domainView(domain: FactDomain): AssumableDomain {
  switch (domain.kind) {
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'choice': {
      const options = Object.entries(domain.labels).map(([value, label]) => ({ value, label }));
      return { kind: 'choice', options };
    }
    case 'number': {
      const { min, max, integer, unit } = domain;
      return {
        kind: 'number',
        min,
        ...(Number.isFinite(max) ? { max } : {}),
        integer,
        ...(unit === undefined ? {} : { unit }),
      };
    }
  }
}
