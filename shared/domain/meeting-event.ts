import { z } from 'zod';

import { Attendee } from './agenda-item.ts';
import { AttendanceMode } from './meeting-profile.ts';
import { Text } from './recorded.ts';

const caseEvent = { caseId: z.uuid() };

/** What happened in a meeting, in order; nothing of it is ever changed. */
export const MeetingAct = z.discriminatedUnion('kind', [
  /** Opened again, those who were at the table when it closed can be there as before. */
  z.strictObject({ kind: z.literal('opened'), table: z.literal('as-before').optional() }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('came'), who: Attendee, mode: AttendanceMode }),
  z.strictObject({ kind: z.literal('left'), attendee: z.uuid() }),
  z.strictObject({ kind: z.literal('case-began'), ...caseEvent }),
  z.strictObject({ kind: z.literal('case-ended'), ...caseEvent }),
  /** What of the patient was on the room's screen, for the figures of quality. */
  z.strictObject({
    kind: z.literal('page-shown'),
    ...caseEvent,
    page: z.string().min(1).max(40),
  }),
  z.strictObject({ kind: z.literal('break-began') }),
  z.strictObject({ kind: z.literal('break-ended') }),
]);
export type MeetingAct = z.infer<typeof MeetingAct>;

/** A revision that the meeting corrected; put on record with it, never entered by itself. */
export const CaseCorrected = z.strictObject({
  kind: z.literal('case-corrected'),
  ...caseEvent,
  revision: z.int().min(1),
  /** Who said what is right: `Radiology: T3a, not T2b`. */
  because: Text,
});

/** Everything that stands on record of a meeting. */
export const RecordedAct = z.discriminatedUnion('kind', [...MeetingAct.options, CaseCorrected]);
export type RecordedAct = z.infer<typeof RecordedAct>;

/** An act with when it happened and which user of the vault entered it. */
export const MeetingEvent = z.strictObject({
  id: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  act: RecordedAct,
});
export type MeetingEvent = z.infer<typeof MeetingEvent>;
