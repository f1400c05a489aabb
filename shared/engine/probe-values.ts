import type { Condition } from './condition.ts';
import type { FactDomain } from './pack.ts';
import type { FactValue, Possible } from './possible.ts';

/** The numbers conditions compare each fact with: between two of them nothing changes. */
export function thresholdsByFact(
  conditions: readonly Condition[],
): ReadonlyMap<string, readonly number[]> {
  const thresholds = new Map<string, number[]>();
  for (const condition of conditions) collect(condition, thresholds);
  return thresholds;
}

/**
 * The values to try for a fact that is not known: every one listed; of a range its ends, every
 * threshold inside it, and one number between each two of these.
 */
export function probeValues(
  domain: FactDomain,
  possible: Possible,
  thresholds: readonly number[],
): readonly FactValue[] {
  if (possible.kind === 'values') return possible.values;
  const { min, max } = possible;
  const isWhole = domain.kind === 'number' && domain.integer;
  const inside = thresholds.filter((number) => number > min && number < max);
  const marks = [...new Set([min, ...inside])].toSorted((a, b) => a - b);
  const last = marks.at(-1) ?? min;
  const points = [...marks, Number.isFinite(max) ? max : last + 1];
  return points.flatMap((point, index) => [...between(points[index - 1], point, isWhole), point]);
}

function between(from: number | undefined, to: number, isWhole: boolean): readonly number[] {
  if (from === undefined) return [];
  const middle = isWhole ? Math.floor((from + to) / 2) : (from + to) / 2;
  return middle > from && middle < to ? [middle] : [];
}

function collect(condition: Condition, thresholds: Map<string, number[]>): void {
  switch (condition.kind) {
    case 'always':
      return;
    case 'not':
      collect(condition.of, thresholds);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, thresholds);
      return;
    default: {
      const values = condition.kind === 'one-of' ? condition.values : [condition.value];
      const numbers = values.filter((value) => typeof value === 'number');
      thresholds.set(condition.fact, [...(thresholds.get(condition.fact) ?? []), ...numbers]);
    }
  }
}
