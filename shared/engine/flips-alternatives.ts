import type { FlipView } from './evaluation.ts';
import { valueText, wholeDomain } from './fact-text.ts';
import type { FactDefinition } from './pack.ts';
import { onlyValue } from './possible.ts';
import type { FactValue } from './possible.ts';
import type { Baseline } from './probe.ts';
import { placeOf, trialsOf } from './probe-values.ts';
import type { Threshold, Trial } from './probe-values.ts';
import { trialsText } from './trial-text.ts';

/** A known fact with all it could be. */
export type Alternatives = {
  readonly fact: FactDefinition;
  readonly value: FactValue;
  readonly trials: readonly Trial[];
  /** Where the value stands among the trials. */
  readonly here: number;
};

/** What a known fact could be instead, as far as the thresholds tell it apart. */
export function alternativesTo(
  fact: FactDefinition,
  { states }: Baseline,
  thresholds: readonly Threshold[],
): Alternatives | undefined {
  const state = states[fact.id];
  const value = state === undefined ? undefined : onlyValue(state.possible);
  if (value === undefined) return undefined;
  const trials = trialsOf(fact.domain, wholeDomain(fact.domain), thresholds);
  return { fact, value, trials, here: placeOf(trials, value) };
}

/** How far a place is: of a number the thresholds between, else every other value is one away. */
export function distanceTo(place: number, { fact, here }: Alternatives): number {
  return fact.domain.kind === 'number' ? Math.abs(place - here) : 1;
}

/** From the value to those at some places, in words. */
export function changeText(
  { fact, value, trials }: Alternatives,
  places: readonly number[],
): FlipView['changes'][number] {
  const { id, label, domain } = fact;
  const some = places.flatMap((place) => trials[place] ?? []);
  return { fact: id, label, from: valueText(domain, value), to: trialsText(fact, some, trials) };
}
