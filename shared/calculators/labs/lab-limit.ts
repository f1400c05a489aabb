import type { LabResult } from '../../domain/labs.ts';
import { roundTo } from '../rounding.ts';
import type { Presence } from '../scores.ts';
import { isPlausible } from './lab-plausibility.ts';
import { plausibleLimit } from './plausible-limit.ts';

export type LimitSide = 'below-lower' | 'above-upper';

/**
 * Whether a value lies beyond the reporting laboratory's own limit, or beyond a multiple of it:
 * strictly, in the unit entered; equal to the limit is not beyond it. Without the limit the
 * answer is unknown.
 *
 * @source Clinical content, section 0.4.
 * @spec RCC-C-006
 */
export function beyondLimit(lab: LabResult, side: LimitSide, times = 1): Presence {
  const limit = plausibleLimit(lab, side === 'below-lower' ? 'lower' : 'upper');
  if (limit === undefined || !isPlausible(lab)) return 'unknown';
  // A multiple is rounded: 1.5 x 4.3 is not 6.45 in binary arithmetic.
  const edge = roundTo(limit * times, 6);
  const isBeyond = side === 'below-lower' ? lab.value < edge : lab.value > edge;
  return isBeyond ? 'yes' : 'no';
}
