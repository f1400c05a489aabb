import { type Draft, wordAt } from '../draft/draft.ts';
import { canonicalText } from './same.ts';

/** Where a row stands in two states of a list; missing where it was added or removed. */
export type RowPair = { readonly before: number | undefined; readonly after: number | undefined };

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

type Placed = { readonly row: Draft; readonly index: number };

/**
 * Rows of two states of a list, put beside each other: first equal ones, then those that are
 * about the same thing. Every other row was removed or added; each row is in exactly one pair.
 */
export function pairRows(before: readonly Draft[], after: readonly Draft[]): readonly RowPair[] {
  const left = before.map((row, index) => ({ row, index }));
  const right = after.map((row, index) => ({ row, index }));
  const equal = takePairs(left, right, canonicalText);
  const alike = IDENTITY.flatMap((keys) => takePairs(left, right, (row) => identityOf(row, keys)));
  return [
    ...[...equal, ...alike].toSorted((a, b) => (a.before ?? 0) - (b.before ?? 0)),
    ...left.map(({ index }) => ({ before: index, after: undefined })),
    ...right.map(({ index }) => ({ before: undefined, after: index })),
  ];
}

/** Whether rows that are in both states stand in another order. */
export function isReordered(pairs: readonly RowPair[]): boolean {
  const places = pairs.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [after],
  );
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}

/** Takes rows with the same key out of both lists, as pairs; a row without a key stays. */
function takePairs(
  left: Placed[],
  right: Placed[],
  keyOf: (row: Draft) => string | undefined,
): readonly RowPair[] {
  const pairs: RowPair[] = [];
  for (const placed of left.slice()) {
    const key = keyOf(placed.row);
    const match = key === undefined ? -1 : right.findIndex(({ row }) => keyOf(row) === key);
    if (match < 0) continue;
    pairs.push({ before: placed.index, after: right[match]?.index });
    left.splice(left.indexOf(placed), 1);
    right.splice(match, 1);
  }
  return pairs;
}

function identityOf(row: Draft, keys: readonly string[]): string | undefined {
  const words = keys.map((key) => wordAt(row, key));
  return words[0] === undefined ? undefined : JSON.stringify(words);
}
