import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const GLASGOW: Calculator = {
  id: 'glasgow-prognostic-score',
  spec: 'RCC-C-026',
  title: 'Glasgow prognostic score',
  method:
    'GPS: one point for CRP above 10 mg/L and one for albumin below 35 g/L. mGPS: 0 with CRP up ' +
    'to 10 mg/L whatever the albumin; 1 with CRP above 10 mg/L; 2 with albumin below 35 g/L as well',
  source: 'Clinical content of this project, section 14.4',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/** What the two scores rest on: CRP above 10 mg/L, albumin below 35 g/L. */
export type Inflammation = { readonly crpHigh: Presence; readonly albuminLow: Presence };

/**
 * Glasgow prognostic score, original (GPS) and modified (mGPS), 0 to 2 points each, with every
 * number of points the unknown answers still allow.
 *
 * @source Clinical content, section 14.4.
 * @spec RCC-C-026
 */
export function glasgowPrognosticScore({ crpHigh, albuminLow }: Inflammation): {
  readonly gps: readonly number[];
  readonly mgps: readonly number[];
} {
  const pairs = answersOf(crpHigh).flatMap((crp) =>
    answersOf(albuminLow).map((albumin) => ({ crp, albumin })),
  );
  return {
    gps: sorted(pairs.map(({ crp, albumin }) => crp + albumin)),
    mgps: sorted(pairs.map(({ crp, albumin }) => (crp === 0 ? 0 : 1 + albumin))),
  };
}

function answersOf(presence: Presence): readonly number[] {
  if (presence === 'unknown') return [0, 1];
  return presence === 'yes' ? [1] : [0];
}

function sorted(points: readonly number[]): readonly number[] {
  return [...new Set(points)].toSorted((a, b) => a - b);
}
