import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { Text } from './recorded.ts';

/** Why the case comes to the board. `assessedOn` is the day the data are weighed for. */
export const Referral = z.strictObject({
  question: Text.optional(),
  reason: Text.optional(),
  referringClinician: Text.optional(),
  metPatient: Text.optional(),
  keyWorker: Text.optional(),
  referredOn: PartialDate.optional(),
  targetDate: PartialDate.optional(),
  assessedOn: PartialDate.optional(),
});
export type Referral = z.infer<typeof Referral>;
