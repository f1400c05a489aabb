import { type Draft, rowsOf } from '../draft/draft.ts';
import { pairRows } from '../diff/row-pairs.ts';
import { isSame } from '../diff/same.ts';

/** A list in all three versions. */
type Lists = { readonly before: Draft; readonly theirs: Draft; readonly mine: Draft };

/** A row that was there before, in both later versions; undefined where it was removed. */
type Later = { readonly before: Draft; readonly theirs: Draft; readonly mine: Draft };

/** Whether no row that was there before was changed or removed by both in different ways. */
export function canJoinLists(lists: Lists): boolean {
  return laterOf(lists).every(
    ({ before, theirs, mine }) =>
      isSame(theirs, mine) || isSame(before, theirs) || isSame(before, mine),
  );
}

/**
 * Both lists as one: a row only one of them changed is as changed, one that either removed is
 * gone, and what each added stands behind. No row stands twice, as it was and as it became.
 */
export function joinedLists(lists: Lists): readonly Draft[] {
  const kept = laterOf(lists).flatMap(({ before, theirs, mine }) => {
    const row = isSame(before, theirs) ? mine : theirs;
    return row === undefined ? [] : [row];
  });
  const theirs = addedTo(lists.before, lists.theirs);
  const mine = addedTo(lists.before, lists.mine);
  return [...kept, ...theirs, ...mine.filter((row) => !theirs.some((one) => isSame(row, one)))];
}

function laterOf({ before, theirs, mine }: Lists): readonly Later[] {
  const inTheirs = rowsAfter(before, theirs);
  const inMine = rowsAfter(before, mine);
  return rowsOf(before).map((row, index) => ({
    before: row,
    theirs: inTheirs.get(index),
    mine: inMine.get(index),
  }));
}

/** What became of each row of before, by its place there. */
function rowsAfter(before: Draft, after: Draft): ReadonlyMap<number, Draft> {
  const rows = rowsOf(after);
  return new Map(
    pairRows(rowsOf(before), rows).flatMap((pair) =>
      pair.before === undefined || pair.after === undefined
        ? []
        : [[pair.before, rows[pair.after]] as const],
    ),
  );
}

function addedTo(before: Draft, after: Draft): readonly Draft[] {
  const rows = rowsOf(after);
  return pairRows(rowsOf(before), rows).flatMap((pair) =>
    pair.before === undefined && pair.after !== undefined ? [rows[pair.after]] : [],
  );
}
