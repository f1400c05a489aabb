import { argumentsIn, stepsIn } from './lint-places.ts';
import type { Pack } from './pack.ts';
import { PATIENT } from './plan-compatibility.ts';

/** What a place names although the pack does not have it. */
type Named = {
  readonly where: string;
  readonly kind: Kind;
  readonly ids: readonly string[];
};
type Kind = 'reference' | 'candidate' | 'block' | 'slot' | 'fact' | 'trait';

/** Names of references, candidates, blocks, slots, facts and traits that lead nowhere. */
export function unresolvedNames(pack: Pack): readonly string[] {
  const known = knownIn(pack);
  const named = [
    ...namedByCandidates(pack),
    ...namedBySources(pack),
    ...pack.redFlags.map((flag) =>
      names(`Red flag ${flag.id}`, 'candidate', flag.candidates ?? []),
    ),
    ...namedByPlans(pack),
    ...pack.checklist.map(({ id, facts }) => names(`Checklist item ${id}`, 'fact', facts)),
  ];
  return [
    ...Object.entries(pack.blocks).flatMap(([key, { id }]) =>
      key === id ? [] : `Block ${id} is listed as ${key}`,
    ),
    ...named.flatMap(({ where, kind, ids }) =>
      ids.flatMap((id) => (known[kind].has(id) ? [] : `${where}: no ${kind} ${id}`)),
    ),
  ];
}

function knownIn(pack: Pack): Readonly<Record<Kind, ReadonlySet<string>>> {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    reference: new Set(Object.keys(pack.references)),
    candidate: ids(pack.candidates),
    block: new Set(Object.keys(pack.blocks)),
    slot: ids(pack.slots),
    fact: ids([...pack.facts, ...pack.derived]),
    trait: new Set(Object.keys(pack.planning.traits)),
  };
}

function namedByCandidates({ candidates }: Pack): readonly Named[] {
  return candidates.flatMap(({ id, slot, blocks }) => [
    names(`Candidate ${id}`, 'slot', [slot]),
    names(`Candidate ${id}`, 'block', blocks),
  ]);
}

function namedBySources(pack: Pack): readonly Named[] {
  const { templates, compatibility, holds, sequencing } = pack.planning;
  const sourced = (kind: string, list: readonly { readonly id: string; source: string }[]) =>
    list.map(({ id, source }) => names(`${kind} ${id}`, 'reference', [source]));
  return [
    ...sourced('Argument', argumentsIn(pack)),
    ...sourced('Red flag', pack.redFlags),
    ...sourced('Plan', templates),
    ...sourced('Compatibility', compatibility),
    ...sourced('Hold', holds),
    ...sourced('Sequencing rule', sequencing),
  ];
}

function namedByPlans(pack: Pack): readonly Named[] {
  const { traits, compatibility, holds, sequencing } = pack.planning;
  return [
    ...stepsIn(pack).flatMap(({ where, step }) => {
      if (step.kind === 'milestone') return [];
      const { from, substitutes } = step;
      return [
        names(where, 'candidate', from),
        names(where, 'slot', substitutes === undefined ? [] : [substitutes]),
      ];
    }),
    ...Object.entries(traits).map(([trait, ids]) => names(`Trait ${trait}`, 'candidate', ids)),
    ...compatibility.map(({ id, between }) =>
      names(
        `Compatibility ${id}`,
        'trait',
        between.filter((trait) => trait !== PATIENT),
      ),
    ),
    ...holds.map(({ id, agent }) => names(`Hold ${id}`, 'trait', [agent])),
    ...sequencing.map(({ id, concerns = [] }) => names(`Sequencing rule ${id}`, 'trait', concerns)),
  ];
}

function names(where: string, kind: Kind, ids: readonly string[]): Named {
  return { where, kind, ids };
}
