/** A value a fact may take. */
export type FactValue = boolean | number | string;

/**
 * The values a case still allows for a fact: an explicit list, or a closed numeric range.
 * One value is known, the whole domain is unknown, anything between is partly known.
 */
export type Possible =
  | { readonly kind: 'values'; readonly values: readonly FactValue[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

/** Three-valued (Kleene) truth: unknown when some possible values satisfy and some do not. */
export type Truth = 'true' | 'false' | 'unknown';

/** Exactly one or more listed values. */
export function oneOf(...values: readonly FactValue[]): Possible {
  return { kind: 'values', values: [...new Set(values)] };
}

/** Every number from `min` to `max`, both included. */
export function range(min: number, max: number): Possible {
  return { kind: 'range', min, max };
}

/** The single value that is left, or undefined while several are possible. */
export function onlyValue(possible: Possible): FactValue | undefined {
  if (possible.kind === 'range') return possible.min === possible.max ? possible.min : undefined;
  return possible.values.length === 1 ? possible.values[0] : undefined;
}
