import { z } from 'zod';

import { BoardRole } from './meeting-profile.ts';
import { NotReadyReason } from './preparation.ts';
import { Text } from './recorded.ts';

/**
 * What the meeting does with a listed case: discuss it, carry it as standard of care without
 * discussion, or carry it as not ready, with the reason.
 */
export const AgendaLane = z.enum(['discuss', 'standard-of-care', 'not-ready']);
export type AgendaLane = z.infer<typeof AgendaLane>;

/** What is planned for a case of a meeting, beside its place. */
export const AgendaPlan = z.strictObject({
  lane: AgendaLane,
  /** Only in the lane `not-ready`. */
  reason: NotReadyReason.optional(),
  note: Text.optional(),
  /** Planned, minutes; absent: the meeting's minutes per case. */
  minutes: z.int().min(1).max(120).optional(),
  /** Who presents it. */
  presenter: Text.max(120).optional(),
  /** Listed after the cut-off: who approved that, and why. */
  late: z.strictObject({ approvedBy: Text.max(120), reason: Text }).optional(),
});
export type AgendaPlan = z.infer<typeof AgendaPlan>;

/** Somebody at the table. */
export const Attendee = z.strictObject({
  id: z.uuid(),
  name: Text.max(120),
  role: BoardRole,
  /** Stands in for the member of that role. */
  isDeputy: z.boolean(),
});
export type Attendee = z.infer<typeof Attendee>;
