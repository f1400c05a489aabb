import type { Sex } from '../../domain/patient.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { convertUnit } from '../labs/unit-conversion.ts';

export const EGFR: Calculator = {
  id: 'egfr',
  spec: 'RCC-C-004',
  title: 'Kidney function',
  method:
    'CKD-EPI 2021 (adults, steady state), mL/min/1.73 m²: 142 x min(creatinine/k, 1)^a x ' +
    'max(creatinine/k, 1)^-1.2 x 0.9938^age, x 1.012 in women; creatinine in mg/dL, k 0.7 and a ' +
    '-0.241 in women, 0.9 and -0.302 in men. Category from the rounded value: G1 from 90, G2 from 60, G3a from 45, G3b from 30, G4 from 15, else G5',
  source: 'Inker 2021, N Engl J Med 385:1737; KDIGO categories',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

const CONSTANTS: Readonly<
  Record<Sex, { readonly kappa: number; readonly alpha: number; readonly factor: number }>
> = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
};

/**
 * eGFR in mL/min/1.73 m2, unrounded, by the race-free creatinine equation CKD-EPI 2021:
 * 142 x min(Scr/kappa, 1)^alpha x max(Scr/kappa, 1)^-1.2 x 0.9938^age, x 1.012 in women.
 * Adults of 18 to 120 years, creatinine above 0.1 and below 30 mg/dL, steady state; else undefined.
 *
 * @source Inker 2021, N Engl J Med 385:1737.
 * @spec RCC-C-004
 */
export function ckdEpi2021(
  creatinine: Quantity<'µmol/L' | 'mg/dL'>,
  ageYears: number,
  sex: Sex,
): number | undefined {
  const scr = convertUnit('creatinine', creatinine.amount, creatinine.unit, 'mg/dL') ?? 0;
  if (scr <= 0.1 || scr >= 30 || ageYears < 18 || ageYears > 120) return undefined;
  const { kappa, alpha, factor } = CONSTANTS[sex];
  const ratio = scr / kappa;
  const shape = Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2;
  return 142 * shape * 0.9938 ** ageYears * factor;
}
