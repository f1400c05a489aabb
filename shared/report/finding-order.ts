import type { FindingRow, FindingKind } from './board-sheet-model.ts';

const ORDER: Readonly<Record<FindingKind, number>> = {
  present: 0,
  statement: 1,
  absent: 2,
  unknown: 3,
};

/** Sorts what is there before what is not, and what nobody knows last. */
export function byPresence(a: FindingRow, b: FindingRow): number {
  return ORDER[a.presence] - ORDER[b.presence];
}
