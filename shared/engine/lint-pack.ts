import { factsIn } from './condition.ts';
import { lintConditions } from './lint-conditions.ts';
import { duplicateIds } from './lint-ids.ts';
import { metaFaults } from './lint-meta.ts';
import { argumentsIn, placesIn } from './lint-places.ts';
import { planFaults } from './lint-plans.ts';
import { reachFaults } from './lint-reach.ts';
import { unresolvedNames } from './lint-references.ts';
import type { Argument, Pack, RedFlag } from './pack.ts';

/**
 * Everything that is wrong with a pack, one sentence each; nothing for a sound pack. What can never
 * come to bear is searched for once the pack is otherwise sound.
 */
export function lintPack(pack: Pack): readonly string[] {
  const places = placesIn(pack);
  const faults = [
    ...metaFaults(pack.meta),
    ...duplicateIds(pack),
    ...unresolvedNames(pack),
    ...argumentsIn(pack).flatMap(argumentFaults),
    ...pack.redFlags.flatMap(flagFaults),
    ...domainFaults(pack),
    ...lintConditions(pack, places),
    ...derivedFaults(pack),
    ...planFaults(pack),
  ];
  return faults.length > 0 ? faults : reachFaults(pack);
}

function argumentFaults(argument: Argument): readonly string[] {
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

function flagFaults({ id, severity, redWhen }: RedFlag): readonly string[] {
  const isRed = severity === 'red';
  return isRed && redWhen !== undefined ? [`Red flag ${id}: is red without a condition`] : [];
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
