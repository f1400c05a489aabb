/** Points by item: every number of points the item may still give. One number is a known item. */
export type PointItems<Item extends string> = Readonly<Record<Item, readonly number[]>>;

/** An additive score with everything its unknown items still allow. */
export type PointScore<Item extends string, Category extends string> = {
  readonly points: PointItems<Item>;
  readonly fewest: number;
  readonly most: number;
  /** The total, when every item is known. */
  readonly total?: number;
  /** Every category some completion of the unknown items falls in, by rising total. */
  readonly possible: readonly Category[];
  /** The category, when every completion falls in the same one. */
  readonly category?: Category;
  readonly missing: readonly Item[];
};

/**
 * Adds up the points of a score over every completion of its unknown items: a category is stated
 * only if it holds for all of them.
 *
 * @source Clinical content, section 0.1 (result shape).
 * @spec RCC-C-015
 */
export function pointScore<Item extends string, Category extends string>(
  items: PointItems<Item>,
  categoryOf: (total: number) => Category,
): PointScore<Item, Category> {
  const totals = totalsOf(Object.values<readonly number[]>(items));
  const fewest = totals[0] ?? 0;
  const most = totals.at(-1) ?? 0;
  const possible = [...new Set(totals.map(categoryOf))];
  const [category] = possible;
  // Safe: the keys of the record are exactly its items.
  const missing = (Object.keys(items) as Item[]).filter((item) => items[item].length !== 1);
  return {
    points: items,
    fewest,
    most,
    ...(missing.length === 0 ? { total: fewest } : {}),
    possible,
    ...(possible.length === 1 && category !== undefined ? { category } : {}),
    missing,
  };
}

/** The points of an answer; every number of points in the table while it is unknown. */
export function pointsFor<Answer extends string>(
  table: Readonly<Record<Answer, number>>,
  answer: Answer | undefined,
): readonly number[] {
  if (answer !== undefined) return [table[answer]];
  return [...new Set(Object.values<number>(table))];
}

/** Every total that some choice of points gives, lowest first. */
function totalsOf(items: readonly (readonly number[])[]): readonly number[] {
  const totals = items.reduce<readonly number[]>(
    (sums, points) => [...new Set(sums.flatMap((sum) => points.map((more) => sum + more)))],
    [0],
  );
  return totals.toSorted((a, b) => a - b);
}
