import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';
import { CourseOutcome, FollowUpAnswer } from '#shared/domain/follow-up';
import { Preparation } from '#shared/domain/preparation';

import type { Db } from '../connection.ts';
import { followUps } from '../schema/room.ts';

/** What a trigger did to the case, so that it can be taken back to where it was. */
const ListedAgain = z.strictObject({
  moved: z.enum(['referred', 'listed', 'stays-listed']),
  /** The agenda it was put on. */
  to: MeetingId.optional(),
  was: Preparation.pick({ state: true, reason: true, note: true }),
  /** The agendas of its day and later that the case was on before it, and after it. */
  before: z.array(MeetingId),
  after: z.array(MeetingId),
});
export type ListedAgain = z.infer<typeof ListedAgain>;

/** That an outcome or a trigger with this number was entered by mistake. */
const takesBack = z.int().min(1);

/** What somebody entered about a decision: an answer, how the patient fared, or a trigger. */
export const FollowUpEntry = z.union([
  FollowUpAnswer,
  z.strictObject({ kind: z.literal('outcome'), outcome: CourseOutcome }),
  z.strictObject({
    kind: z.literal('trigger'),
    trigger: z.string().min(1),
    again: ListedAgain.optional(),
  }),
  z.strictObject({ kind: z.enum(['outcome', 'trigger']), takesBack }),
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

/** An entry with the number it has in the vault. */
export type KeptFollowUp = FollowUp & { readonly id: number };

/** Adds what became of a decision and gives its number; belongs in a transaction with its audit entry. */
export function addFollowUp(db: Db, { caseId, meetingId, item, entry, at, by }: FollowUp): number {
  const added = db
    .insert(followUps)
    .values({
      caseId,
      meetingId,
      actionId: item ?? null,
      kind: entry.kind,
      entry: JSON.stringify(entry),
      at,
      by,
    })
    .returning({ id: followUps.id })
    .get();
  return added.id;
}

/**
 * What was entered about the decisions of all cases, or of one, oldest first; without what was
 * taken back, which stays in the vault.
 */
export function listFollowUps(db: Db, id?: CaseId): readonly KeptFollowUp[] {
  const rows = db
    .select()
    .from(followUps)
    .where(id === undefined ? undefined : eq(followUps.caseId, id))
    .orderBy(asc(followUps.id))
    .all();
  const kept = rows.map(({ id: number, caseId, meetingId, actionId, entry, at, by }) => {
    const parsed: unknown = JSON.parse(entry);
    const item = actionId === null ? {} : { item: actionId };
    const read = FollowUp.parse({ caseId, meetingId, ...item, entry: parsed, at, by });
    return { ...read, id: number };
  });
  const gone = new Set(
    kept.flatMap(({ entry }) => ('takesBack' in entry ? [entry.takesBack] : [])),
  );
  return kept.filter((each) => !gone.has(each.id) && !('takesBack' in each.entry));
}
