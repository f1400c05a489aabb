import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { CaseId } from '#shared/contract/case-summary';
import { CourseOutcome, FollowUpAnswer } from '#shared/domain/follow-up';

import type { Db } from '../connection.ts';
import { followUps } from '../schema/room.ts';

/** What somebody entered about a decision: an answer, how the patient fared, or a trigger. */
export const FollowUpEntry = z.union([
  FollowUpAnswer,
  z.strictObject({ kind: z.literal('outcome'), outcome: CourseOutcome }),
  z.strictObject({ kind: z.literal('trigger'), trigger: z.string().min(1) }),
]);
export type FollowUpEntry = z.infer<typeof FollowUpEntry>;

const FollowUp = z.strictObject({
  caseId: z.uuid(),
  meetingId: z.uuid(),
  /** The item an answer is about; none: the decision as a whole. */
  item: z.string().optional(),
  entry: FollowUpEntry,
  at: z.iso.datetime(),
  by: z.string(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Adds what became of a decision; belongs in a transaction with its audit entry. */
export function addFollowUp(db: Db, { caseId, meetingId, item, entry, at, by }: FollowUp): void {
  db.insert(followUps)
    .values({
      caseId,
      meetingId,
      actionId: item ?? null,
      kind: entry.kind,
      entry: JSON.stringify(entry),
      at,
      by,
    })
    .run();
}

/** Everything entered about the decisions of all cases, or of one, oldest first. */
export function listFollowUps(db: Db, id?: CaseId): readonly FollowUp[] {
  const rows = db
    .select()
    .from(followUps)
    .where(id === undefined ? undefined : eq(followUps.caseId, id))
    .orderBy(asc(followUps.id))
    .all();
  return rows.map(({ caseId, meetingId, actionId, entry, at, by }) => {
    const parsed: unknown = JSON.parse(entry);
    const item = actionId === null ? {} : { item: actionId };
    return FollowUp.parse({ caseId, meetingId, ...item, entry: parsed, at, by });
  });
}
