import { count, desc, inArray, sql } from 'drizzle-orm';

import { type CaseId, CaseSummary } from '#shared/contract/cases';
import type { CaseDocument } from '#shared/domain/case-document';

import { projectCase, searchTextOf } from '../case-projection.ts';
import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { searchQuery } from '../search-query.ts';

export type CasePage = {
  readonly query: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
};

const SUMMARY = {
  id: caseList.caseId,
  revision: caseList.revision,
  family: caseList.family,
  given: caseList.given,
  born: caseList.born,
  identifier: caseList.identifier,
  diagnosis: caseList.diagnosis,
  question: caseList.question,
  origin: caseList.origin,
  savedAt: caseList.savedAt,
  savedBy: caseList.savedBy,
};

/** Cases that hold every word of the query, or all; newest save first. */
export function listCases(
  db: Db,
  { query, page, pageSize }: CasePage,
): { readonly total: number; readonly rows: CaseSummary[] } {
  const match = searchQuery(query);
  const found =
    match === undefined
      ? undefined
      : sql`${caseList.searchId} in (select rowid from case_search where case_search match ${match})`;
  const total = db.select({ total: count() }).from(caseList).where(found).get()?.total ?? 0;
  const rows = db
    .select(SUMMARY)
    .from(caseList)
    .where(found)
    .orderBy(desc(caseList.savedAt), desc(caseList.searchId))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all();
  return { total, rows: rows.map(readSummary) };
}

/** Summaries of these cases, in the order asked for; a case that does not exist is left out. */
export function findSummaries(db: Db, ids: readonly CaseId[]): readonly CaseSummary[] {
  const rows = db
    .select(SUMMARY)
    .from(caseList)
    .where(inArray(caseList.caseId, [...ids]))
    .all();
  const summaries = new Map(rows.map((row) => [row.id, readSummary(row)]));
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** Rewrites a case's list line and search entry; only a save calls it, in its transaction. */
export function writeCaseList(
  db: Db,
  saved: {
    readonly id: CaseId;
    readonly revision: number;
    readonly document: CaseDocument;
    readonly by: string;
    readonly at: string;
  },
): void {
  const projection = projectCase(saved.document);
  const columns = {
    revision: saved.revision,
    family: projection.family ?? null,
    given: projection.given ?? null,
    born: projection.born ?? null,
    identifier: projection.identifier ?? null,
    diagnosis: projection.diagnosis,
    question: projection.question ?? null,
    origin: projection.origin,
    savedAt: saved.at,
    savedBy: saved.by,
  };
  const { searchId } = db
    .insert(caseList)
    .values({ caseId: saved.id, ...columns })
    .onConflictDoUpdate({ target: caseList.caseId, set: columns })
    .returning({ searchId: caseList.searchId })
    .get();
  const text = searchTextOf(saved.document);
  db.run(sql`delete from case_search where rowid = ${searchId}`);
  db.run(
    sql`insert into case_search (rowid, name, identifiers, diagnosis, question)
        values (${searchId}, ${text.name}, ${text.identifiers}, ${text.diagnosis}, ${text.question})`,
  );
}

/** `null` ends here: an empty column is an absent key. */
function readSummary(row: Readonly<Record<string, unknown>>): CaseSummary {
  return CaseSummary.parse(
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  );
}
