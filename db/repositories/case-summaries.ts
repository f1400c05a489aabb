import { and, eq, gte, inArray, sql } from 'drizzle-orm';

import { type CaseId, CaseSummary } from '#shared/contract/case-summary';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { caseDrafts } from '../schema/desk.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';
import { readStanding, STANDING_COLUMNS } from './standing-repository.ts';

/** For whom the summaries are and on which day (`YYYY-MM-DD`): drafts and meetings hang on it. */
export type Reader = { readonly user: string; readonly today: string };

/** Summaries of these cases, in the order asked for; a case that does not exist is left out. */
export function findSummaries(
  db: Db,
  ids: readonly CaseId[],
  reader: Reader,
): readonly CaseSummary[] {
  const rows = selectSummaries(db, reader)
    .where(inArray(caseList.caseId, [...ids]))
    .all();
  const summaries = new Map(rows.map((row) => [row.id, readSummary(row)]));
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** List lines with what hangs on the reader: the next meeting and the draft they have kept. */
export function selectSummaries(db: Db, { user, today }: Reader) {
  const coming = comingMeetings(db, today);
  return db
    .select({
      id: caseList.caseId,
      number: caseList.searchId,
      revision: caseList.revision,
      family: caseList.family,
      given: caseList.given,
      born: caseList.born,
      identifier: caseList.identifier,
      diagnosis: caseList.diagnosis,
      question: caseList.question,
      origin: caseList.origin,
      subtypes: caseList.subtypes,
      stages: caseList.stages,
      risks: caseList.risks,
      readyDone: caseList.readyDone,
      readyTotal: caseList.readyTotal,
      ...STANDING_COLUMNS,
      referredOn: caseList.referredOn,
      targetDate: caseList.targetDate,
      meetingId: coming.id,
      meetingName: coming.name,
      meetingOn: coming.on,
      meetingCutOff: coming.cutOff,
      draftKeptAt: caseDrafts.keptAt,
      savedAt: caseList.savedAt,
      savedBy: caseList.savedBy,
    })
    .from(caseList)
    .leftJoin(coming, eq(coming.caseId, caseList.caseId))
    .leftJoin(
      caseDrafts,
      and(eq(caseDrafts.keptBy, user), eq(caseDrafts.draftKey, caseList.caseId)),
    )
    .$dynamic();
}

/** Of each case on an agenda to come, today included, the nearest meeting. */
function comingMeetings(db: Db, today: string) {
  return db
    .select({
      caseId: sql<string>`${meetingItems.caseId}`.as('coming_case'),
      id: sql<string>`${meetings.id}`.as('coming_id'),
      name: sql<string>`${meetings.name}`.as('coming_name'),
      on: sql<string>`${meetings.heldOn}`.as('coming_on'),
      cutOff: sql<string | null>`${meetings.cutOff}`.as('coming_cut_off'),
      // SQLite takes the other columns from the row that holds the minimum.
      nearest: sql<string>`min(${meetings.heldOn} || ${meetings.id})`.as('coming_nearest'),
    })
    .from(meetingItems)
    .innerJoin(meetings, eq(meetings.id, meetingItems.meetingId))
    .where(gte(meetings.heldOn, today))
    .groupBy(meetingItems.caseId)
    .as('coming');
}

type SummaryRow = ReturnType<ReturnType<typeof selectSummaries>['all']>[number];

/** `null` ends here: an empty column is an absent key. */
export function readSummary(row: SummaryRow): CaseSummary {
  const { id, number, revision, diagnosis, origin, savedAt, savedBy } = row;
  return CaseSummary.parse({
    id,
    number,
    revision,
    diagnosis,
    origin,
    savedAt,
    savedBy,
    ...present({
      family: row.family,
      given: row.given,
      born: row.born,
      identifier: row.identifier,
      question: row.question,
      referredOn: row.referredOn,
      targetDate: row.targetDate,
      draftKeptAt: row.draftKeptAt,
    }),
    ...listsOf(row),
    readiness: { done: row.readyDone, total: row.readyTotal },
    ...readStanding(row),
    ...meetingOf(row),
  });
}

function listsOf(row: SummaryRow): Readonly<Record<'subtypes' | 'stages' | 'risks', unknown>> {
  return {
    subtypes: JSON.parse(row.subtypes),
    stages: JSON.parse(row.stages),
    risks: JSON.parse(row.risks),
  };
}

function meetingOf(row: SummaryRow): object {
  const { meetingId: id, meetingName: name, meetingOn: on, meetingCutOff: cutOff } = row;
  return id === null ? {} : { meeting: { id, name, on, ...present({ cutOff }) } };
}

function present(columns: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}
