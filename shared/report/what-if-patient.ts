import type { Issue } from '../domain/issue.ts';
import { valueText, wholeDomain } from '../engine/fact-text.ts';
import type { FactDefinition, FactState, Pack, Patient } from '../engine/pack.ts';
import { oneOf } from '../engine/possible.ts';
import { domainView } from './what-if-facts.ts';
import type { AssumedChange } from './what-if-model.ts';
import { valueFault } from './what-if-value.ts';

/** What is wrong with assumed changes, each naming its fact; a fact is changed once at most. */
export function changeIssues(pack: Pack, changes: readonly AssumedChange[]): readonly Issue[] {
  const definitions = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return changes.flatMap(({ fact, value }, index) => {
    const definition = definitions.get(fact);
    if (definition === undefined) {
      return { path: `changes[${index}].fact`, message: `${fact} is not a base fact of the pack` };
    }
    const { label } = definition;
    if (changes.findIndex((change) => change.fact === fact) < index) {
      return { path: `changes[${index}].fact`, message: `${label} is changed twice` };
    }
    const fault = valueFault({ label, domain: domainView(definition.domain) }, value);
    return fault === undefined ? [] : { path: `changes[${index}].value`, message: fault };
  });
}

/**
 * The patient with some base facts assumed to be something else. What is stated of derived facts
 * stays stated, so that a contradiction shows. The changes must be without issues.
 */
export function assumedPatient(
  pack: Pack,
  { base, stated = {} }: Patient,
  changes: readonly AssumedChange[],
): Patient {
  const assumed = pack.facts.flatMap((fact) => {
    const change = changes.find((one) => one.fact === fact.id);
    return change === undefined ? [] : [[fact.id, assumedState(fact, change.value)] as const];
  });
  return { base: { ...base, ...Object.fromEntries(assumed) }, stated };
}

function assumedState(
  { label, domain, fields }: FactDefinition,
  value: AssumedChange['value'],
): FactState {
  if (value === null) return { possible: wholeDomain(domain), narrowedBy: fields };
  return {
    possible: oneOf(value),
    basis: `Assumed: ${label} ${valueText(domain, value)}`,
    narrowedBy: [],
  };
}
