import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heredityScores } from '#shared/calculators/of-case/heredity-scores';
import { pathologyScores } from '#shared/calculators/of-case/pathology-scores';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { spreadScores } from '#shared/calculators/of-case/spread-scores';
import type { Score } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { removablePaths, without } from '../../packs/rcc/case-facts/deletions.ts';
import { RICH_CASES } from '../../packs/rcc/case-facts/rich-cases.ts';

function scores(document: CaseDocument): ReadonlyMap<string, Score> {
  const all = [
    ...spreadScores(document, scoresOf(document)),
    ...pathologyScores(document),
    ...heredityScores(document),
  ];
  return new Map(all.map((score) => [`${score.id} ${score.about?.field ?? ''}`, score]));
}

/** The verdict of a sure result, without points and reasons: `No`, `Not met`, `Refer`. */
function verdict({ state, value = '' }: Score): string | undefined {
  return state === 'known' ? value.replace(/^[\d to]+ of \d+, /, '').split(/[:;]/)[0] : undefined;
}

describe('scores on spread, pathology and heredity', () => {
  it.each(Object.entries(RICH_CASES))(
    '[RCC-C-041] of %s never get surer when an item is left out, and show no broken number',
    (_, rich) => {
      fc.assert(
        fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }), (choices) => {
          let document = rich;
          for (const choice of choices) {
            const paths = removablePaths(document);
            const path = paths[choice % Math.max(paths.length, 1)];
            const before = scores(document);
            document = (path === undefined ? undefined : without(document, path)) ?? document;
            for (const [key, score] of scores(document)) {
              const sure = verdict(score);
              const earlier = before.get(key);
              if (sure !== undefined) expect(earlier && verdict(earlier), key).toBe(sure);
              expect(JSON.stringify(score)).not.toMatch(/NaN|undefined|Infinity/);
            }
          }
        }),
        { numRuns: 25, seed: 20_261_123 },
      );
    },
  );
});
