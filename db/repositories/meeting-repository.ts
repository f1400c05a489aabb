import { count, desc, eq } from 'drizzle-orm';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';
import { type MeetingId, MeetingSummary } from '#shared/contract/meeting-summary';

import { type Db, inTransaction } from '../connection.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';
import { readAgenda, writeAgenda } from './agenda-repository.ts';
import { findSummaries, type Reader } from './case-summaries.ts';

export type NewMeeting = {
  readonly id: MeetingId;
  readonly name: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Until when a case can be listed without being late, `2026-11-20T12:00` on the wall. */
  readonly cutOff?: string | undefined;
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
        cutOff: meeting.cutOff ?? null,
        createdAt: meeting.at,
        createdBy: meeting.by,
      })
      .run();
    writeAgenda(tx, meeting.id, meeting.cases);
  });
}

/** Sets until when cases can be listed in time, or that there is no such time. */
export function setCutOff(db: Db, id: MeetingId, cutOff: string | undefined): void {
  db.update(meetings)
    .set({ cutOff: cutOff ?? null })
    .where(eq(meetings.id, id))
    .run();
}

/** All meetings, the latest day first. */
export function listMeetings(db: Db): MeetingSummary[] {
  return selectMeetings(db)
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .all()
    .map(readMeeting);
}

/** One meeting, undefined when there is none. */
export function findMeeting(db: Db, id: MeetingId): MeetingSummary | undefined {
  const row = selectMeetings(db).where(eq(meetings.id, id)).get();
  return row === undefined ? undefined : readMeeting(row);
}

/** A meeting with its agenda in order, each case as its latest revision stands. */
export function findMeetingWithAgenda(
  db: Db,
  id: MeetingId,
  reader: Reader,
): { readonly meeting: MeetingSummary; readonly agenda: CaseSummary[] } | undefined {
  const meeting = findMeeting(db, id);
  if (meeting === undefined) return undefined;
  return { meeting, agenda: [...findSummaries(db, readAgenda(db, id), reader)] };
}

function selectMeetings(db: Db) {
  return db
    .select({
      id: meetings.id,
      name: meetings.name,
      on: meetings.heldOn,
      cutOff: meetings.cutOff,
      cases: count(meetingItems.caseId),
    })
    .from(meetings)
    .leftJoin(meetingItems, eq(meetingItems.meetingId, meetings.id))
    .groupBy(meetings.id)
    .$dynamic();
}

type MeetingRow = ReturnType<ReturnType<typeof selectMeetings>['all']>[number];

function readMeeting({ cutOff, ...row }: MeetingRow): MeetingSummary {
  return MeetingSummary.parse({ ...row, ...(cutOff === null ? {} : { cutOff }) });
}
