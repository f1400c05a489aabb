import { z } from 'zod';

import { answer, recorded } from './recorded.ts';

/** What can be had here: labels and trials differ between places. */
export const Access = z.strictObject({
  region: recorded(z.enum(['eu', 'us', 'other'])),
  suitableTrialOpen: answer,
});
export type Access = z.infer<typeof Access>;
