import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';

type Dated = { readonly on?: PartialDate | undefined };

/**
 * The items that may be the latest: those no other item is certainly later than. Usually one;
 * several when dates are missing, partial or equal, and then each of them may be the one that
 * counts. Items certainly after `until` are left out.
 */
export function possiblyLatest<Item extends Dated>(
  items: readonly Item[],
  until?: PartialDate,
): readonly Item[] {
  const reached = items.filter(
    ({ on }) => on === undefined || until === undefined || earliestDay(on) <= latestDay(until),
  );
  return reached.filter((item) => !reached.some((other) => isCertainlyLater(other, item)));
}

function isCertainlyLater(a: Dated, b: Dated): boolean {
  return a.on !== undefined && b.on !== undefined && earliestDay(a.on) > latestDay(b.on);
}
