import type { Presence } from '#shared/calculators/scores';

/** How the vectors of one function of the reference are put to ours, by rule of the spec. */
export type Adapter = { readonly spec: string; readonly run: (input: unknown) => unknown };

export type Adapters = Readonly<Record<string, Adapter>>;

/** The result in the shape the vector expects. */
export function adapter<Input>(spec: string, run: (input: Input) => unknown): Adapter {
  // Each caller names the shape that the vectors of its function have.
  return { spec, run: (input) => run(input as Input) };
}

export type Maybe<Value> = Value | null | undefined;

/** Unknown is null in the vectors and a word here. */
export function presence(value: Maybe<boolean>): Presence {
  if (value === null || value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}

export function known<Value>(value: Maybe<Value>): Value | undefined {
  return value ?? undefined;
}

/** The reference gives null where the answer is open. */
export function tri(answer: Presence): boolean | null {
  return answer === 'unknown' ? null : answer === 'yes';
}

/** The only possibility, or null while several are left. */
export function only<Value>(possible: readonly Value[]): Value | null {
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** Points by item under the names of the reference; null for an item that is open. */
export function pointsBy<Item extends string>(
  points: Readonly<Record<Item, readonly number[]>>,
  names: Readonly<Record<Item, string>>,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries<string>(names).map(([item, name]) => {
      // Safe: the names are keyed by exactly the items.
      return [name, only(points[item as Item])];
    }),
  );
}
