import { and, asc, desc, eq, inArray } from 'drizzle-orm';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { AgendaPlan } from '#shared/domain/agenda-item';
import { MeetingAct, MeetingEvent, RecordedAct } from '#shared/domain/meeting-event';

import type { Db } from '../connection.ts';
import { agendaPlans, meetingEvents } from '../schema/room.ts';

/** Everything that happened in a meeting, in order. */
export function listEvents(db: Db, meeting: MeetingId): readonly MeetingEvent[] {
  return db
    .select({
      id: meetingEvents.id,
      at: meetingEvents.at,
      by: meetingEvents.by,
      act: meetingEvents.act,
    })
    .from(meetingEvents)
    .where(eq(meetingEvents.meetingId, meeting))
    .orderBy(asc(meetingEvents.id))
    .all()
    .map(({ act, ...row }) => MeetingEvent.parse({ ...row, act: parsed(act) }));
}

type Arrival = Extract<MeetingAct, { readonly kind: 'came' }>;

/** Who came to any meeting, the last one first. */
export function listArrivals(db: Db): readonly Arrival[] {
  return db
    .select({ act: meetingEvents.act })
    .from(meetingEvents)
    .where(eq(meetingEvents.kind, 'came'))
    .orderBy(desc(meetingEvents.id))
    .all()
    .map(({ act }) => MeetingAct.parse(parsed(act)))
    .filter((act) => act.kind === 'came');
}

/** What these meetings corrected in a case, by the revision it became: who said what is right. */
export function readCorrections(
  db: Db,
  id: CaseId,
  meetings: readonly MeetingId[],
): ReadonlyMap<number, string> {
  const rows = db
    .select({ act: meetingEvents.act })
    .from(meetingEvents)
    .where(
      and(
        inArray(meetingEvents.meetingId, [...meetings]),
        eq(meetingEvents.caseId, id),
        eq(meetingEvents.kind, 'case-corrected'),
      ),
    )
    .all();
  const acts = rows.map(({ act }) => RecordedAct.parse(parsed(act)));
  const corrections = acts.filter((act) => act.kind === 'case-corrected');
  return new Map(corrections.map(({ revision, because }) => [revision, because]));
}

type NewEvent = {
  readonly meeting: MeetingId;
  readonly act: RecordedAct;
  readonly at: string;
  readonly by: string;
};

/** Adds what happened and gives its number; belongs in a transaction with its audit entry. */
export function addEvent(db: Db, { meeting, act, at, by }: NewEvent): number {
  return db
    .insert(meetingEvents)
    .values({
      meetingId: meeting,
      caseId: 'caseId' in act ? act.caseId : null,
      kind: act.kind,
      act: JSON.stringify(act),
      at,
      by,
    })
    .returning({ id: meetingEvents.id })
    .get().id;
}

/** The plans of a meeting's cases; a case without one is to be discussed. */
export function readPlans(db: Db, meeting: MeetingId): ReadonlyMap<string, AgendaPlan> {
  const rows = db
    .select({ caseId: agendaPlans.caseId, plan: agendaPlans.plan })
    .from(agendaPlans)
    .where(eq(agendaPlans.meetingId, meeting))
    .all();
  return new Map(rows.map(({ caseId, plan }) => [caseId, AgendaPlan.parse(parsed(plan))]));
}

/** Writes the plan of one case of a meeting. */
export function writePlan(db: Db, meeting: MeetingId, id: CaseId, plan: AgendaPlan): void {
  const json = JSON.stringify(plan);
  db.insert(agendaPlans)
    .values({ meetingId: meeting, caseId: id, plan: json })
    .onConflictDoUpdate({
      target: [agendaPlans.meetingId, agendaPlans.caseId],
      set: { plan: json },
    })
    .run();
}

/** Takes the plan of a case out of a meeting. */
export function dropPlan(db: Db, meeting: MeetingId, id: CaseId): void {
  db.delete(agendaPlans)
    .where(and(eq(agendaPlans.meetingId, meeting), eq(agendaPlans.caseId, id)))
    .run();
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
