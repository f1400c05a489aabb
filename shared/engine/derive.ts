import { possibleText, wholeDomain } from './fact-text.ts';
import type { DerivedFact, FactState, FactStates, Pack } from './pack.ts';
import { oneOf, onlyValue } from './possible.ts';
import type { Possible } from './possible.ts';
import { holds } from './truth.ts';

/**
 * The states of all facts of the pack: base facts as given, unknown where not given, then the
 * derived ones in the order of the pack.
 */
export function derive(pack: Pack, base: FactStates): FactStates {
  const states = baseStates(pack, base);
  const leaves = new Map(pack.facts.map((fact) => [fact.id, [fact.id]]));
  for (const fact of pack.derived) {
    leaves.set(fact.id, [...new Set(fact.from.flatMap((input) => leaves.get(input) ?? []))]);
    states[fact.id] = derivedState(fact, leaves.get(fact.id) ?? [], states);
  }
  return states;
}

/** The values a derived fact may have, from the states of the facts before it. */
export function derivedValues(fact: DerivedFact, states: FactStates): Possible {
  if ('derive' in fact) return fact.derive(states);
  const truth = holds(fact.rule, states);
  return truth === 'unknown' ? oneOf(true, false) : oneOf(truth === 'true');
}

function baseStates(pack: Pack, base: FactStates): Record<string, FactState> {
  const declared = new Set(pack.facts.map((fact) => fact.id));
  const stray = Object.keys(base).find((id) => !declared.has(id));
  if (stray !== undefined) throw new Error(`The pack has no base fact ${stray}`);
  return Object.fromEntries(
    pack.facts.map(({ id, domain, fields }) => [
      id,
      base[id] ?? { possible: wholeDomain(domain), narrowedBy: fields },
    ]),
  );
}

function derivedState(fact: DerivedFact, leaves: readonly string[], states: FactStates): FactState {
  const inputs = fact.from.map((id) => stateOf(id, states));
  const possible = derivedValues(fact, states);
  const isKnown = onlyValue(possible) !== undefined;
  const basis = basisOf(fact, possible, leaves, states);
  return {
    possible,
    ...(basis === undefined ? {} : { basis }),
    narrowedBy: isKnown ? [] : openFieldsOf(inputs),
    ...(isKnown ? presumptionOf(fact, inputs) : {}),
  };
}

/** What would narrow the inputs that are not known. */
function openFieldsOf(inputs: readonly FactState[]): readonly string[] {
  const open = inputs.filter((input) => onlyValue(input.possible) === undefined);
  return [...new Set(open.flatMap((input) => input.narrowedBy))];
}

/** The value in words and the statements of the case it was worked out from. */
function basisOf(
  fact: DerivedFact,
  possible: Possible,
  leaves: readonly string[],
  states: FactStates,
): string | undefined {
  const explaining = fact.explainedBy ?? leaves;
  const statements = explaining.flatMap((id) => states[id]?.basis ?? []);
  if (statements.length === 0) return undefined;
  return `${possibleText(fact.domain, possible)}, from: ${statements.join('; ')}`;
}

/** A value that is known although the stated fact, the first input, is not, is a presumption. */
function presumptionOf(
  fact: DerivedFact,
  [stated]: readonly FactState[],
): { readonly presumed?: string } {
  if (!('derive' in fact) || fact.presumes === undefined || stated === undefined) return {};
  return onlyValue(stated.possible) === undefined ? { presumed: fact.presumes } : {};
}

function stateOf(id: string, states: FactStates): FactState {
  const state = states[id];
  if (state === undefined) throw new Error(`The pack has no fact ${id} before it is used`);
  return state;
}
