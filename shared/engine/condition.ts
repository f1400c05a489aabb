import type { FactValue } from './possible.ts';

export type Comparison = '>=' | '>' | '<=' | '<';

/** A condition on facts, as data: it can be shown, hashed, indexed by fact and explained. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'is'; readonly fact: string; readonly value: FactValue }
  | { readonly kind: 'one-of'; readonly fact: string; readonly values: readonly FactValue[] }
  | {
      readonly kind: 'compare';
      readonly fact: string;
      readonly operator: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** The condition that holds for everybody. */
export const always: Condition = { kind: 'always' };

/** The fact has exactly this value. */
export function is(fact: string, value: FactValue): Condition {
  return { kind: 'is', fact, value };
}

/** The yes/no fact is a yes. */
export function yes(fact: string): Condition {
  return is(fact, true);
}

/** The fact has any value but this one. */
export function isNot(fact: string, value: FactValue): Condition {
  return not(is(fact, value));
}

/** The fact has one of these values. */
export function isOneOf(fact: string, ...values: readonly FactValue[]): Condition {
  return { kind: 'one-of', fact, values };
}

export function atLeast(fact: string, value: number): Condition {
  return { kind: 'compare', fact, operator: '>=', value };
}

export function above(fact: string, value: number): Condition {
  return { kind: 'compare', fact, operator: '>', value };
}

export function atMost(fact: string, value: number): Condition {
  return { kind: 'compare', fact, operator: '<=', value };
}

export function below(fact: string, value: number): Condition {
  return { kind: 'compare', fact, operator: '<', value };
}

/** Every part holds. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** At least one part holds. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** The facts a condition looks at, each once, in order of appearance. */
export function factsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(factsIn))];
    case 'not':
      return factsIn(condition.of);
    default:
      return [condition.fact];
  }
}
