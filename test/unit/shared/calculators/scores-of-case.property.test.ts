import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { Score, Scores } from '#shared/calculators/scores';
import { removablePaths, without } from '../packs/rcc/case-facts/deletions.ts';
import { RICH_CASES } from '../packs/rcc/case-facts/rich-cases.ts';

describe('every score', () => {
  it.each(Object.entries(RICH_CASES))(
    '[RCC-C-010] of %s never gets surer when an item is left out, and is never NaN',
    (_, rich) => {
      fc.assert(
        fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 15 }), (choices) => {
          let document = rich;
          for (const choice of choices) {
            const paths = removablePaths(document);
            const path = paths[choice % Math.max(paths.length, 1)];
            const before = scoresOf(document);
            document = (path === undefined ? undefined : without(document, path)) ?? document;
            const after = scoresOf(document);
            expectNotSurer(before, after);
          }
          const text = JSON.stringify(scoresOf(document), (_key, value: unknown) =>
            Number.isNaN(value) ? 'NaN' : value,
          );
          expect(text).not.toMatch(/NaN|undefined/);
        }),
        { numRuns: 60, seed: 20_261_123 },
      );
    },
  );
});

function expectNotSurer(before: Scores, after: Scores): void {
  expect(after.imdc.fewest).toBeLessThanOrEqual(before.imdc.fewest);
  expect(after.imdc.most).toBeGreaterThanOrEqual(before.imdc.most);
  if (after.calcium.value !== undefined) expect(after.calcium.value).toBe(before.calcium.value);
  if (after.kidney.value !== undefined) expect(after.kidney.value).toBe(before.kidney.value);
  if (after.ageYears !== undefined) expect(after.ageYears).toBe(before.ageYears);
  for (const score of after.others) {
    const earlier = before.others.find((other) => placeOf(other) === placeOf(score));
    if (earlier !== undefined) {
      expect(SURER_THAN[earlier.state], placeOf(score)).not.toContain(score.state);
    }
  }
  for (const stage of after.stages) {
    const known = before.stages[stage.primary]?.possible ?? [];
    expect(stage.possible).toEqual(expect.arrayContaining([...known]));
  }
}

/** States that would be surer; a score that did not apply may apply once less is known. */
const SURER_THAN: Readonly<Record<Score['state'], readonly Score['state'][]>> = {
  unknown: ['known', 'interval'],
  interval: ['known'],
  known: [],
  'not-applicable': [],
};

function placeOf({ id, about }: Score): string {
  return `${id} ${about?.field ?? ''}`;
}
