import type { Draft } from './draft.ts';

/** A list without one row; no list at all once the last row is gone. */
export function withoutRow(rows: readonly Draft[], index: number): Draft {
  const rest = rows.filter((_, at) => at !== index);
  return rest.length === 0 ? undefined : rest;
}

/** A list with a row put in at a place. */
export function withRow(rows: readonly Draft[], index: number, row: Draft): readonly Draft[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}
