import type { FindingRow } from '#shared/report/board-sheet-model';

/** What decides most about drugs and operations stands first in the rows, and stays in view. */
const SHOWN = { absent: 5, unknown: 8 } as const;

export type FoldedFindings = {
  readonly shown: readonly FindingRow[];
  /** How many absent and unknown findings are one press away. */
  readonly folded: number;
};

/** Everything present or stated, and the first of the absent and of the unknown findings. */
export function foldFindings(rows: readonly FindingRow[]): FoldedFindings {
  const folded = new Set([...foldedOf(rows, 'absent'), ...foldedOf(rows, 'unknown')]);
  return { shown: rows.filter((row) => !folded.has(row)), folded: folded.size };
}

function foldedOf(
  rows: readonly FindingRow[],
  presence: keyof typeof SHOWN,
): readonly FindingRow[] {
  const alike = rows.filter((row) => row.presence === presence);
  // One or two more are shorter than the button that would fold them.
  return alike.length <= SHOWN[presence] + 2 ? [] : alike.slice(SHOWN[presence]);
}
