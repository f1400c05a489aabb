import { factsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import { lintConditions } from './lint-conditions.ts';
import type { NamedCondition } from './lint-conditions.ts';
import type { Argument, Pack } from './pack.ts';

type Owned = { readonly owner: string; readonly argument: Argument };

/** Everything that is wrong with a pack, one sentence each; nothing for a sound pack. */
export function lintPack(pack: Pack): readonly string[] {
  const owned = ownedArguments(pack);
  const conditions = namedConditions(pack, owned);
  return [
    ...duplicates(pack, owned),
    ...unresolved(pack, owned),
    ...owned.flatMap(argumentFaults),
    ...domainFaults(pack),
    ...lintConditions(pack, conditions),
    ...derivedFaults(pack),
    ...unusedFacts(pack, conditions),
  ];
}

function ownedArguments({ blocks, candidates }: Pack): readonly Owned[] {
  return [...Object.values(blocks), ...candidates].flatMap(({ id, arguments: all }) =>
    all.map((argument) => ({ owner: id, argument })),
  );
}

function namedConditions(pack: Pack, owned: readonly Owned[]): readonly NamedCondition[] {
  const named = (kind: string, id: string, condition: Condition): NamedCondition => ({
    where: `${kind} ${id}`,
    condition,
  });
  return [
    ...pack.derived.flatMap((fact) => ('rule' in fact ? named('Fact', fact.id, fact.rule) : [])),
    ...owned.map(({ argument }) => named('Argument', argument.id, argument.when)),
    ...pack.candidates.map(({ id, applies }) => named('Candidate', id, applies)),
    ...pack.redFlags.map(({ id, when }) => named('Red flag', id, when)),
    ...pack.gaps.map(({ id, when }) => named('Gap', id, when)),
  ];
}

function duplicates(pack: Pack, owned: readonly Owned[]): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...repeated('fact', ids([...pack.facts, ...pack.derived])),
    ...repeated('slot', ids(pack.slots)),
    ...repeated('block', ids(Object.values(pack.blocks))),
    ...repeated('candidate', ids(pack.candidates)),
    ...repeated('argument', ids(owned.map(({ argument }) => argument))),
    ...repeated('red flag', ids(pack.redFlags)),
    ...repeated('gap', ids(pack.gaps)),
    ...pack.candidates.flatMap(({ id, blocks }) => repeated(`block of candidate ${id}`, blocks)),
  ];
}

function repeated(kind: string, ids: readonly string[]): readonly string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...new Set(twice)].map((id) => `Two times the same ${kind}: ${id}`);
}

function unresolved(pack: Pack, owned: readonly Owned[]): readonly string[] {
  const { blocks, candidates, redFlags, references, slots } = pack;
  const hasSlot = (id: string) => slots.some((slot) => slot.id === id);
  const hasCandidate = (id: string) => candidates.some((candidate) => candidate.id === id);
  return [
    ...Object.entries(blocks).flatMap(([key, { id }]) =>
      key === id ? [] : `Block ${id} is listed as ${key}`,
    ),
    ...candidates.flatMap(({ id, slot, blocks: used }) => [
      ...(hasSlot(slot) ? [] : [`Candidate ${id}: no slot ${slot}`]),
      ...used.flatMap((block) =>
        Object.hasOwn(blocks, block) ? [] : `Candidate ${id}: no block ${block}`,
      ),
    ]),
    ...owned.flatMap(({ argument: { id, source } }) =>
      Object.hasOwn(references, source) ? [] : `Argument ${id}: no reference ${source}`,
    ),
    ...redFlags.flatMap(({ id, source, candidate }) => [
      ...(Object.hasOwn(references, source) ? [] : [`Red flag ${id}: no reference ${source}`]),
      ...(candidate === undefined || hasCandidate(candidate)
        ? []
        : [`Red flag ${id}: no candidate ${candidate}`]),
    ]),
  ];
}

function argumentFaults({ argument }: Owned): readonly string[] {
  const { id, strength, until, failSafe } = argument;
  const isTemporary = strength === 'excludes-for-now';
  const hasUntil = until !== undefined && until.trim() !== '';
  return [
    ...(isTemporary && !hasUntil ? [`Argument ${id}: excludes for now, but until when?`] : []),
    ...(!isTemporary && until !== undefined
      ? [`Argument ${id}: until, although it does not exclude for now`]
      : []),
    ...(failSafe === true && !strength.startsWith('excludes')
      ? [`Argument ${id}: only an exclusion can be fail-safe`]
      : []),
  ];
}

function domainFaults({ facts, derived }: Pack): readonly string[] {
  return [...facts, ...derived].flatMap(({ id, domain }) => {
    if (domain.kind === 'number') {
      return domain.min < domain.max ? [] : `Fact ${id}: its range is empty`;
    }
    if (domain.kind === 'yes-no' || Object.keys(domain.labels).length > 1) return [];
    return `Fact ${id}: a choice needs two values`;
  });
}

/** A derived fact uses only facts before it, and declares all it uses. */
function derivedFaults({ facts, derived }: Pack): readonly string[] {
  const before = new Set(facts.map(({ id }) => id));
  return derived.flatMap((fact) => {
    const { id, from } = fact;
    const early = from.filter((input) => !before.has(input));
    before.add(id);
    const used = 'rule' in fact ? factsIn(fact.rule) : [];
    const undeclared = used.filter((input) => !from.includes(input));
    return [
      ...(from.length === 0 ? [`Fact ${id}: derived from nothing`] : []),
      ...early.map((input) => `Fact ${id}: uses ${input}, which does not stand before it`),
      ...undeclared.map((input) => `Fact ${id}: its rule uses ${input} without saying so`),
      ...('rule' in fact && fact.domain.kind !== 'yes-no'
        ? [`Fact ${id}: a rule gives yes or no`]
        : []),
    ];
  });
}

function unusedFacts(pack: Pack, conditions: readonly NamedCondition[]): readonly string[] {
  const used = new Set([
    ...conditions.flatMap(({ condition }) => factsIn(condition)),
    ...pack.derived.flatMap(({ from }) => from),
  ]);
  return [...pack.facts, ...pack.derived].flatMap(({ id }) =>
    used.has(id) ? [] : `Fact ${id}: nothing uses it`,
  );
}
