import { type Draft, wordAt } from '../draft/draft.ts';

/** A row before and after; one of them is missing where it was removed or added. */
export type RowPair = { readonly before: Draft; readonly after: Draft };

/** What makes two rows the same thing at two times, by the keys of the lists that have such. */
const IDENTITY: readonly (readonly string[])[] = [
  ['analyte', 'on'],
  ['site', 'detail'],
  ['site'],
  ['kind', 'region', 'on'],
  ['kind', 'what'],
  ['gene', 'sample'],
  ['label'],
  ['substance'],
  ['name'],
];

/**
 * Rows of two states of a list, put beside each other: equal ones first and left out, then those
 * that are about the same thing, then those at the same place. Every other row was removed or
 * added; none is in two pairs.
 */
export function changedRows(before: readonly Draft[], after: readonly Draft[]): readonly RowPair[] {
  const left = [...before];
  const right = [...after];
  takePairs(left, right, (row) => JSON.stringify(row ?? null));
  const pairs = IDENTITY.flatMap((keys) => takePairs(left, right, (row) => identityOf(row, keys)));
  return [
    ...pairs,
    ...left.map((row) => ({ before: row, after: undefined })),
    ...right.map((row) => ({ before: undefined, after: row })),
  ];
}

/** Takes rows with the same key out of both lists, as pairs; a row without a key stays. */
function takePairs(
  left: Draft[],
  right: Draft[],
  keyOf: (row: Draft) => string | undefined,
): readonly RowPair[] {
  const pairs: RowPair[] = [];
  for (const row of left.slice()) {
    const key = keyOf(row);
    const match = key === undefined ? -1 : right.findIndex((other) => keyOf(other) === key);
    if (match < 0) continue;
    pairs.push({ before: row, after: right[match] });
    left.splice(left.indexOf(row), 1);
    right.splice(match, 1);
  }
  return pairs;
}

function identityOf(row: Draft, keys: readonly string[]): string | undefined {
  const words = keys.map((key) => wordAt(row, key));
  return words[0] === undefined ? undefined : JSON.stringify(words);
}
