import { z } from 'zod';

import { MeetingId } from '#shared/contract/meeting-summary';

/** What of the screen stands in the address, so that back and reload keep it; broken parts are left out. */
export const PreparationAddress = z.object({
  tab: z.enum(['worklists']).optional().catch(undefined),
  meeting: MeetingId.optional().catch(undefined),
  /** Whose worklist is shown; none is the chase list. */
  from: z.string().max(100).optional().catch(undefined),
});
export type PreparationAddress = z.infer<typeof PreparationAddress>;
