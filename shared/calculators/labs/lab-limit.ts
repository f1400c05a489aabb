import type { LabResult } from '../../domain/labs.ts';
import { isPlausible } from './lab-plausibility.ts';
import type { Presence } from '../scores.ts';

export type LimitSide = 'below-lower' | 'above-upper';

/**
 * Whether a value lies beyond the reporting laboratory's own limit: strictly, in the unit
 * entered; equal to the limit is not beyond it. Without the limit the answer is unknown.
 *
 * @source Clinical content, section 0.4.
 * @spec RCC-C-006
 */
export function beyondLimit(lab: LabResult, side: LimitSide): Presence {
  const limit = side === 'below-lower' ? lab.lowerLimit : lab.upperLimit;
  if (limit === undefined || !isPlausible(lab)) return 'unknown';
  const isBeyond = side === 'below-lower' ? lab.value < limit : lab.value > limit;
  return isBeyond ? 'yes' : 'no';
}
