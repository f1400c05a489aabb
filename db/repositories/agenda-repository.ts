import { and, asc, desc, eq, gte, inArray, isNotNull, or } from 'drizzle-orm';
import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';

import type { Db } from '../connection.ts';
import { caseSteps } from '../schema/desk.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';

/** Where a case stood on an agenda, counted from 1. */
export const AgendaPlace = z.strictObject({ meeting: MeetingId, position: z.int().min(1) });
export type AgendaPlace = z.infer<typeof AgendaPlace>;

/** The cases of an agenda in order. */
export function readAgenda(db: Db, meeting: MeetingId): readonly CaseId[] {
  return db
    .select({ caseId: meetingItems.caseId })
    .from(meetingItems)
    .where(eq(meetingItems.meetingId, meeting))
    .orderBy(asc(meetingItems.position))
    .all()
    .map(({ caseId }) => CaseId.parse(caseId));
}

/** Writes an agenda whole, so that its positions always count 1, 2, 3 … */
export function writeAgenda(db: Db, meeting: MeetingId, cases: readonly CaseId[]): void {
  db.delete(meetingItems).where(eq(meetingItems.meetingId, meeting)).run();
  for (const [index, caseId] of cases.entries()) {
    db.insert(meetingItems)
      .values({ meetingId: meeting, position: index + 1, caseId })
      .run();
  }
}

/**
 * Puts cases on an agenda: where they stood when they were taken off it, else at the end. Those
 * on it stay where they are. Gives the cases that were not on it.
 */
export function putOnAgenda(
  db: Db,
  meeting: MeetingId,
  cases: readonly CaseId[],
): readonly CaseId[] {
  const agenda = [...readAgenda(db, meeting)];
  const added = cases.filter((id) => !agenda.includes(id));
  const placed = added.map((id) => ({ id, place: formerPlace(db, meeting, id) }));
  for (const { id, place } of placed.toSorted((a, b) => a.place - b.place)) {
    agenda.splice(Math.min(place - 1, agenda.length), 0, id);
  }
  writeAgenda(db, meeting, agenda);
  return added;
}

/** Takes cases off an agenda and gives the places they had. */
export function takeOffAgenda(
  db: Db,
  meeting: MeetingId,
  cases: readonly CaseId[],
): ReadonlyMap<CaseId, AgendaPlace> {
  const agenda = readAgenda(db, meeting);
  const left = new Set(cases);
  writeAgenda(
    db,
    meeting,
    agenda.filter((id) => !left.has(id)),
  );
  return new Map(
    agenda.flatMap((id, index) =>
      left.has(id) ? [[id, { meeting, position: index + 1 }] as const] : [],
    ),
  );
}

/** Meetings of `day` or later that have one of the cases on their agenda, the nearest first. */
export function meetingsWith(db: Db, cases: readonly CaseId[], day: string): readonly MeetingId[] {
  return db
    .selectDistinct({ id: meetings.id, on: meetings.heldOn })
    .from(meetings)
    .innerJoin(meetingItems, eq(meetingItems.meetingId, meetings.id))
    .where(and(gte(meetings.heldOn, day), inArray(meetingItems.caseId, [...cases])))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))
    .all()
    .map(({ id }) => MeetingId.parse(id));
}

/** The place a case had when it was last taken off, unless it was put on since; else past all. */
function formerPlace(db: Db, meeting: MeetingId, id: CaseId): number {
  const steps = db
    .select({ putOn: caseSteps.meetingId, offAgendas: caseSteps.offAgendas })
    .from(caseSteps)
    .where(
      and(
        eq(caseSteps.caseId, id),
        or(eq(caseSteps.meetingId, meeting), isNotNull(caseSteps.offAgendas)),
      ),
    )
    .orderBy(desc(caseSteps.id))
    .all();
  for (const { putOn, offAgendas } of steps) {
    if (putOn === meeting) break;
    const place = placesOf(offAgendas).find((left) => left.meeting === meeting);
    if (place !== undefined) return place.position;
  }
  return Number.POSITIVE_INFINITY;
}

function placesOf(json: string | null): readonly AgendaPlace[] {
  return z.array(AgendaPlace).parse(JSON.parse(json ?? '[]'));
}
