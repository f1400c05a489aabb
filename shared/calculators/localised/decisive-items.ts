/**
 * The items that can still change a result: all others equal, some two completions that differ
 * in such an item alone have different results.
 */
export function decisiveItems<
  Item extends string,
  Completion extends Readonly<Record<Item, unknown>>,
>(
  items: readonly Item[],
  completions: readonly Completion[],
  resultOf: (completion: Completion) => string,
): readonly Item[] {
  return items.filter((item) =>
    completions.some((one) =>
      completions.some(
        (other) =>
          resultOf(one) !== resultOf(other) &&
          items.every((each) => each === item || one[each] === other[each]),
      ),
    ),
  );
}
