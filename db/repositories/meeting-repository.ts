import { asc, count, desc, eq } from 'drizzle-orm';
import { z } from 'zod';

import { CaseId, type CaseSummary } from '#shared/contract/cases';
import { type MeetingId, MeetingSummary } from '#shared/contract/meetings';

import { type Db, inTransaction } from '../connection.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';
import { findSummaries } from './case-list.ts';

export type NewMeeting = {
  readonly id: MeetingId;
  readonly name: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The agenda, in order. */
  readonly cases: readonly CaseId[];
  readonly by: string;
  readonly at: string;
};

/** Adds a meeting with its agenda. */
export function createMeeting(db: Db, meeting: NewMeeting): void {
  inTransaction(db, (tx) => {
    tx.insert(meetings)
      .values({
        id: meeting.id,
        name: meeting.name,
        heldOn: meeting.on,
        createdAt: meeting.at,
        createdBy: meeting.by,
      })
      .run();
    for (const [index, caseId] of meeting.cases.entries()) {
      tx.insert(meetingItems)
        .values({ meetingId: meeting.id, position: index + 1, caseId })
        .run();
    }
  });
}

/** All meetings, the latest day first. */
export function listMeetings(db: Db): MeetingSummary[] {
  return z.array(MeetingSummary).parse(selectMeetings(db).orderBy(desc(meetings.heldOn)).all());
}

/** A meeting with its agenda in order, each case as its latest revision stands. */
export function findMeeting(
  db: Db,
  id: MeetingId,
): { readonly meeting: MeetingSummary; readonly agenda: CaseSummary[] } | undefined {
  const row = selectMeetings(db).where(eq(meetings.id, id)).get();
  if (row === undefined) return undefined;
  const items = db
    .select({ caseId: meetingItems.caseId })
    .from(meetingItems)
    .where(eq(meetingItems.meetingId, id))
    .orderBy(asc(meetingItems.position))
    .all();
  const ids = items.map(({ caseId }) => CaseId.parse(caseId));
  return { meeting: MeetingSummary.parse(row), agenda: [...findSummaries(db, ids)] };
}

function selectMeetings(db: Db) {
  return db
    .select({
      id: meetings.id,
      name: meetings.name,
      on: meetings.heldOn,
      cases: count(meetingItems.caseId),
    })
    .from(meetings)
    .leftJoin(meetingItems, eq(meetingItems.meetingId, meetings.id))
    .groupBy(meetings.id)
    .$dynamic();
}
