import type { Analyte, LabResult } from '../../domain/labs.ts';
import { convertUnit } from './unit-conversion.ts';

type Range = { readonly min: number; readonly max: number; readonly unit: string };

/** Outside these limits a value or its unit is a slip; no limits are set for the other analytes. */
const PLAUSIBLE: Readonly<Partial<Record<Analyte, Range>>> = {
  haemoglobin: { min: 20, max: 250, unit: 'g/L' },
  calcium: { min: 1, max: 5, unit: 'mmol/L' },
  albumin: { min: 8, max: 65, unit: 'g/L' },
  neutrophils: { min: 0, max: 150, unit: '10^9/L' },
  lymphocytes: { min: 0, max: 150, unit: '10^9/L' },
  platelets: { min: 1, max: 3000, unit: '10^9/L' },
  ldh: { min: 50, max: 20_000, unit: 'U/L' },
  // A decision of this project: the clinical content gives no range for eGFR.
  egfr: { min: 1, max: 200, unit: 'mL/min/1.73 m²' },
  creatinine: { min: 10, max: 2500, unit: 'µmol/L' },
  crp: { min: 0, max: 700, unit: 'mg/L' },
  bilirubin: { min: 1, max: 1000, unit: 'µmol/L' },
  inr: { min: 0.5, max: 15, unit: 'INR' },
};

/**
 * Whether a laboratory value can be true in the unit it is entered in. An implausible value is
 * shown but never computed with: it counts as unknown.
 *
 * @source Clinical content, section 0.3 (hard plausibility ranges).
 * @spec RCC-C-006
 */
export function isPlausible(lab: Pick<LabResult, 'analyte' | 'value' | 'unit'>): boolean {
  const range = PLAUSIBLE[lab.analyte];
  if (range === undefined) return true;
  const value = convertUnit(lab.analyte, lab.value, lab.unit, range.unit);
  return value !== undefined && value >= range.min && value <= range.max;
}
