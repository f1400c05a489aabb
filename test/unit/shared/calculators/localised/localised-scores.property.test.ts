import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localisedScores } from '#shared/calculators/of-case/localised-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import { removablePaths, without } from '../../packs/rcc/case-facts/deletions.ts';
import { RICH_CASES } from '../../packs/rcc/case-facts/rich-cases.ts';
import { RESECTED } from './resected-case.ts';

const disease = (setting: string, more = {}) => ({ setting: { value: setting }, ...more });

describe('scores of the primary tumours with items left out', () => {
  const IN_PLACE = CaseDocument.parse({
    disease: { setting: { value: 'localised' } },
    primaries: [
      {
        side: { value: 'right' },
        inSitu: { value: 'yes' },
        size: { value: { amount: 52, unit: 'mm' } },
        nephrometry: {
          exophytic: { value: 'under-50-percent' },
          nearnessMm: { value: 5 },
          face: { value: 'posterior' },
          polar: { value: 'crosses-polar-line' },
          hilar: { value: 'no' },
        },
      },
    ],
  });
  const RESECTED_METASTASES = CaseDocument.parse({
    ...RESECTED,
    disease: disease('resected-metastases-no-evidence', { metastasesResectedOn: '2026-10-20' }),
    lesions: [{ site: 'lung', status: 'treated-no-evidence' }],
    extent: { ledgerComplete: { value: 'yes' }, brain: { value: 'none' } },
  });
  const [own] = RESECTED.primaries ?? [];
  const TWO_RESECTED = CaseDocument.parse({
    ...RESECTED,
    primaries: [own, { side: { value: 'left' }, inSitu: { value: 'no' } }],
  });
  const CASES = { ...RICH_CASES, RESECTED, TWO_RESECTED, RESECTED_METASTASES, IN_PLACE };

  it.each(Object.entries(CASES))('[RCC-C-046] are never surer (%s)', (_, rich) => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }), (choices) => {
        let document: CaseDocument = rich;
        for (const choice of choices) {
          const paths = removablePaths(document);
          const path = paths[choice % Math.max(paths.length, 1)];
          const before = localisedScores(document);
          document = (path === undefined ? undefined : without(document, path)) ?? document;
          expectNotSurer(before, localisedScores(document));
        }
        const text = JSON.stringify(localisedScores(document), (_key, value: unknown) =>
          Number.isNaN(value) ? 'NaN' : value,
        );
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
  });
});

/** What is known afterwards was known before; nothing that was possible is lost. */
function expectNotSurer(before: readonly Score[], after: readonly Score[]): void {
  for (const score of after) {
    const own = before.find(
      ({ id, about }) => id === score.id && about?.field === score.about?.field,
    );
    if (score.state === 'known') expect(own?.state).toBe('known');
    if (own?.state === 'unknown') expect(score.state).toBe('unknown');
    if (own?.value === undefined || score.value === undefined) continue;
    expect(categoriesIn(score.value)).toEqual(expect.arrayContaining(categoriesIn(own.value)));
    const [was, is] = [pointsIn(own.value), pointsIn(score.value)];
    if (was === undefined || is === undefined) continue;
    expect(is.fewest).toBeLessThanOrEqual(was.fewest);
    expect(is.most).toBeGreaterThanOrEqual(was.most);
  }
}

function categoriesIn(value: string): string[] {
  if (value.includes('not known')) return ['below', 'intermediate-high', 'high', 'm1'];
  if (value.includes('at least')) return ['intermediate-high', 'high'];
  const names = /intermediate-high|intermediate|moderate|low|high|below|M1/gi;
  return value.match(names)?.map((name) => name.toLowerCase()) ?? [];
}

function pointsIn(value: string): { fewest: number; most: number } | undefined {
  const [, fewest, most = fewest] = /^(\d+)(?: to (\d+))?/.exec(value) ?? [];
  if (fewest === undefined) return undefined;
  return { fewest: Number(fewest), most: Number(most) };
}
