import { z } from 'zod';

import { MeetingId } from '#shared/contract/meeting-summary';

/** What of the screen stands in the address; broken parts are left out. */
export const ActionsAddress = z.object({
  view: z.enum(['decisions']).optional().catch(undefined),
  q: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  owner: z.string().max(120).optional().catch(undefined),
  state: z.enum(['open', 'overdue', 'done', 'not-done']).optional().catch(undefined),
  meeting: MeetingId.optional().catch(undefined),
  sort: z.enum(['owner', 'case', 'meeting']).optional().catch(undefined),
});
export type ActionsAddress = z.infer<typeof ActionsAddress>;

/** Stands for items without an owner in the filter. */
export const NOBODY = '-';
