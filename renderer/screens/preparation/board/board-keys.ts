import type { CaseId } from '#shared/contract/case-summary';

import type { BoardColumn } from './columns.ts';

/** A card by its column and its place in it. */
type Place = { readonly column: number; readonly place: number };

const LEADS: Readonly<
  Record<string, (columns: readonly BoardColumn[], from: Place) => CaseId | undefined>
> = {
  ArrowDown: (columns, { column, place }) => at(columns[column], place + 1),
  ArrowUp: (columns, { column, place }) => at(columns[column], place - 1),
  Home: (columns, { column }) => at(columns[column], 0),
  End: (columns, { column }) => at(columns[column], Number.POSITIVE_INFINITY),
  ArrowRight: (columns, { column, place }) => at(firstFilled(columns.slice(column + 1)), place),
  ArrowLeft: (columns, { column, place }) =>
    at(firstFilled(columns.slice(0, column).toReversed()), place),
};

/**
 * The card an arrow key, Home or End leads to: up and down within a column, sideways to the card
 * at the same height of the next column that has one; at the edge it stays. Undefined for keys
 * that do not move.
 */
export function cardAfter(
  key: string,
  columns: readonly BoardColumn[],
  from: CaseId,
): CaseId | undefined {
  const lead = LEADS[key];
  const column = columns.findIndex(({ rows }) => rows.some(({ id }) => id === from));
  const place = columns[column]?.rows.findIndex(({ id }) => id === from);
  if (lead === undefined || place === undefined) return undefined;
  return lead(columns, { column, place }) ?? from;
}

function at(column: BoardColumn | undefined, place: number): CaseId | undefined {
  const rows = column?.rows ?? [];
  return rows[Math.min(Math.max(place, 0), rows.length - 1)]?.id;
}

function firstFilled(columns: readonly BoardColumn[]): BoardColumn | undefined {
  return columns.find(({ rows }) => rows.length > 0);
}
