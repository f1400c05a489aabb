import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { responseScores } from '#shared/calculators/of-case/response-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import { removablePaths, without } from '../../packs/rcc/case-facts/deletions.ts';

const BASELINE = { kind: 'baseline', on: '2026-01-10', targetSumMm: { value: 100 } };
const known = { targetsEvaluable: { value: 'yes' }, targetsGone: { value: 'no' } };
const quiet = { nonTarget: { value: 'non-cr-non-pd' }, newLesion: { value: 'no' } };
const followUp = (on: string | undefined, sum: number, more: object = {}) => ({
  kind: 'follow-up',
  on,
  targetSumMm: { value: sum },
  ...known,
  ...quiet,
  ...more,
});
const NIVOLUMAB = {
  kind: 'systemic',
  what: 'Nivolumab',
  agents: ['nivolumab'],
  purpose: 'advanced',
  line: 1,
  ongoing: { value: 'yes' },
};
const caseOf = (responses: readonly object[], treatments: readonly object[] = []): CaseDocument =>
  CaseDocument.parse({ course: { responses, treatments } });

describe('response with items left out', () => {
  const RICH = caseOf(
    [
      BASELINE,
      followUp('2026-03-01', 60, { furtherGrowth: { value: 'no' } }),
      followUp('2026-05-01', 80, { newLesion: { value: 'yes' } }),
      followUp('2026-07-01', 86, { newLesion: { value: 'yes' }, furtherGrowth: { value: 'yes' } }),
    ],
    [NIVOLUMAB],
  );
  const SHRINKING = caseOf(
    [BASELINE, followUp('2026-03-01', 48), followUp('2026-05-01', 40)],
    [NIVOLUMAB, { ...NIVOLUMAB, agents: ['sunitinib'], line: 2, ongoing: { value: 'no' } }],
  );
  const UNCONFIRMED = caseOf(
    [
      BASELINE,
      followUp('2026-03-01', 130),
      followUp('2026-05-01', 133, { furtherGrowth: { value: 'no' } }),
    ],
    [NIVOLUMAB],
  );

  const SEVERAL_BASELINES = caseOf(
    [
      BASELINE,
      followUp('2026-02-01', 40),
      { ...BASELINE, on: '2026-03-01', targetSumMm: { value: 70 } },
      followUp('2026-05-01', 80, { furtherGrowth: { value: 'no' } }),
      followUp('2026-07-01', 65, { furtherGrowth: { value: 'yes' } }),
    ],
    [NIVOLUMAB],
  );

  it.each(Object.entries({ SEVERAL_BASELINES, RICH, SHRINKING, UNCONFIRMED }))(
    '[RCC-C-055] is never surer (%s)',
    (_, rich) => {
      fc.assert(
        fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 10 }), (choices) => {
          let document: CaseDocument = rich;
          for (const choice of choices) {
            const paths = removablePaths(document);
            const path = paths[choice % Math.max(paths.length, 1)];
            const before = responseScores(document);
            document = (path === undefined ? undefined : without(document, path)) ?? document;
            expectNotSurer(before, responseScores(document));
          }
        }),
        { numRuns: 300, seed: 20_261_123 },
      );
    },
  );
});

const CODES = /\bi?(?:CR|PR|SD|PD|NE|UPD|CPD)\b/g;

/** What is known afterwards was known before; nothing that was possible is lost. */
function expectNotSurer(before: readonly Score[], after: readonly Score[]): void {
  for (const score of after) {
    const own = before.find(({ id }) => id === score.id);
    if (score.state === 'known') expect(own?.state).toBe('known');
    if (own?.state === 'unknown') expect(score.state).toBe('unknown');
    if (own?.value === undefined || score.value === undefined) continue;
    const codes = score.value.match(CODES) ?? [];
    expect(codes).toEqual(expect.arrayContaining(own.value.match(CODES) ?? []));
  }
}
