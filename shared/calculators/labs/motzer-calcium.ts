import type { Quantity } from '../../domain/quantity.ts';

/**
 * Corrected calcium in mg/dL by the formula of the 1999 MSKCC paper: total calcium (mg/dL)
 * - 0.707 x (albumin in g/dL - 3.4). About 0.5 mg/dL lower than Payne. It is shown beside the
 * MSKCC score and never compared with a limit.
 *
 * @source Motzer 1999; clinical content, section 3.
 * @spec RCC-C-024
 */
export function motzerCalcium(
  total: Quantity<'mg/dL'>,
  albumin: Quantity<'g/dL'>,
): Quantity<'mg/dL'> {
  return { amount: total.amount - 0.707 * (albumin.amount - 3.4), unit: 'mg/dL' };
}
