import type { CaseDocument } from '../../domain/case-document.ts';
import { toMillimetres } from '../../domain/quantity.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { TCategory } from '../../domain/tnm.ts';
import {
  LEIBOVICH_2003,
  leibovich2003,
  type LeibovichGroup,
  type LeibovichItem,
} from '../localised/leibovich-2003.ts';
import { LEIBOVICH_GROUP_TEXT } from '../localised/localised-text.ts';
import type { PointScore } from '../point-score.ts';
import type { Score } from '../scores.ts';
import { type Result, underConditions } from './localised-conditions.ts';
import {
  contradictedGradeNotes,
  gradeItems,
  gradeNotes,
  gradesOf,
  sizeItem,
} from './localised-items.ts';
import { type Pathology, pathologyOf, type PlacedPrimary } from './localised-pathology.ts';
import { diseaseLeft } from './localised-residual.ts';
import {
  clearCellCondition,
  noMetastasisCondition,
  noSyndromeCondition,
  oneKidneyCondition,
} from './localised-requirements.ts';
import {
  answerItem,
  inputsAndMissing,
  pointState,
  pointText,
  presenceOf,
  type ScoreItem,
} from './score-items.ts';

const ASKED = 5;
const HIGHEST = 11;

/**
 * Leibovich score of one resected primary, from its latest pathological staging; size is not
 * used to narrow T, nor T to narrow size.
 *
 * @spec RCC-C-046
 */
export function leibovichOfCase(document: CaseDocument, placed: PlacedPrimary): Score {
  const { label, field } = placed;
  return underConditions(
    { ...LEIBOVICH_2003, about: { label, field } },
    [
      clearCellCondition(placed),
      noMetastasisCondition(document),
      noSyndromeCondition(document),
      oneKidneyCondition(document),
      ...diseaseLeft(document, placed, 'kidney'),
    ],
    resultOf(placed, pathologyOf(placed)),
  );
}

function resultOf(placed: PlacedPrimary, pathology: Pathology): Result {
  const { primary } = placed;
  const size = knownValue(primary.size);
  const sizeMm = size === undefined ? undefined : toMillimetres(size);
  const score = leibovich2003({
    t: pathology.t,
    n: pathology.n,
    sizeMm,
    grade: gradesOf(primary),
    necrosis: presenceOf(primary.necrosis),
  });
  const state = pointState(score, ASKED);
  const text = pointText(score, HIGHEST, LEIBOVICH_GROUP_TEXT);
  const { inputs, missing } = inputsAndMissing(itemsOf(placed, pathology));
  return {
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: state === 'unknown' ? 'Leibovich 2003 not known' : `Leibovich 2003 ${text}`,
    inputs,
    missing: [...(pathology.t === 'T1' ? [letterOf(pathology.tItem)] : []), ...missing],
    notes: [
      ...pathology.notes,
      ...gradeNotes(primary),
      ...contradictedGradeNotes(primary),
      ...sizeNotes(pathology.t, sizeMm),
    ],
    ...publishedOf(score),
  };
}

function itemsOf(placed: PlacedPrimary, { tItem, nItem }: Pathology): readonly ScoreItem[] {
  const { primary, field } = placed;
  return [
    tItem,
    nItem,
    sizeItem(placed),
    ...gradeItems(placed),
    answerItem('Coagulative necrosis', `${field}.necrosis`, primary.necrosis),
  ];
}

function letterOf({ field }: ScoreItem): Score['missing'][number] {
  return { label: 'Letter of T1 (a or b)', field };
}

/** Sizes in mm that go with a category defined by size: above the first, up to the second. */
const SIZE_OF_T: Readonly<Partial<Record<TCategory, readonly [number, number]>>> = {
  T1: [0, 70],
  T1a: [0, 40],
  T1b: [40, 70],
  T2: [70, Infinity],
  T2a: [70, 100],
  T2b: [100, Infinity],
};

function sizeNotes(t: TCategory | undefined, sizeMm: number | undefined): readonly string[] {
  const range = t === undefined ? undefined : SIZE_OF_T[t];
  if (range === undefined || sizeMm === undefined) return [];
  const [above, upTo] = range;
  return sizeMm > above && sizeMm <= upTo
    ? []
    : [`The recorded size does not go with p${t ?? ''}: it may be that of imaging`];
}

/** Metastasis-free survival in %, at 1, 3, 5, 7 and 10 years, by points; not published above 7. */
const BY_POINTS: Readonly<Record<number, string>> = {
  0: '99.7, 98.7, 98.7, 97.3 and 96.1',
  1: '99.7, 98.7, 98.7, 97.3 and 96.1',
  2: '99.3, 97.1, 95.3, 93.2 and 88.5',
  3: '96.1, 87.8, 84.2, 81.9 and 78.6',
  4: '90.2, 80.3, 75.9, 69.9 and 63.2',
  5: '86.1, 72.7, 63.0, 57.8 and 54.8',
  6: '66.9, 44.6, 40.2, 36.7 and 29.8',
  7: '59.3, 40.1, 31.6, 24.7 and 24.7',
};

/** Free of metastasis at 5 years, and of recurrence at 10 years in a validation cohort, in %. */
const BY_GROUP: Readonly<Record<LeibovichGroup, readonly [string, string]>> = {
  low: ['97', '87.3'],
  intermediate: ['74', '63.8'],
  high: ['31', '19.8'],
};

function publishedOf({
  total,
  category,
}: PointScore<LeibovichItem, LeibovichGroup>): Pick<Score, 'published'> {
  if (category === undefined) return {};
  const [metastasisFree, recurrenceFree] = BY_GROUP[category];
  const byPoints = total === undefined ? undefined : BY_POINTS[total];
  return {
    published: [
      ...(byPoints === undefined
        ? []
        : [
            `Free of metastasis at 1, 3, 5, 7 and 10 years with ${total} points: ${byPoints} % ` +
              '(Leibovich 2003)',
          ]),
      `${GROUP_NAME[category]} risk group: about ${metastasisFree} % free of metastasis at 5 ` +
        `years (as quoted for the SORCE trial); ${recurrenceFree} % free of recurrence at 10 ` +
        'years in an external validation (Beisland)',
    ],
  };
}

const GROUP_NAME: Readonly<Record<LeibovichGroup, string>> = {
  low: 'Low',
  intermediate: 'Intermediate',
  high: 'High',
};
