import type { Sex } from '../../domain/patient.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { convertUnit } from '../labs/unit-conversion.ts';

export const COCKCROFT_GAULT: Calculator = {
  id: 'cockcroft-gault',
  spec: 'RCC-C-020',
  title: 'Creatinine clearance',
  method:
    'Cockcroft-Gault: (140 - age) x weight in kg x 0.85 in women / (72 x creatinine in mg/dL), in ' +
    'mL/min. Actual weight; from a BMI of 30 kg/m² the adjusted weight: ideal + 0.4 x (actual - ' +
    'ideal), ideal = 50 kg in men or 45.5 kg in women + 2.3 kg per inch above 60',
  source: 'Cockcroft-Gault formula, as drug labels use it',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Creatinine clearance in mL/min (Cockcroft-Gault), unrounded. Adults of 18 to 120 years,
 * creatinine above 0.1 and below 30 mg/dL, weight in kg; else undefined.
 *
 * @source Clinical content, section 5.2.
 * @spec RCC-C-020
 */
export function cockcroftGault(
  creatinine: Quantity<'µmol/L' | 'mg/dL'>,
  ageYears: number,
  sex: Sex,
  weightKg: number,
): number | undefined {
  const scr = convertUnit('creatinine', creatinine.amount, creatinine.unit, 'mg/dL') ?? 0;
  if (scr <= 0.1 || scr >= 30 || ageYears < 18 || ageYears > 120) return undefined;
  const clearance = ((140 - ageYears) * weightKg) / (72 * scr);
  return sex === 'female' ? clearance * 0.85 : clearance;
}
