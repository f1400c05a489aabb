import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pointScore, pointsFor } from '#shared/calculators/point-score';

const HALVES = { kps: [2], extracranial: [0, 0.5], haemoglobin: [0, 0.5, 1] };
const band = (total: number) => (total >= 3 ? 'high' : 'low');

/** Some of the points of each item, and what is left when more becomes known. */
const narrowing = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((items) =>
    fc.record({
      wide: fc.constant(items),
      narrow: fc.tuple(...items.map((points) => fc.subarray(points, { minLength: 1 }))),
    }),
  );

function named(items: readonly (readonly number[])[]): Record<string, readonly number[]> {
  return Object.fromEntries(items.map((points, index) => [`item ${index}`, points]));
}

const third = (total: number) =>
  (['a', 'b', 'c', 'd'] as const)[Math.min(3, Math.floor(total / 3))] ?? 'd';

describe('an additive score', () => {
  it('[RCC-C-015] has a total when every item is known', () => {
    expect(pointScore({ a: [2], b: [0.5] }, band)).toEqual({
      points: { a: [2], b: [0.5] },
      fewest: 2.5,
      most: 2.5,
      total: 2.5,
      possible: ['low'],
      category: 'low',
      missing: [],
    });
  });

  it('[RCC-C-015] keeps every total that some completion gives', () => {
    expect(pointScore(HALVES, band)).toEqual({
      points: HALVES,
      fewest: 2,
      most: 3.5,
      possible: ['low', 'high'],
      missing: ['extracranial', 'haemoglobin'],
    });
  });

  it('[RCC-C-015] states a category that no missing item can change', () => {
    const score = pointScore({ ...HALVES, kps: [0] }, band);
    expect(score).toMatchObject({ category: 'low', possible: ['low'] });
    expect(score.total).toBeUndefined();
  });

  it('[RCC-C-015] skips totals between the points an item can give', () => {
    const score = pointScore({ pain: [0, 1, 3] }, (total) => `${total}` as const);
    expect(score.possible).toEqual(['0', '1', '3']);
  });

  it('[RCC-C-015] gives the points of an answer, or of every answer', () => {
    expect(pointsFor<'a' | 'b' | 'c'>({ a: 3, b: 1, c: 1 }, 'b')).toEqual([1]);
    expect(pointsFor<'a' | 'b' | 'c'>({ a: 3, b: 1, c: 1 }, undefined)).toEqual([3, 1]);
  });

  it('[RCC-C-015] never widens when an item becomes known', () => {
    fc.assert(
      fc.property(narrowing, ({ wide, narrow }) => {
        const before = pointScore(named(wide), third);
        const after = pointScore(named(narrow), third);
        expect(after.fewest).toBeGreaterThanOrEqual(before.fewest);
        expect(after.most).toBeLessThanOrEqual(before.most);
        expect(before.possible).toEqual(expect.arrayContaining([...after.possible]));
        if (before.category !== undefined) expect(after.category).toBe(before.category);
      }),
    );
  });

  it('[RCC-C-015] states a category only if it holds for every completion', () => {
    fc.assert(
      fc.property(narrowing, ({ wide }) => {
        const { category, possible } = pointScore(named(wide), third);
        const totals = wide.reduce<number[]>(
          (sums, points) => sums.flatMap((sum) => points.map((more) => sum + more)),
          [0],
        );
        expect(new Set(totals.map(third))).toEqual(new Set(possible));
        expect(category).toBe(possible.length === 1 ? possible[0] : undefined);
      }),
    );
  });
});
