import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { answer, recorded, Text } from './recorded.ts';

export const NonTargetResponse = z.enum(['none', 'cr', 'non-cr-non-pd', 'pd', 'not-evaluable']);
export type NonTargetResponse = z.infer<typeof NonTargetResponse>;

/** One imaging assessment by RECIST 1.1; the baseline comes first. */
export const ResponseAssessment = z.strictObject({
  kind: z.enum(['baseline', 'follow-up']),
  on: PartialDate.optional(),
  /** Sum of diameters of the target lesions, whole mm: longest, of nodes the short axis. */
  targetSumMm: recorded(z.int().min(0).max(5000)),
  /** Every target lesion gone, target nodes under 10 mm in short axis. */
  targetsGone: answer,
  targetsEvaluable: answer,
  nonTarget: recorded(NonTargetResponse),
  newLesion: answer,
  /** After a first progression under immunotherapy: non-target or new lesions grew further. */
  furtherGrowth: answer,
  note: Text.optional(),
});
export type ResponseAssessment = z.infer<typeof ResponseAssessment>;
