import type { CaseSummary } from '#shared/contract/case-summary';
import type { PreparationState } from '#shared/domain/preparation';

import { nearestMoment } from '../clocks.ts';

/** The columns from left to right; what is decided leaves the board. */
export const COLUMNS = [
  'draft',
  'referred',
  'triaged',
  'listed',
  'not-ready',
] as const satisfies readonly PreparationState[];
export type ColumnState = (typeof COLUMNS)[number];

export type BoardColumn = { readonly state: ColumnState; readonly rows: readonly CaseSummary[] };

/** The cases of each column, the nearest clock first; equals by the number of the case. */
export function columnsOf(cases: readonly CaseSummary[], now: string): readonly BoardColumn[] {
  return COLUMNS.map((state) => ({
    state,
    rows: cases
      .filter(({ preparation }) => preparation.state === state)
      .map((row) => ({ row, moment: nearestMoment(row, now) }))
      .toSorted((a, b) => byMoment(a.moment, b.moment) || a.row.number - b.row.number)
      .map(({ row }) => row),
  }));
}

/** The column a droppable or a state is; undefined for what is no column. */
export function columnNamed(id: unknown): ColumnState | undefined {
  return COLUMNS.find((state) => state === id);
}

function byMoment(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
