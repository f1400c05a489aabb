import { z } from 'zod';

import { Attendee } from './agenda-item.ts';
import { Decision, DecisionDraft } from './decision.ts';
import { AnsweringPerson } from './exclusion-override.ts';
import { AttendanceMode } from './meeting-profile.ts';
import { Text } from './recorded.ts';

/** The pack that weighed what the board saw. */
export const PackReference = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string(),
});

/** Somebody who was at the table when a decision was recorded. */
export const PresentPerson = Attendee.extend({ mode: AttendanceMode });
export type PresentPerson = z.infer<typeof PresentPerson>;

/**
 * A decision of a meeting, with everything the board saw. Never changed: a correction is a new
 * version, with the reason for it.
 */
export const RecordedDecision = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  meetingId: z.uuid(),
  /** Counts from 1 for one case in one meeting; the highest stands. */
  version: z.int().min(1),
  /** Why it was corrected; absent on version 1. */
  correction: Text.optional(),
  /** Revision of the case the board decided on. */
  revision: z.int().min(1),
  pack: PackReference,
  /** Hash of the evaluation the board saw; the evaluation is kept beside. */
  evaluationSha256: z.string(),
  decision: Decision,
  by: AnsweringPerson,
  present: z.array(PresentPerson),
  at: z.iso.datetime(),
  /** The user of the vault who recorded it. */
  recordedBy: z.string(),
});
export type RecordedDecision = z.infer<typeof RecordedDecision>;

/** What the team would do, recorded before the candidates were shown to it. */
export const IndependentView = z.strictObject({
  caseId: z.uuid(),
  meetingId: z.uuid(),
  draft: DecisionDraft,
  by: AnsweringPerson,
  at: z.iso.datetime(),
  recordedBy: z.string(),
});
export type IndependentView = z.infer<typeof IndependentView>;
