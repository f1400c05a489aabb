import type { Comparison, Condition } from './condition.ts';
import type { FactStates } from './pack.ts';
import type { FactValue, Possible, Truth } from './possible.ts';

/** False beats unknown beats true; nothing to check is true. */
export function truthOfAll(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('unknown') ? 'unknown' : 'true';
}

/** True beats unknown beats false; nothing to choose from is false. */
export function truthOfAny(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true';
  return parts.includes('unknown') ? 'unknown' : 'false';
}

export function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}

/**
 * Judges a condition over the values that are still possible: true when all satisfy it, false when
 * none does. Atoms are judged one by one, so a combination can stay unknown although it is
 * impossible: the cautious direction. Every part is visited, so a broken pack always throws.
 */
export function holds(condition: Condition, states: FactStates): Truth {
  switch (condition.kind) {
    case 'always':
      return 'true';
    case 'is':
      return isAmong(possibleValues(condition.fact, states), [condition.value]);
    case 'one-of':
      return isAmong(possibleValues(condition.fact, states), condition.values);
    case 'compare':
      return compares(possibleValues(condition.fact, states), condition);
    case 'all':
      return truthOfAll(condition.of.map((part) => holds(part, states)));
    case 'any':
      return truthOfAny(condition.of.map((part) => holds(part, states)));
    case 'not':
      return opposite(holds(condition.of, states));
  }
}

function possibleValues(fact: string, states: FactStates): Possible {
  const state = states[fact];
  if (state === undefined) throw new Error(`The pack has no fact ${fact}`);
  const { possible } = state;
  const empty =
    possible.kind === 'values' ? possible.values.length === 0 : !(possible.min <= possible.max);
  if (empty) throw new Error(`No value is possible for fact ${fact}`);
  return possible;
}

function isAmong(possible: Possible, wanted: readonly FactValue[]): Truth {
  if (possible.kind === 'values') {
    if (possible.values.every((value) => wanted.includes(value))) return 'true';
    return possible.values.some((value) => wanted.includes(value)) ? 'unknown' : 'false';
  }
  const { min, max } = possible;
  if (!wanted.some((value) => typeof value === 'number' && value >= min && value <= max)) {
    return 'false';
  }
  return min === max ? 'true' : 'unknown';
}

type Threshold = { readonly fact: string; readonly operator: Comparison; readonly value: number };

function compares(possible: Possible, { fact, operator, value }: Threshold): Truth {
  const ends = possible.kind === 'range' ? [possible.min, possible.max] : possible.values;
  const answers = ends.map((end) => {
    if (typeof end !== 'number') throw new Error(`Fact ${fact} is compared but is not a number`);
    return satisfies(end, operator, value);
  });
  if (answers.every((answer) => answer)) return 'true';
  return answers.some((answer) => answer) ? 'unknown' : 'false';
}

function satisfies(number: number, operator: Comparison, threshold: number): boolean {
  switch (operator) {
    case '>=':
      return number >= threshold;
    case '>':
      return number > threshold;
    case '<=':
      return number <= threshold;
    case '<':
      return number < threshold;
  }
}

/** Answers conditions for one set of facts. */
export type Judge = (condition: Condition) => Truth;

/** A judge that remembers its answers: arguments of a block are shared by many candidates. */
export function judgeBy(states: FactStates): Judge {
  const answers = new Map<Condition, Truth>();
  return (condition) => {
    const known = answers.get(condition);
    if (known !== undefined) return known;
    const answer = holds(condition, states);
    answers.set(condition, answer);
    return answer;
  };
}
