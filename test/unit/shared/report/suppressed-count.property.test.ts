import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FEWEST, protectedParts, protectedTotal } from '#shared/report/suppressed-count';

/** Every way to split a total into so many parts. */
function splits(total: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    splits(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const published = (parts: readonly number[]) => protectedParts(protectedTotal(sumOf(parts)), parts);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const someParts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });

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

  it('[QLT-002] lets no withheld part be computed, even by one who knows how it is done', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const shown = published(parts);
        const key = JSON.stringify(shown);
        const alike = splits(sumOf(parts), parts.length).filter(
          (other) => JSON.stringify(published(other)) === key,
        );
        for (const [index, count] of shown.entries()) {
          if (count.kind === 'count') continue;
          expect(new Set(alike.map((other) => other[index])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

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
