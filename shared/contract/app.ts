import { z } from 'zod';

import { PackStamp } from '../engine/evaluation.ts';
import { call } from './call.ts';

export const app = {
  info: call({
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'loopback']),
      pack: PackStamp,
      /** The day the pack should have been reviewed by has passed. */
      packReviewOverdue: z.boolean(),
      intendedUse: z.string(),
    }),
    errors: [],
    access: 'read',
    beforeUnlock: true,
  }),
};
