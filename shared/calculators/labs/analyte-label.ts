import type { Analyte } from '../../domain/labs.ts';

/** Names of the analytes in inputs and missing items of a score. */
export const ANALYTE_LABEL: Readonly<Record<Analyte, string>> = {
  haemoglobin: 'Haemoglobin',
  neutrophils: 'Neutrophils',
  lymphocytes: 'Lymphocytes',
  platelets: 'Platelets',
  calcium: 'Calcium',
  albumin: 'Albumin',
  ldh: 'LDH',
  creatinine: 'Creatinine',
  egfr: 'eGFR',
  crp: 'CRP',
  alt: 'ALT',
  bilirubin: 'Bilirubin',
  inr: 'INR',
  'urine-albumin-creatinine': 'Urine albumin/creatinine ratio',
};
