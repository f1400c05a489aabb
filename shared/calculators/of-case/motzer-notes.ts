import type { CaseDocument } from '../../domain/case-document.ts';
import { motzerCalcium } from '../labs/motzer-calcium.ts';
import { convertUnit } from '../labs/unit-conversion.ts';
import { roundTo } from '../rounding.ts';
import { type CalciumReading, calciumReadings } from './calcium-readings.ts';

/**
 * What the correction of the 1999 MSKCC paper would give for a corrected total calcium, so that
 * nobody compares one formula with the other unknowingly.
 *
 * @spec RCC-C-024
 */
export function motzerNotes(document: CaseDocument): readonly string[] {
  const values = calciumReadings(document).flatMap(motzerOf);
  return [...new Set(values)].map(
    (value) =>
      `Corrected by Payne; the formula of the 1999 MSKCC paper would give ${value} mg/dL, ` +
      'about 0.5 mg/dL less: it is not used',
  );
}

function motzerOf({ calcium, albumin, value }: CalciumReading): readonly number[] {
  if (albumin === undefined || value === undefined) return [];
  const total = convertUnit('calcium', calcium.lab.value, calcium.lab.unit, 'mg/dL');
  const measured = convertUnit('albumin', albumin.lab.value, albumin.lab.unit, 'g/dL');
  if (total === undefined || measured === undefined) return [];
  const corrected = motzerCalcium(
    { amount: total, unit: 'mg/dL' },
    { amount: measured, unit: 'g/dL' },
  );
  return [roundTo(corrected.amount, 1)];
}
