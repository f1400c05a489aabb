import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { Text } from './recorded.ts';

export const Analyte = z.enum([
  'haemoglobin',
  'neutrophils',
  'lymphocytes',
  'platelets',
  'calcium',
  'albumin',
  'ldh',
  'creatinine',
  'egfr',
  'crp',
  'alt',
  'bilirubin',
  'inr',
  'urine-albumin-creatinine',
]);
export type Analyte = z.infer<typeof Analyte>;

/** Units a laboratory reports each analyte in; entered as printed, never guessed. */
export const LAB_UNITS = {
  haemoglobin: ['g/dL', 'g/L', 'mmol/L'],
  neutrophils: ['10^9/L', '/µL'],
  lymphocytes: ['10^9/L', '/µL'],
  platelets: ['10^9/L', '/µL'],
  calcium: ['mmol/L', 'mg/dL'],
  albumin: ['g/L', 'g/dL'],
  ldh: ['U/L', 'µkat/L'],
  creatinine: ['µmol/L', 'mg/dL'],
  egfr: ['mL/min/1.73 m²'],
  crp: ['mg/L', 'mg/dL'],
  alt: ['U/L', 'µkat/L'],
  bilirubin: ['µmol/L', 'mg/dL'],
  inr: ['INR'],
  'urine-albumin-creatinine': ['mg/g', 'mg/mmol'],
} as const satisfies Record<Analyte, readonly string[]>;

/** What a calcium value is; an adjusted value must never be corrected again. */
export const CalciumKind = z.enum(['total', 'adjusted', 'ionised']);
export type CalciumKind = z.infer<typeof CalciumKind>;

/** One laboratory result: value, unit and the reporting laboratory's own limits. */
export const LabResult = z
  .strictObject({
    analyte: Analyte,
    value: z.number().nonnegative(),
    unit: z.string(),
    lowerLimit: z.number().nonnegative().optional(),
    upperLimit: z.number().nonnegative().optional(),
    on: PartialDate.optional(),
    calciumKind: CalciumKind.optional(),
    /** Why the value may not reflect the disease: transfusion, G-CSF, steroid, infection. */
    questionable: Text.optional(),
    note: Text.optional(),
  })
  .superRefine((lab, context) => {
    const units: readonly string[] = LAB_UNITS[lab.analyte];
    if (!units.includes(lab.unit)) {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        message: `must be ${units.join(' or ')} for ${lab.analyte}`,
      });
    }
    if (lab.calciumKind !== undefined && lab.analyte !== 'calcium') {
      context.addIssue({ code: 'custom', path: ['calciumKind'], message: 'is for calcium only' });
    }
    if (
      lab.lowerLimit !== undefined &&
      lab.upperLimit !== undefined &&
      lab.lowerLimit >= lab.upperLimit
    ) {
      context.addIssue({
        code: 'custom',
        path: ['upperLimit'],
        message: 'must be above the lower limit',
      });
    }
  });
export type LabResult = z.infer<typeof LabResult>;
