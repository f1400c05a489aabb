import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { Text } from './recorded.ts';

/**
 * Why what was decided was not done. Own codes, made after the reasons that follow-up checks of
 * boards report; no published code set.
 */
export const NotDoneReason = z.enum([
  'patient-choice',
  'changed-circumstances',
  'comorbidity',
  'new-information',
  'did-not-attend',
  'condition-not-met',
  'died',
  'not-available',
  'other',
]);
export type NotDoneReason = z.infer<typeof NotDoneReason>;

/** What became of an action or of the recommendation as a whole. */
export const FollowUpAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), on: PartialDate.optional(), note: Text.optional() }),
  z.strictObject({ kind: z.literal('not-done'), reason: NotDoneReason, note: Text.optional() }),
  z.strictObject({ kind: z.literal('open-again'), note: Text.optional() }),
]);
export type FollowUpAnswer = z.infer<typeof FollowUpAnswer>;

/** How the disease or the patient fared after what was decided. */
export const CourseOutcome = z.strictObject({
  on: PartialDate,
  response: z
    .enum([
      'complete',
      'partial',
      'stable',
      'progression',
      'not-evaluable',
      'no-evidence-of-disease',
    ])
    .optional(),
  status: z.enum(['alive', 'died', 'lost-to-follow-up']).optional(),
  note: Text.optional(),
});
export type CourseOutcome = z.infer<typeof CourseOutcome>;
