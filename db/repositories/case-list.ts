import { and, count, type SQL } from 'drizzle-orm';

import type { CaseListInput, CaseListPage } from '#shared/contract/case-list';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { countFacets, countViews } from './case-list-facets.ts';
import { orderOf } from './case-list-order.ts';
import { filterConditions, searchCondition, viewCondition } from './case-list-query.ts';
import { readSummary, type Reader, selectSummaries } from './case-summaries.ts';

/** What is asked of the list; whether identifiers are hidden is no matter of storage. */
export type CaseListQuery = Omit<CaseListInput, 'identifiers'>;

/** One page of the cases that pass view, search and filters, with what could be filtered for. */
export function listCases(db: Db, asked: CaseListQuery, reader: Reader): CaseListPage {
  const view = viewCondition(asked.view, reader);
  const search = searchCondition(asked.query);
  const filters = filterConditions(asked.filters);
  const found = and(view, search, ...Object.values(filters));
  const total = countCases(db, found);
  const rows = selectSummaries(db, reader)
    .where(found)
    .orderBy(...orderOf(asked.sort))
    .limit(asked.limit)
    .offset(asked.offset)
    .all();
  return {
    total,
    rows: rows.map(readSummary),
    views: countViews(db, reader),
    facets: countFacets(db, and(view, search)),
    withheldBy: total > 0 ? [] : countWithout(db, view, { query: search, ...filters }),
  };
}

/** One page of the cases that are not archived, newest save first: to go through all of them. */
export function pageOfCases(
  db: Db,
  { offset, limit }: Pick<CaseListQuery, 'offset' | 'limit'>,
  reader: Reader,
): Pick<CaseListPage, 'total' | 'rows'> {
  const found = viewCondition('all', reader);
  const rows = selectSummaries(db, reader)
    .where(found)
    .orderBy(...orderOf({ by: 'saved', direction: 'descending' }))
    .limit(limit)
    .offset(offset)
    .all();
  return { total: countCases(db, found), rows: rows.map(readSummary) };
}

type Narrowing = Readonly<Record<CaseListPage['withheldBy'][number]['what'], SQL | undefined>>;

/** Of each thing that narrows the list: how many cases there would be without it. */
function countWithout(db: Db, view: SQL, narrowing: Narrowing): CaseListPage['withheldBy'] {
  return WHAT.filter((what) => narrowing[what] !== undefined).map((what) => {
    const others = WHAT.filter((other) => other !== what).map((other) => narrowing[other]);
    return { what, total: countCases(db, and(view, ...others)) };
  });
}

const WHAT = [
  'query',
  'preparation',
  'subtypes',
  'stages',
  'risks',
  'readiness',
  'meetings',
] as const satisfies readonly (keyof Narrowing)[];

function countCases(db: Db, found: SQL | undefined): number {
  return db.select({ total: count() }).from(caseList).where(found).get()?.total ?? 0;
}
