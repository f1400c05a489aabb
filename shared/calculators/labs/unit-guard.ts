import { type Analyte, LAB_UNITS, type LabResult } from '../../domain/labs.ts';
import { isPlausible } from './lab-plausibility.ts';

type Entered = Pick<LabResult, 'analyte' | 'value' | 'unit'>;

/**
 * Values that can be true in the unit entered but are so rare in it that the unit is asked about:
 * counts under 100 /µL and LDH above 100 µkat/L. They are asked about only, never left out.
 */
const RARE: Readonly<Partial<Record<Analyte, { readonly unit: string; readonly side: Side }>>> = {
  neutrophils: { unit: '/µL', side: 'under-100' },
  lymphocytes: { unit: '/µL', side: 'under-100' },
  ldh: { unit: 'µkat/L', side: 'over-100' },
};
type Side = 'under-100' | 'over-100';

/**
 * The units of the analyte that a value fits better than the one it was entered in: to be asked
 * about, never changed unasked. Empty when the value is plausible as it stands, or in no unit.
 * Haemoglobin of 5 to 10 is plausible in g/dL and in mmol/L: there the unit entered counts.
 *
 * @source Clinical content, section 0.2 (unit guard); rare values are a decision of this project.
 * @spec RCC-C-028
 */
export function unitGuard({ analyte, value, unit }: Entered): readonly string[] {
  const units: readonly string[] = LAB_UNITS[analyte];
  if (!units.includes(unit) || value === 0) return [];
  if (isPlausible({ analyte, value, unit }) && !isRare({ analyte, value, unit })) return [];
  return units.filter((other) => other !== unit && fits({ analyte, value, unit: other }));
}

function fits(entered: Entered): boolean {
  return isPlausible(entered) && !isRare(entered);
}

function isRare({ analyte, value, unit }: Entered): boolean {
  const rare = RARE[analyte];
  if (rare === undefined || rare.unit !== unit) return false;
  return rare.side === 'under-100' ? value < 100 : value > 100;
}
