import type { NCategory, TCategory } from '../../domain/tnm.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';
import type { Presence } from '../scores.ts';
import { everyOf } from './every-of.ts';

export const LEIBOVICH_2003: Calculator = {
  id: 'leibovich-2003',
  spec: 'RCC-C-046',
  title: 'Leibovich 2003',
  method:
    'Clear cell carcinoma without metastasis after radical nephrectomy, 0 to 11 points: pT1a 0, ' +
    'pT1b 2, pT2 3, pT3 or pT4 4; pNX or pN0 0, pN1 or pN2 2; size under 10 cm 0, 10 cm or more ' +
    '1; nuclear grade 1 or 2 0, 3 1, 4 3; coagulative necrosis 1. 0 to 2 low, 3 to 5 ' +
    'intermediate, 6 to 11 high risk of progression to metastasis. Derived on Fuhrman grades and ' +
    'the TNM of 2002; not for hereditary or bilateral tumours. It is not the Leibovich model of ' +
    '2018',
  source: 'Leibovich 2003, doi 10.1002/cncr.11234',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type LeibovichItem = 't' | 'n' | 'size' | 'grade' | 'necrosis';
export type LeibovichGroup = 'low' | 'intermediate' | 'high';

/** Pathology of one resected tumour; what is left out is unknown. */
export type LeibovichAnswers = {
  /** Pathological T; TX and T0 say as little as none. */
  readonly t?: TCategory | undefined;
  /** Pathological N; NX counts like N0. */
  readonly n?: NCategory | undefined;
  /** Largest diameter in mm, 1 to 400. */
  readonly sizeMm?: number | undefined;
  /** Nuclear grade, 1 to 4, or every one still possible. */
  readonly grade?: number | readonly number[] | undefined;
  readonly necrosis: Presence;
};

/**
 * Risk of progression to metastasis after nephrectomy, 0 to 11 points, with every group still
 * possible. Whether it applies (clear cell, M0, not hereditary, not bilateral) is judged apart.
 *
 * @source Leibovich 2003; clinical content, section 12.1.
 * @spec RCC-C-046
 */
export function leibovich2003(
  answers: LeibovichAnswers,
): PointScore<LeibovichItem, LeibovichGroup> {
  return pointScore(
    {
      t: T_POINTS[answers.t ?? 'TX'],
      n: pointsFor(N_POINTS, answers.n),
      size: sizePoints(answers.sizeMm),
      grade: gradePoints(answers.grade),
      necrosis: NECROSIS_POINTS[answers.necrosis],
    },
    (total) => {
      if (total <= 2) return 'low';
      return total <= 5 ? 'intermediate' : 'high';
    },
  );
}

const ANY_T = [0, 2, 3, 4] as const;

const T_POINTS: Readonly<Record<TCategory, readonly number[]>> = {
  TX: ANY_T,
  T0: ANY_T,
  T1: [0, 2],
  T1a: [0],
  T1b: [2],
  T2: [3],
  T2a: [3],
  T2b: [3],
  T3: [4],
  T3a: [4],
  T3b: [4],
  T3c: [4],
  T4: [4],
};

const N_POINTS = { NX: 0, N0: 0, N1: 2, N2: 2 } as const;

const NECROSIS_POINTS: Readonly<Record<Presence, readonly number[]>> = {
  no: [0],
  yes: [1],
  unknown: [0, 1],
};

function sizePoints(sizeMm: number | undefined): readonly number[] {
  if (sizeMm === undefined) return [0, 1];
  return [sizeMm >= 100 ? 1 : 0];
}

function gradePoints(grade: LeibovichAnswers['grade']): readonly number[] {
  return [...new Set(everyOf(grade, [2, 3, 4]).flatMap(pointsOfGrade))];
}

function pointsOfGrade(grade: number): readonly number[] {
  if (grade <= 2) return [0];
  return [grade === 3 ? 1 : 3];
}
