import { expect, it } from 'vitest';

import { brainScores } from '#shared/calculators/of-case/brain-scores';
import { healthScores } from '#shared/calculators/of-case/health-scores';
import { liverScores } from '#shared/calculators/of-case/liver-scores';
import { longBoneScores } from '#shared/calculators/of-case/long-bone-scores';
import { spineScores } from '#shared/calculators/of-case/spine-scores';
import { weightScores } from '#shared/calculators/of-case/weight-scores';
import { CHARLSON_ITEM_TEXT } from '#shared/calculators/health/charlson-text';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

import { removablePaths, without } from '../../packs/rcc/case-facts/deletions.ts';

const ON = '2026-11-18';
const FULL = CaseDocument.parse({
  patient: { born: '1950-03-14' },
  referral: { assessedOn: '2026-11-24' },
  disease: { setting: { value: 'metastatic' } },
  health: {
    kps: { value: 90, on: ON },
    weightKg: { value: 72, on: ON },
    heightCm: { value: 178 },
    earlierWeightKg: { value: 79, on: '2026-05-18' },
    sarcopenia: { value: 'no' },
    nyhaClass: { value: 'III' },
    heartFailureNyha3or4: { value: 'yes' },
    chronicLiverDisease: { value: 'yes' },
    ascites: { value: 'mild' },
    encephalopathy: { value: 'none' },
    charlson: Object.fromEntries(
      Object.keys(CHARLSON_ITEM_TEXT).map((item) => [item, { value: 'yes' }]),
    ),
    geriatric: {
      foodIntakeDecline: { value: 'none' },
      weightLoss: { value: '1-to-3-kg' },
      mobility: { value: 'goes-out' },
      neuropsychological: { value: 'none' },
      moreThanThreeDrugs: { value: 'no' },
      selfRatedHealth: { value: 'as-good' },
    },
  },
  labs: [
    { analyte: 'haemoglobin', value: 112, unit: 'g/L', on: ON },
    { analyte: 'bilirubin', value: 40, unit: 'µmol/L', on: ON },
    { analyte: 'albumin', value: 31, unit: 'g/L', on: ON },
    { analyte: 'inr', value: 1.8, unit: 'INR', on: ON },
  ],
  lesions: [
    { site: 'brain', count: { value: 2 } },
    {
      site: 'bone-spine',
      spine: {
        level: { value: 'T6' },
        pain: { value: 'mechanical' },
        reaction: { value: 'mixed' },
        alignment: { value: 'new-deformity' },
        collapse: { value: 'under-50-percent' },
        posterolateral: { value: 'unilateral' },
        epidural: { value: '1b' },
      },
    },
    {
      site: 'bone-other',
      longBone: {
        site: { value: 'lower-limb' },
        pain: { value: 'moderate' },
        reaction: { value: 'mixed' },
        diameterPercent: { value: 50 },
      },
    },
  ],
  extent: {
    ledgerComplete: { value: 'yes' },
    brain: { value: 'asymptomatic' },
    leptomeningeal: { value: 'no' },
  },
});

function scoresOf(document: CaseDocument): readonly Score[] {
  return [
    healthScores,
    weightScores,
    liverScores,
    spineScores,
    longBoneScores,
    brainScores,
  ].flatMap((scores) => scores(document));
}

/** How much a result leaves open: the points from lowest to highest, none while not known. */
function spanOf({ value = '' }: Score): { readonly min: number; readonly max: number } {
  const [, first, second] =
    /^(?:at least )?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))?/.exec(value) ?? [];
  if (first === undefined) return { min: -Infinity, max: Infinity };
  const isLowerBound = value.startsWith('at least');
  return { min: Number(first), max: isLowerBound ? Infinity : Number(second ?? first) };
}

const SURENESS: Readonly<Record<Score['state'], number>> = {
  'not-applicable': 2,
  known: 2,
  interval: 1,
  unknown: 0,
};

it('[RCC-C-031] [RCC-C-035] [RCC-C-037] [RCC-C-040] knows every score of a complete case', () => {
  expect(scoresOf(FULL).map(({ id, state }) => [id, state])).toEqual([
    ['charlson', 'known'],
    ['g8', 'known'],
    ['nyha', 'known'],
    ['weight-loss', 'known'],
    ['cachexia', 'known'],
    ['glim-weight-loss', 'known'],
    ['child-pugh', 'known'],
    ['sins', 'known'],
    ['bilsky', 'known'],
    ['mirels', 'known'],
    ['renal-gpa', 'known'],
  ]);
});

it.each(removablePaths(FULL).map((path) => [path.join('.'), path] as const))(
  '[RCC-C-030] [RCC-C-033] [RCC-C-038] grows no surer without %s',
  (_name, path) => {
    const less = without(FULL, path);
    const narrowed = less === undefined ? [] : scoresOf(less);
    const full = scoresOf(FULL);
    const keyOf = ({ id, about }: Score) => `${id} ${about?.field ?? ''}`;
    for (const score of narrowed) {
      const before = full.find((each) => keyOf(each) === keyOf(score));
      if (before === undefined) throw new Error(`${keyOf(score)} appeared`);
      expect(SURENESS[score.state], score.id).toBeLessThanOrEqual(SURENESS[before.state]);
      const [wide, narrow] = [spanOf(score), spanOf(before)];
      expect(wide.min, score.id).toBeLessThanOrEqual(narrow.min);
      expect(wide.max, score.id).toBeGreaterThanOrEqual(narrow.max);
    }
  },
);
