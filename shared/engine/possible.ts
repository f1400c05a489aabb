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

/** What two sets of values have in common; undefined when they exclude each other. */
export function bothOf(a: Possible, b: Possible): Possible | undefined {
  if (a.kind === 'range' && b.kind === 'range') {
    const min = Math.max(a.min, b.min);
    const max = Math.min(a.max, b.max);
    return min > max ? undefined : range(min, max);
  }
  const [list, other] = a.kind === 'values' ? [a, b] : [b, a];
  if (list.kind === 'range') return undefined;
  const common = list.values.filter((value) => contains(other, value));
  return common.length === 0 ? undefined : oneOf(...common);
}

/** Everything that is in one of two sets; of two ranges also what lies between them. */
export function eitherOf(a: Possible, b: Possible): Possible {
  if (a.kind === 'values' && b.kind === 'values') return oneOf(...a.values, ...b.values);
  const ends = [a, b].flatMap((set) =>
    set.kind === 'range' ? [set.min, set.max] : set.values.map(Number),
  );
  return range(Math.min(...ends), Math.max(...ends));
}

/** Whether a value is one of those still possible. */
export function contains(possible: Possible, value: FactValue): boolean {
  if (possible.kind === 'values') return possible.values.includes(value);
  return typeof value === 'number' && value >= possible.min && value <= possible.max;
}
