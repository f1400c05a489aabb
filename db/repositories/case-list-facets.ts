import { count, desc, eq, type SQL, sql } from 'drizzle-orm';

import { CaseListPage, CaseView } from '#shared/contract/case-list';
import { formatDate } from '#shared/domain/format-date';
import { PreparationState } from '#shared/domain/preparation';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { meetingItems, meetings } from '../schema/meetings.ts';
import { IS_COMPLETE, viewCondition } from './case-list-query.ts';
import type { Reader } from './case-summaries.ts';

type Facets = CaseListPage['facets'];
type Facet = Facets['stages'];

/** How many cases each view holds. */
export function countViews(db: Db, reader: Reader): CaseListPage['views'] {
  const counts = Object.fromEntries(
    CaseView.options.map((view) => [
      view,
      sql<number>`count(*) filter (where ${viewCondition(view, reader)})`,
    ]),
  );
  return CaseListPage.shape.views.parse(db.select(counts).from(caseList).get());
}

/** How many of the cases found have each value of each filter. */
export function countFacets(db: Db, found: SQL | undefined): Facets {
  return {
    preparation: inStateOrder(countByValue(db, sql`${caseList.preparation}`, found)),
    subtypes: countHeld(db, sql`${caseList.subtypes}`, found),
    stages: countHeld(db, sql`${caseList.stages}`, found),
    risks: countHeld(db, sql`${caseList.risks}`, found),
    readiness: countByValue(
      db,
      sql`case when ${IS_COMPLETE} then 'complete' else 'incomplete' end`,
      found,
    ),
    meetings: countMeetings(db, found),
  };
}

function countByValue(db: Db, value: SQL, found: SQL | undefined): Facet {
  return countIn(db, sql`${caseList}`, { value, found });
}

/** A case counts once for each value its list holds. */
function countHeld(db: Db, list: SQL, found: SQL | undefined): Facet {
  const source = sql`${caseList}, json_each(${list}) as held`;
  return countIn(db, source, { value: sql`held.value`, found });
}

function countIn(
  db: Db,
  source: SQL,
  { value, found }: { readonly value: SQL; readonly found: SQL | undefined },
): Facet {
  return db
    .select({ value: sql<string>`${value}`.as('facet_value'), count: count() })
    .from(source)
    .where(found)
    .groupBy(sql`facet_value`)
    .orderBy(sql`facet_value`)
    .all();
}

function countMeetings(db: Db, found: SQL | undefined): Facets['meetings'] {
  return db
    .select({ value: meetings.id, name: meetings.name, on: meetings.heldOn, count: count() })
    .from(meetings)
    .innerJoin(meetingItems, eq(meetingItems.meetingId, meetings.id))
    .innerJoin(caseList, eq(caseList.caseId, meetingItems.caseId))
    .where(found)
    .groupBy(meetings.id)
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .all()
    .map(({ value, name, on, count: cases }) => ({
      value,
      label: `${name}, ${formatDate(on)}`,
      count: cases,
    }));
}

function inStateOrder(facet: Facet): Facet {
  const ranks: readonly string[] = PreparationState.options;
  return facet.toSorted((a, b) => ranks.indexOf(a.value) - ranks.indexOf(b.value));
}
