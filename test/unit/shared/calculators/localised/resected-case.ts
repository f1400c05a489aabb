import { localisedScores } from '#shared/calculators/of-case/localised-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import type { PrimaryTumour } from '#shared/domain/primary-tumour';

export const ON = '2026-11-20';
const NO = { value: 'no', on: ON } as const;

/** Clear cell carcinoma of the left kidney, resected 54 days ago; nothing left out. */
export const RESECTED: CaseDocument = CaseDocument.parse({
  referral: { assessedOn: '2026-11-24' },
  disease: { setting: { value: 'resected-no-evidence', on: ON } },
  primaries: [
    {
      side: { value: 'left' },
      inSitu: NO,
      resectedOn: '2026-10-01',
      size: { value: { amount: 9.4, unit: 'cm' }, on: '2026-10-05' },
      histology: { value: 'clear-cell', on: '2026-10-06' },
      grade: { value: 3, on: '2026-10-05' },
      gradeSystem: { value: 'fuhrman' },
      margin: { value: 'R0', on: '2026-10-05' },
      sarcomatoid: NO,
      necrosis: { value: 'yes', on: '2026-10-05' },
      tnm: [{ t: 'T3a', n: 'N0', m: 'M0', prefix: 'p', edition: '8', on: '2026-10-05' }],
    },
  ],
  riskFactors: {
    hereditarySyndrome: { value: 'none', on: ON },
    bilateralOrMultifocal: NO,
  },
  health: { ecog: { value: 1, on: ON } },
  course: {
    complete: { value: 'yes', on: ON },
    treatments: [{ kind: 'surgery', what: 'Radical nephrectomy', startedOn: '2026-10-01' }],
  },
});

/** The same case with other items of its primary; undefined leaves an item out. */
export function resected(
  primary: Partial<PrimaryTumour>,
  document: Partial<CaseDocument> = {},
): CaseDocument {
  const [own] = RESECTED.primaries ?? [];
  return CaseDocument.parse({ ...RESECTED, primaries: [{ ...own, ...primary }], ...document });
}

/** The score of that id about the first primary; fails when there is none. */
export function scoreOf(id: string, document: CaseDocument): Score {
  const score = localisedScores(document).find((each) => each.id === id);
  if (score === undefined) throw new Error(`no score ${id}`);
  return score;
}
