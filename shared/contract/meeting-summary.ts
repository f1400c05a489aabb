import { z } from 'zod';

export const MeetingId = z.uuid().brand('MeetingId');
export type MeetingId = z.infer<typeof MeetingId>;

/** Calendar day and minute on the wall clock of the place, `2026-11-24T12:00`. */
export const WallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be a day and time, 2026-11-24T12:00');

export const MeetingSummary = z.strictObject({
  id: MeetingId,
  name: z.string(),
  /** Calendar day, `YYYY-MM-DD`. */
  on: z.iso.date(),
  /** Until when a case can be listed without being late. */
  cutOff: WallTime.optional(),
  cases: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;
