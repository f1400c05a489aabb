import { z } from 'zod';

import { Access } from './access.ts';
import { Course } from './course.ts';
import { Diagnostic } from './diagnostics.ts';
import { Disease } from './disease.ts';
import { Health } from './health.ts';
import { LabResult } from './labs.ts';
import { Extent, Lesion } from './lesion.ts';
import { Molecular } from './molecular.ts';
import { Patient } from './patient.ts';
import { PrimaryTumour } from './primary-tumour.ts';
import { Text } from './recorded.ts';
import { Referral } from './referral.ts';
import { RiskFactors } from './risk-factors.ts';
import { Symptoms } from './symptoms.ts';

/** Where a case that is no real patient of ours comes from. */
export const CaseOrigin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fictional') }),
  z.strictObject({ kind: z.literal('published'), citation: Text, url: z.url().optional() }),
]);
export type CaseOrigin = z.infer<typeof CaseOrigin>;

/**
 * One patient's case: the truth for storage, the case file, the editor and the engine.
 * Every section and every item may be absent; absent means unknown, never no.
 */
export const CaseDocument = z.strictObject({
  origin: CaseOrigin.optional(),
  patient: Patient.optional(),
  referral: Referral.optional(),
  disease: Disease.optional(),
  primaries: z.array(PrimaryTumour).max(8).optional(),
  lesions: z.array(Lesion).max(200).optional(),
  extent: Extent.optional(),
  symptoms: Symptoms.optional(),
  riskFactors: RiskFactors.optional(),
  health: Health.optional(),
  labs: z.array(LabResult).max(2000).optional(),
  diagnostics: z.array(Diagnostic).max(500).optional(),
  course: Course.optional(),
  molecular: Molecular.optional(),
  access: Access.optional(),
});
export type CaseDocument = z.infer<typeof CaseDocument>;
