import type { Spread } from './quality-model.ts';
import { FEWEST } from './suppressed-count.ts';

/** Median and range of at least `fewest` values, to one decimal; undefined of fewer. */
export function spreadOf(values: readonly number[], fewest = FEWEST): Spread | undefined {
  const median = medianOf(values, fewest);
  if (median === undefined) return undefined;
  return { ...median, low: rounded(Math.min(...values)), high: rounded(Math.max(...values)) };
}

/** Median alone: the ends of a range are the values of single patients. */
export function medianOf(values: readonly number[], fewest = FEWEST): Spread | undefined {
  if (values.length < fewest || values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  const upper = Math.ceil((sorted.length - 1) / 2);
  return { median: rounded(((sorted[middle] ?? 0) + (sorted[upper] ?? 0)) / 2) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
