import { eq, gte, inArray, or, type SQL, sql } from 'drizzle-orm';

import type { CaseFilters, CaseView } from '#shared/contract/case-list';

import { caseList, caseRevisions } from '../schema/cases.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';
import { searchQuery } from '../search-query.ts';
import type { Reader } from './case-summaries.ts';

/** The number of a case in this vault, as it is typed: `12`, `#12`. */
const CASE_NUMBER = /^#?(\d{1,9})$/;

const NOT_ARCHIVED = eq(caseList.archived, 0);

/** Whether every item asked for is settled. */
export const IS_COMPLETE = sql`${caseList.readyDone} >= ${caseList.readyTotal}`;

/** Which cases a view holds. */
export function viewCondition(view: CaseView, reader: Reader): SQL {
  switch (view) {
    case 'archived':
      return eq(caseList.archived, 1);
    case 'all':
      return NOT_ARCHIVED;
    case 'mine':
      return sql`${NOT_ARCHIVED} and ${caseList.caseId} in (
        select ${caseRevisions.caseId} from ${caseRevisions}
        where ${caseRevisions.savedBy} = ${reader.user})`;
    case 'next-meeting':
      return sql`${NOT_ARCHIVED} and ${caseList.caseId} in (
        select ${meetingItems.caseId} from ${meetingItems}
        where ${meetingItems.meetingId} = (${nearestMeeting(reader.today)}))`;
    case 'not-ready':
    case 'decided':
      return sql`${NOT_ARCHIVED} and ${eq(caseList.preparation, view)}`;
  }
}

function nearestMeeting(today: string): SQL {
  return sql`select ${meetings.id} from ${meetings} where ${gte(meetings.heldOn, today)}
    order by ${meetings.heldOn}, ${meetings.id} limit 1`;
}

/** Cases that hold every word, or have the number; undefined when nothing is asked for. */
export function searchCondition(query: string): SQL | undefined {
  const match = searchQuery(query);
  if (match === undefined) return undefined;
  const number = CASE_NUMBER.exec(query.trim())?.[1];
  return or(
    sql`${caseList.searchId} in (select rowid from case_search where case_search match ${match})`,
    number === undefined ? undefined : eq(caseList.searchId, Number(number)),
  );
}

/** What each filter asks for; undefined where it is empty. */
export function filterConditions(
  filters: CaseFilters,
): Readonly<Record<keyof CaseFilters, SQL | undefined>> {
  const { preparation, subtypes, stages, risks, readiness, meetings: agendas } = filters;
  return {
    preparation: unlessEmpty(preparation, (states) => inArray(caseList.preparation, states)),
    subtypes: unlessEmpty(subtypes, (values) => holdsAny(sql`${caseList.subtypes}`, values)),
    stages: unlessEmpty(stages, (values) => holdsAny(sql`${caseList.stages}`, values)),
    risks: unlessEmpty(risks, (values) => holdsAny(sql`${caseList.risks}`, values)),
    readiness: unlessEmpty(readiness, (values) => or(...values.map(readinessCondition))),
    meetings: unlessEmpty(
      agendas,
      (ids) => sql`${caseList.caseId} in (
        select ${meetingItems.caseId} from ${meetingItems}
        where ${inArray(meetingItems.meetingId, ids)})`,
    ),
  };
}

function unlessEmpty<T>(
  values: readonly T[],
  condition: (values: T[]) => SQL | undefined,
): SQL | undefined {
  return values.length === 0 ? undefined : condition([...values]);
}

/** Whether a JSON list holds one of the values. */
function holdsAny(list: SQL, values: readonly string[]): SQL {
  const asked = sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`exists (select 1 from json_each(${list}) as held where held.value in (${asked}))`;
}

function readinessCondition(readiness: 'complete' | 'incomplete'): SQL {
  return readiness === 'complete' ? IS_COMPLETE : sql`not ${IS_COMPLETE}`;
}
