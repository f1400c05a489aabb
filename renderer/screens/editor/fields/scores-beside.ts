import { formatPath } from '#shared/domain/issue';
import type { ScoreRow } from '#shared/report/board-sheet-model';

import type { DraftPath } from '../draft/draft.ts';

/** The scores of one kind that belong beside a place: inside a row of a list, that row's own. */
export function scoresBeside(
  rows: readonly ScoreRow[],
  id: string,
  place: DraftPath,
): readonly ScoreRow[] {
  const row = rowAround(place);
  return rows.filter(
    (score) =>
      score.id === id && (row === undefined || score.field === undefined || score.field === row),
  );
}

/** The row of a list that a place is in: `lesions[2]`; undefined outside of lists. */
function rowAround(place: DraftPath): string | undefined {
  const end = place.findLastIndex((key) => typeof key === 'number');
  return end < 0 ? undefined : formatPath(place.slice(0, end + 1));
}
