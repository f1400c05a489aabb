import type { LabResult } from '../../domain/labs.ts';
import { isPlausible } from './lab-plausibility.ts';

export type LimitEnd = 'lower' | 'upper';

/**
 * The limit of the reporting laboratory, in the unit entered; undefined where none is recorded or
 * where it cannot be true in that unit: a limit of 12 beside a haemoglobin in g/L was printed for
 * another unit and must not be compared with.
 *
 * @source Clinical content, sections 0.3 and 0.4.
 * @spec RCC-C-006
 */
export function plausibleLimit(lab: LabResult, end: LimitEnd): number | undefined {
  const limit = end === 'lower' ? lab.lowerLimit : lab.upperLimit;
  if (limit === undefined) return undefined;
  return isPlausible({ analyte: lab.analyte, value: limit, unit: lab.unit }) ? limit : undefined;
}
