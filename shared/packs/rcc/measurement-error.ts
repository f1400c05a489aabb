import type { Provenance } from '../../calculators/calculator.ts';
import type { Analyte } from '../../domain/labs.ts';
import type { Quantity } from '../../domain/quantity.ts';

/**
 * How far a laboratory result may lie from the truth: a share of the value, an amount, or the
 * greater of the two.
 */
export type MeasurementError = {
  /** Share of the value, %. */
  readonly percent?: number;
  readonly amount?: Quantity<string>;
  /** The result falls where what it is computed from rises: `creatinine` for eGFR. */
  readonly inverseOf?: Analyte;
  readonly source: string;
  readonly provenance: Provenance;
  /** What was taken over from another quantity, and why. */
  readonly assumption?: string;
};

const CHEMISTRY = '42 CFR 493.931 (CLIA, routine chemistry), final rule 87 FR 41194';
const HAEMATOLOGY = '42 CFR 493.941 (CLIA, haematology), final rule 87 FR 41194';

/**
 * Measurement error by analyte: the limits within which the regulator of the United States accepts
 * a result in proficiency testing, in force since 2025-01-01. They are wider than the error of a
 * good laboratory, so what holds over them is robust; what does not may still hold.
 *
 * The rule itself was found with its date, the limit of haemoglobin in a published comparison of
 * limits. The other limits are written from memory and are to be checked against the rule.
 */
export const MEASUREMENT_ERRORS: Readonly<Partial<Record<Analyte, MeasurementError>>> = {
  haemoglobin: { percent: 4, source: HAEMATOLOGY, provenance: 'verified' },
  neutrophils: {
    percent: 10,
    source: HAEMATOLOGY,
    provenance: 'memory',
    assumption: 'The limit of the leucocyte count; the rule has none for neutrophils in 10^9/L',
  },
  platelets: { percent: 25, source: HAEMATOLOGY, provenance: 'memory' },
  albumin: { percent: 8, source: CHEMISTRY, provenance: 'memory' },
  calcium: {
    amount: { amount: 1, unit: 'mg/dL' },
    source: CHEMISTRY,
    provenance: 'memory',
  },
  creatinine: {
    percent: 10,
    amount: { amount: 0.2, unit: 'mg/dL' },
    source: CHEMISTRY,
    provenance: 'memory',
  },
  egfr: {
    percent: 10,
    inverseOf: 'creatinine',
    source: CHEMISTRY,
    provenance: 'memory',
    assumption: 'The share of creatinine, inversely; the rule has no limit for eGFR',
  },
  alt: {
    percent: 15,
    amount: { amount: 6, unit: 'U/L' },
    source: CHEMISTRY,
    provenance: 'memory',
  },
  bilirubin: {
    percent: 20,
    amount: { amount: 0.4, unit: 'mg/dL' },
    source: CHEMISTRY,
    provenance: 'memory',
  },
  ldh: { percent: 15, source: CHEMISTRY, provenance: 'memory' },
};
