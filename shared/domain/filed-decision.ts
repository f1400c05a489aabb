import { z } from 'zod';

import { RecordedDecision } from './recorded-decision.ts';
import { Text } from './recorded.ts';

/** A decision as it travels with its case: beside the meeting, which other vaults do not have. */
export const FiledDecision = z.strictObject({
  meeting: z.strictObject({ name: Text.max(200), on: z.iso.date() }),
  recorded: RecordedDecision,
});
export type FiledDecision = z.infer<typeof FiledDecision>;
