import { z } from 'zod';

import { call } from './call.ts';
import { CaseSummary } from './cases.ts';

export const MeetingId = z.uuid().brand('MeetingId');
export type MeetingId = z.infer<typeof MeetingId>;

export const MeetingSummary = z.strictObject({
  id: MeetingId,
  name: z.string(),
  on: z.string(),
  cases: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

export const meetings = {
  list: call({
    input: z.strictObject({}),
    output: z.array(MeetingSummary),
    errors: [],
    access: 'read',
  }),
  get: call({
    input: z.strictObject({ id: MeetingId }),
    output: z.strictObject({ meeting: MeetingSummary, agenda: z.array(CaseSummary) }),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
};
