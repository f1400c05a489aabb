import type { Exophytic, KidneyFace, PolarLocation } from '../../domain/nephrometry.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';
import type { Presence } from '../scores.ts';

export const RENAL_NEPHROMETRY: Calculator = {
  id: 'renal-nephrometry',
  spec: 'RCC-C-049',
  title: 'R.E.N.A.L. nephrometry',
  method:
    '4 to 12 points: R, diameter up to 4 cm 1, above 4 and under 7 cm 2, 7 cm or more 3; E, 50 % ' +
    'or more exophytic 1, under 50 % 2, entirely endophytic 3; N, distance to sinus or ' +
    'collecting system 7 mm or more 1, above 4 and under 7 mm 2, 4 mm or less 3; L, above or ' +
    'below the polar lines 1, crosses a polar line 2, over 50 % across it, between the lines or ' +
    'across the axial midline 3. A is a letter without points (a anterior, p posterior, x ' +
    'neither), h marks contact with the main renal artery or vein. 4 to 6 low, 7 to 9 moderate, ' +
    '10 to 12 high complexity',
  source: 'Kutikov and Uzzo 2009',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type RenalItem = 'radius' | 'exophytic' | 'nearness' | 'location';
export type RenalComplexity = 'low' | 'moderate' | 'high';

/** Imaging of one tumour in place; what is left out is unknown. */
export type RenalAnswers = {
  /** Largest diameter in mm, 1 to 400. */
  readonly diameterMm?: number | undefined;
  readonly exophytic?: Exophytic | undefined;
  /** Nearness of the deepest part to sinus or collecting system in mm, 0 to 200. */
  readonly nearnessMm?: number | undefined;
  readonly face?: KidneyFace | undefined;
  readonly polar?: PolarLocation | undefined;
  readonly hilar: Presence;
};

export type RenalScore = PointScore<RenalItem, RenalComplexity> & {
  /** Points with the letters, such as `8p` or `12xh`, when every part is known. */
  readonly label?: string;
};

/**
 * Anatomical complexity of a tumour for partial nephrectomy, 4 to 12 points, with every degree
 * still possible.
 *
 * @source Kutikov and Uzzo 2009; clinical content, section 12.4.
 * @spec RCC-C-049
 */
export function renalNephrometry(answers: RenalAnswers): RenalScore {
  const { face, hilar } = answers;
  const score = pointScore<RenalItem, RenalComplexity>(
    {
      radius: radiusPoints(answers.diameterMm),
      exophytic: pointsFor(EXOPHYTIC, answers.exophytic),
      nearness: nearnessPoints(answers.nearnessMm),
      location: pointsFor(POLAR, answers.polar),
    },
    (total) => {
      if (total <= 6) return 'low';
      return total <= 9 ? 'moderate' : 'high';
    },
  );
  if (score.total === undefined || face === undefined || hilar === 'unknown') return score;
  return { ...score, label: `${score.total}${FACE[face]}${hilar === 'yes' ? 'h' : ''}` };
}

const EXOPHYTIC = {
  '50-percent-or-more': 1,
  'under-50-percent': 2,
  'entirely-endophytic': 3,
} as const;

const POLAR = {
  'outside-polar-lines': 1,
  'crosses-polar-line': 2,
  'over-50-percent-across-or-between-or-midline': 3,
} as const;

const FACE = { anterior: 'a', posterior: 'p', neither: 'x' } as const;

function radiusPoints(diameterMm: number | undefined): readonly number[] {
  if (diameterMm === undefined) return [1, 2, 3];
  if (diameterMm <= 40) return [1];
  return [diameterMm < 70 ? 2 : 3];
}

function nearnessPoints(nearnessMm: number | undefined): readonly number[] {
  if (nearnessMm === undefined) return [1, 2, 3];
  if (nearnessMm >= 7) return [1];
  return [nearnessMm > 4 ? 2 : 3];
}
