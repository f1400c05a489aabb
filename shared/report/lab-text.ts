import type { Analyte, CalciumKind } from '../domain/labs.ts';

/** Names of the analytes; the order is the order on the sheet. */
export const ANALYTE_TEXT: Readonly<Record<Analyte, string>> = {
  haemoglobin: 'Haemoglobin',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  creatinine: 'Creatinine',
  egfr: 'eGFR as reported',
  calcium: 'Calcium',
  albumin: 'Albumin',
  ldh: 'LDH',
  crp: 'CRP',
  lymphocytes: 'Lymphocytes',
  alt: 'ALT',
  bilirubin: 'Bilirubin',
  inr: 'INR',
  'urine-albumin-creatinine': 'Urine albumin/creatinine ratio',
};

export const CALCIUM_KIND_TEXT: Readonly<Record<CalciumKind, string>> = {
  total: 'Total calcium',
  adjusted: 'Adjusted for albumin by the laboratory',
  ionised: 'Ionised calcium',
};

/** A unit as it is printed: `10^9/L` becomes `×10⁹/L`. */
export function printedUnit(unit: string): string {
  return unit === '10^9/L' ? '×10⁹/L' : unit;
}
