import type { FactDomain } from '../../../engine/pack.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import { oneOf, onlyValue, range } from '../../../engine/possible.ts';

/**
 * The same values moved to the edge of the domain where they lie outside it (ECOG 5 is 4); a
 * range of one number becomes that number.
 */
export function withinDomain(possible: Possible, domain: FactDomain): Possible {
  if (domain.kind !== 'number') return possible;
  const clamp = (value: number) => Math.min(Math.max(value, domain.min), domain.max);
  if (possible.kind === 'range') {
    const [min, max] = [clamp(possible.min), clamp(possible.max)];
    return min === max ? oneOf(min) : range(min, max);
  }
  return oneOf(
    ...possible.values.map((value) => (typeof value === 'number' ? clamp(value) : value)),
  );
}

/** Everything that is possible in one or another of several readings. */
export function anyOf(readings: readonly Possible[]): Possible {
  const ranges = readings.filter((reading) => reading.kind === 'range');
  const values = readings.flatMap((reading) => (reading.kind === 'values' ? reading.values : []));
  if (ranges.length === 0) return oneOf(...values);
  const numbers = values.filter((value) => typeof value === 'number');
  return range(
    Math.min(...numbers, ...ranges.map(({ min }) => min)),
    Math.max(...numbers, ...ranges.map(({ max }) => max)),
  );
}

/**
 * The worst of several things that are all there, each itself a set of possible values: by the
 * given order for lists (best first), by size for ranges.
 */
export function worstOf(sets: readonly Possible[], order: readonly FactValue[]): Possible {
  const [first, ...others] = sets;
  if (first === undefined) throw new Error('Nothing to choose the worst of');
  return others.reduce((a, b) => worse(a, b, order), first);
}

function worse(a: Possible, b: Possible, order: readonly FactValue[]): Possible {
  if (a.kind === 'range' && b.kind === 'range') {
    return range(Math.max(a.min, b.min), Math.max(a.max, b.max));
  }
  if (a.kind === 'range' || b.kind === 'range') throw new Error('A list and a range do not mix');
  const rank = (value: FactValue) => order.indexOf(value);
  return oneOf(
    ...a.values.flatMap((left) =>
      b.values.map((right) => (rank(left) >= rank(right) ? left : right)),
    ),
  );
}

/** Whether exactly one value is left. */
export function isKnown(possible: Possible): boolean {
  return onlyValue(possible) !== undefined;
}
