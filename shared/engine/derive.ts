import type { FactConflict } from './evaluation.ts';
import { possibleText, wholeDomain } from './fact-text.ts';
import type { DerivedFact, FactState, FactStates, Pack, StatedFact, StatedFacts } from './pack.ts';
import { bothOf, eitherOf, oneOf, onlyValue } from './possible.ts';
import type { Possible } from './possible.ts';
import { holds } from './truth.ts';

/**
 * The states of all facts of the pack: base facts as given, unknown where not given, then the
 * derived ones in the order of the pack, each narrowed by what is stated of it.
 */
export function derive(pack: Pack, base: FactStates, stated: StatedFacts = {}): FactStates {
  refuseUndeclared(pack, base, stated);
  const states = baseStates(pack, base);
  const leaves = new Map(pack.facts.map((fact) => [fact.id, [fact.id]]));
  for (const fact of pack.derived) {
    leaves.set(fact.id, [...new Set(fact.from.flatMap((input) => leaves.get(input) ?? []))]);
    const computed = derivedState(fact, leaves.get(fact.id) ?? [], states);
    states[fact.id] = narrowed(computed, stated[fact.id]);
  }
  return states;
}

/** What is stated of a derived fact and cannot be true together with what is computed of it. */
export function conflictsOf(pack: Pack, states: FactStates, stated: StatedFacts): FactConflict[] {
  return pack.derived.flatMap((fact) => {
    const said = stated[fact.id];
    if (said === undefined) return [];
    const computed = derivedValues(fact, states);
    if (bothOf(computed, said.possible) !== undefined) return [];
    return {
      fact: fact.id,
      label: fact.label,
      stated: possibleText(fact.domain, said.possible),
      computed: possibleText(fact.domain, computed),
      basis: said.basis,
    };
  });
}

/** Only what is computed and stated alike; where nothing is, either may be the slip: both stand. */
function narrowed(computed: FactState, said: StatedFact | undefined): FactState {
  if (said === undefined) return computed;
  const common = bothOf(computed.possible, said.possible);
  const possible = agreed(computed.possible, said.possible);
  const isKnown = onlyValue(possible) !== undefined;
  const basis = [said.basis, ...(computed.basis === undefined ? [] : [computed.basis])];
  return {
    ...computed,
    possible,
    basis: basis.join(common === undefined ? '; but ' : '; '),
    ...(said.on === undefined ? {} : { on: said.on }),
    narrowedBy: isKnown ? [] : computed.narrowedBy,
  };
}

/** What is computed and stated alike, or either where they exclude each other. */
function agreed(computed: Possible, said: Possible): Possible {
  return bothOf(computed, said) ?? eitherOf(computed, said);
}

/** The values a derived fact may have once what is stated of it is counted in. */
export function settledValues(
  fact: DerivedFact,
  states: FactStates,
  said: StatedFact | undefined,
): Possible {
  const computed = derivedValues(fact, states);
  return said === undefined ? computed : agreed(computed, said.possible);
}

/** The values a derived fact may have, from the states of the facts before it. */
export function derivedValues(fact: DerivedFact, states: FactStates): Possible {
  if ('derive' in fact) return fact.derive(states);
  const truth = holds(fact.rule, states);
  return truth === 'unknown' ? oneOf(true, false) : oneOf(truth === 'true');
}

function baseStates(pack: Pack, base: FactStates): Record<string, FactState> {
  return Object.fromEntries(
    pack.facts.map(({ id, domain, fields }) => [
      id,
      base[id] ?? { possible: wholeDomain(domain), narrowedBy: fields },
    ]),
  );
}

/** A fact the pack does not declare would be weighed by nothing, silently. */
export function refuseUndeclared(pack: Pack, base: FactStates, stated: StatedFacts): void {
  refuseStray(Object.keys(stated), pack.derived, 'derived fact');
  refuseStray(Object.keys(base), pack.facts, 'base fact');
}

function refuseStray(
  ids: readonly string[],
  declared: readonly { readonly id: string }[],
  kind: string,
): void {
  const stray = ids.find((id) => !declared.some((fact) => fact.id === id));
  if (stray !== undefined) throw new Error(`The pack has no ${kind} ${stray}`);
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
