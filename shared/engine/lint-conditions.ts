import type { Condition } from './condition.ts';
import type { Place } from './lint-places.ts';
import type { FactDomain, Pack } from './pack.ts';
import type { FactValue } from './possible.ts';

type Atom = Extract<Condition, { readonly fact: string }>;
type Domains = ReadonlyMap<string, FactDomain>;

/** Conditions on facts the pack does not have, or on values the fact cannot take. */
export function lintConditions(pack: Pack, places: readonly Place[]): readonly string[] {
  const domains = new Map([...pack.facts, ...pack.derived].map(({ id, domain }) => [id, domain]));
  return places.flatMap(({ where, condition }) =>
    faultsIn(condition, domains).map((fault) => `${where}: ${fault}`),
  );
}

function faultsIn(condition: Condition, domains: Domains): readonly string[] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'not':
      return faultsIn(condition.of, domains);
    case 'all':
    case 'any':
      if (condition.of.length === 0) return [`${condition.kind} of nothing`];
      return condition.of.flatMap((part) => faultsIn(part, domains));
    default:
      return atomFaults(condition, domains);
  }
}

function atomFaults(atom: Atom, domains: Domains): readonly string[] {
  const domain = domains.get(atom.fact);
  if (domain === undefined) return [`no fact ${atom.fact}`];
  if (atom.kind === 'compare') return thresholdFaults(atom.fact, atom.value, domain);
  const values = atom.kind === 'is' ? [atom.value] : atom.values;
  if (values.length === 0) return [`${atom.fact} is one of nothing`];
  return values.flatMap((value) =>
    isInDomain(domain, value) ? [] : `${atom.fact} is never ${String(value)}`,
  );
}

function thresholdFaults(fact: string, value: number, domain: FactDomain): readonly string[] {
  if (domain.kind !== 'number') return [`${fact} is compared but is not a number`];
  return value >= domain.min && value <= domain.max ? [] : [`${fact} never reaches ${value}`];
}

function isInDomain(domain: FactDomain, value: FactValue): boolean {
  switch (domain.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(domain.labels, value);
    case 'number':
      if (typeof value !== 'number' || value < domain.min || value > domain.max) return false;
      return !domain.integer || Number.isInteger(value);
  }
}
