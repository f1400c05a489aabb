import type { Analyte, LAB_UNITS } from '../../domain/labs.ts';

/** Factor from each unit a laboratory reports in to the first unit of the row (the SI unit). */
const TO_SI: {
  readonly [A in Analyte]: Readonly<Record<(typeof LAB_UNITS)[A][number], number>>;
} = {
  // Haemoglobin as monomer, 16 114 g/mol: 1 g/dL = 0.6206 mmol/L.
  haemoglobin: { 'g/L': 1, 'g/dL': 10, 'mmol/L': 10 / 0.6206 },
  neutrophils: { '10^9/L': 1, '/µL': 0.001 },
  lymphocytes: { '10^9/L': 1, '/µL': 0.001 },
  platelets: { '10^9/L': 1, '/µL': 0.001 },
  calcium: { 'mmol/L': 1, 'mg/dL': 0.2495 },
  albumin: { 'g/L': 1, 'g/dL': 10 },
  ldh: { 'U/L': 1, 'µkat/L': 60 },
  creatinine: { 'µmol/L': 1, 'mg/dL': 88.4 },
  egfr: { 'mL/min/1.73 m²': 1 },
  crp: { 'mg/L': 1, 'mg/dL': 10 },
  alt: { 'U/L': 1, 'µkat/L': 60 },
  bilirubin: { 'µmol/L': 1, 'mg/dL': 17.1 },
  inr: { INR: 1 },
  // Creatinine 113.12 g/mol: 1 mg/mmol = 8.84 mg/g.
  'urine-albumin-creatinine': { 'mg/mmol': 1, 'mg/g': 1 / 8.84 },
};

/**
 * A laboratory value in another unit of the same analyte, unrounded; undefined for a unit the
 * analyte is not reported in. Stored values stay as entered: this is for computing only.
 *
 * @source Molar masses; factors of the clinical content, section 0.2.
 * @spec RCC-C-005
 */
export function convertUnit(
  analyte: Analyte,
  amount: number,
  from: string,
  to: string,
): number | undefined {
  const factors: Readonly<Record<string, number>> = TO_SI[analyte];
  const source = factors[from];
  const target = factors[to];
  if (source === undefined || target === undefined) return undefined;
  return from === to ? amount : (amount * source) / target;
}
