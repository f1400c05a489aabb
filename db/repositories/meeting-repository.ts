import { count, desc, eq } from 'drizzle-orm';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';
import { type MeetingId, MeetingSummary } from '#shared/contract/meeting-summary';
import { DEFAULT_SETTINGS, MeetingProfile, MeetingSettings } from '#shared/domain/meeting-profile';
import { DEFAULT_PROFILE } from '#shared/domain/meeting-profiles';

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
  /** Shared by the dates of one series. */
  readonly series?: string | undefined;
  readonly profile?: MeetingProfile | undefined;
  readonly settings?: MeetingSettings | undefined;
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
        seriesId: meeting.series ?? null,
        profile: jsonOf(meeting.profile),
        settings: jsonOf(meeting.settings),
        createdAt: meeting.at,
        createdBy: meeting.by,
      })
      .run();
    writeAgenda(tx, meeting.id, meeting.cases);
  });
}

/** What may be changed of a meeting; what is left out stays. */
export type MeetingChange = {
  readonly name?: string | undefined;
  readonly on?: string | undefined;
  readonly profile?: MeetingProfile | undefined;
  readonly settings?: MeetingSettings | undefined;
};

/** Writes what is changed of a meeting. */
export function changeMeeting(db: Db, id: MeetingId, change: MeetingChange): void {
  const { name, on, profile, settings } = change;
  db.update(meetings)
    .set({
      ...(name === undefined ? {} : { name }),
      ...(on === undefined ? {} : { heldOn: on }),
      ...(profile === undefined ? {} : { profile: jsonOf(profile) }),
      ...(settings === undefined ? {} : { settings: jsonOf(settings) }),
    })
    .where(eq(meetings.id, id))
    .run();
}

export type MeetingRules = {
  readonly series?: string;
  readonly profile: MeetingProfile;
  readonly settings: MeetingSettings;
};

/** The rules a meeting is held by; those of a meeting nobody gave any are the starting points. */
export function findMeetingRules(db: Db, id: MeetingId): MeetingRules | undefined {
  const row = db
    .select({
      series: meetings.seriesId,
      profile: meetings.profile,
      settings: meetings.settings,
    })
    .from(meetings)
    .where(eq(meetings.id, id))
    .get();
  if (row === undefined) return undefined;
  return {
    ...(row.series === null ? {} : { series: row.series }),
    profile: row.profile === null ? DEFAULT_PROFILE : MeetingProfile.parse(JSON.parse(row.profile)),
    settings:
      row.settings === null ? DEFAULT_SETTINGS : MeetingSettings.parse(JSON.parse(row.settings)),
  };
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

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

type MeetingRow = ReturnType<ReturnType<typeof selectMeetings>['all']>[number];

function readMeeting({ cutOff, ...row }: MeetingRow): MeetingSummary {
  return MeetingSummary.parse({ ...row, ...(cutOff === null ? {} : { cutOff }) });
}
