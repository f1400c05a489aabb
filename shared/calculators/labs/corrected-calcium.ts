import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { roundTo } from '../rounding.ts';
import { convertUnit } from './unit-conversion.ts';

export type CalciumUnit = 'mmol/L' | 'mg/dL';
export type AlbuminUnit = 'g/L' | 'g/dL';

export const CORRECTED_CALCIUM: Calculator = {
  id: 'corrected-calcium',
  spec: 'RCC-C-003',
  title: 'Corrected calcium',
  method:
    'Payne: total calcium + 0.02 x (40 - albumin in g/L) in mmol/L, or + 0.8 x (4.0 - albumin ' +
    'in g/dL) in mg/dL, rounded to 2 decimals; a value adjusted by the laboratory is taken as it is',
  source: 'Payne formula, limits of the reporting laboratory',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Albumin-corrected calcium (Payne) in the unit of the calcium result: total calcium in mmol/L
 * with 0.02 per g/L of albumin below 40, or in mg/dL with 0.8 per g/dL below 4.0; symmetric, so
 * albumin above 40 g/L lowers it. Rounded to 2 decimals, because it is compared with a limit.
 * Never for a value the laboratory has already adjusted, nor for ionised calcium.
 *
 * @source Payne formula; clinical content, sections 0.5 and 6.1.
 * @spec RCC-C-003
 */
export function correctedCalcium<Unit extends CalciumUnit>(
  total: Quantity<Unit>,
  albumin: Quantity<AlbuminUnit>,
): Quantity<Unit> {
  const { perUnit, normal, albuminUnit } = PAYNE[total.unit];
  const measured = convertUnit('albumin', albumin.amount, albumin.unit, albuminUnit);
  if (measured === undefined) throw new Error(`Albumin is not reported in ${albumin.unit}`);
  const amount = roundTo(total.amount + perUnit * (normal - measured), 2);
  return { amount, unit: total.unit };
}

const PAYNE: Readonly<
  Record<
    CalciumUnit,
    { readonly perUnit: number; readonly normal: number; readonly albuminUnit: AlbuminUnit }
  >
> = {
  'mmol/L': { perUnit: 0.02, normal: 40, albuminUnit: 'g/L' },
  'mg/dL': { perUnit: 0.8, normal: 4, albuminUnit: 'g/dL' },
};
