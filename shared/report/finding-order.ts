import type { FindingRow, Presence } from './board-sheet-model.ts';

const ORDER: Readonly<Record<Presence, number>> = { present: 0, absent: 1, unknown: 2 };

/** Sorts what is there before what is not, and what nobody knows last. */
export function byPresence(a: FindingRow, b: FindingRow): number {
  return ORDER[a.presence] - ORDER[b.presence];
}
