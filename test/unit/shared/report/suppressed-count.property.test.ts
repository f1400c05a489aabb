import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FEWEST, protectedParts, protectedTotal } from '#shared/report/suppressed-count';

/** Every list of so many parts, each from 0 to `most`. */
function everyList(parts: number, most: number): readonly (readonly number[])[] {
  if (parts === 0) return [[]];
  const rest = everyList(parts - 1, most);
  return Array.from({ length: most + 1 }, (_, first) =>
    rest.map((list) => [first, ...list]),
  ).flat();
}

const published = (parts: readonly number[]) => protectedParts(protectedTotal(sumOf(parts)), parts);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Larger parts than these are as safe as they are: they leave more that may stand behind a sum. */
const LARGEST_LOOKED_AT = 9;
const LARGEST_POSSIBLE = 13;

describe('a count that is published', () => {
  it('[QLT-001] is none at all or at least five', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (parts) => {
        const total = protectedTotal(sumOf(parts));
        for (const count of [total, ...published(parts)]) {
          if (count.kind === 'count') expect(count.value === 0 || count.value >= FEWEST).toBe(true);
        }
      }),
    );
  });

  it('[QLT-001] says nothing of the parts of a total that is not published', () => {
    expect(published([1, 0, 2]).map(({ kind }) => kind)).toEqual(Array(3).fill('withheld'));
    expect(published([0, 0]).map(({ kind }) => kind)).toEqual(['count', 'count']);
  });

  it.each([2, 3, 4])(
    '[QLT-002] lets no withheld one of %i parts be computed, even by one who knows how it is done',
    (parts) => {
      // What is published, with every list of parts that is published in just this way.
      const alike = new Map<string, (readonly number[])[]>();
      for (const list of everyList(parts, LARGEST_POSSIBLE)) {
        const key = JSON.stringify([sumOf(list), published(list)]);
        alike.set(key, [...(alike.get(key) ?? []), list]);
      }
      const told = [...alike.values()].flatMap((lists) =>
        lists
          .filter((list) => Math.max(...list) <= LARGEST_LOOKED_AT)
          .filter((list) =>
            published(list).some(
              ({ kind }, index) =>
                kind !== 'count' && new Set(lists.map((other) => other[index])).size === 1,
            ),
          ),
      );
      // A total under five is not published itself; its parts add up to nothing that is.
      expect(told.filter((list) => sumOf(list) >= FEWEST)).toEqual([]);
    },
  );

  it('[QLT-002] leaves at least five in sum behind what is withheld of a published total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), (parts) => {
        const total = sumOf(parts);
        fc.pre(total >= FEWEST);
        const hidden = parts.filter((_, index) => published(parts)[index]?.kind !== 'count');
        if (hidden.length > 0) expect(sumOf(hidden)).toBeGreaterThanOrEqual(FEWEST);
      }),
    );
  });

  it('[QLT-002] withholds no more than it must', () => {
    const valueOf = (parts: readonly number[]) =>
      published(parts).map((count) => (count.kind === 'count' ? count.value : undefined));
    expect(valueOf([20, 8, 2])).toEqual([20, undefined, undefined]);
    expect(valueOf([20, 3, 2])).toEqual([20, undefined, undefined]);
    expect(valueOf([20, 2, 2])).toEqual([undefined, undefined, undefined]);
    expect(valueOf([12, 0])).toEqual([12, 0]);
  });
});
