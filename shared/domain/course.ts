import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { answer, recorded, Text } from './recorded.ts';
import { ResponseAssessment } from './response-assessment.ts';

/** Systemic agents the pack asks about, by international non-proprietary name. */
export const SystemicAgent = z.enum([
  'nivolumab',
  'pembrolizumab',
  'ipilimumab',
  'avelumab',
  'durvalumab',
  'tremelimumab',
  'atezolizumab',
  'cabozantinib',
  'lenvatinib',
  'axitinib',
  'sunitinib',
  'pazopanib',
  'tivozanib',
  'sorafenib',
  'bevacizumab',
  'belzutifan',
  'everolimus',
  'temsirolimus',
  'cisplatin',
  'carboplatin',
  'gemcitabine',
  'doxorubicin',
  'interferon-alfa',
  'interleukin-2',
  'erlotinib',
  'other',
]);
export type SystemicAgent = z.infer<typeof SystemicAgent>;

export const TreatmentKind = z.enum([
  'surgery',
  'systemic',
  'radiotherapy',
  'ablation',
  'embolisation',
  'surveillance',
  'supportive',
  'other',
]);
export type TreatmentKind = z.infer<typeof TreatmentKind>;

/** One treatment that was given or is being given. */
export const Treatment = z.strictObject({
  kind: TreatmentKind,
  what: Text,
  agents: z.array(SystemicAgent).optional(),
  /** What the systemic treatment was for; `advanced` lines are counted. */
  purpose: z.enum(['adjuvant', 'neoadjuvant', 'advanced']).optional(),
  line: z.int().min(1).max(20).optional(),
  target: Text.optional(),
  startedOn: PartialDate.optional(),
  endedOn: PartialDate.optional(),
  ongoing: answer,
  bestResponse: recorded(z.enum(['cr', 'pr', 'sd', 'pd'])),
  stopReason: recorded(z.enum(['progression', 'toxicity', 'completed', 'patient-choice', 'other'])),
  note: Text.optional(),
});
export type Treatment = z.infer<typeof Treatment>;

/** Everything done so far. Only a list said to be complete shows what was not given. */
export const Course = z.strictObject({
  complete: answer,
  treatments: z.array(Treatment).optional(),
  responses: z.array(ResponseAssessment).optional(),
  /** Line of systemic therapy being decided; 1 when none was given for advanced disease. */
  lineBeingDecided: recorded(z.int().min(1).max(20)),
});
export type Course = z.infer<typeof Course>;
