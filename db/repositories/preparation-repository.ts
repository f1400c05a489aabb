import { and, eq, ne, sql } from 'drizzle-orm';

import type { CaseSummary } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { meetingItems } from '../schema/meetings.ts';
import { readSummary, type Reader, selectSummaries } from './case-summaries.ts';

export type PreparationPage = {
  /** Only the cases on this agenda; undefined: of every meeting and of none. */
  readonly meeting: MeetingId | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** Cases neither archived nor decided, the nearest target day first, then the oldest referral. */
export function listCasesInPreparation(
  db: Db,
  reader: Reader,
  { meeting, offset, limit }: PreparationPage,
): { readonly total: number; readonly rows: readonly CaseSummary[] } {
  const onAgenda =
    meeting === undefined
      ? undefined
      : sql`${caseList.caseId} in (
          select ${meetingItems.caseId} from ${meetingItems}
          where ${meetingItems.meetingId} = ${meeting})`;
  const which = and(eq(caseList.archived, 0), ne(caseList.preparation, 'decided'), onAgenda);
  const total =
    db
      .select({ total: sql<number>`count(*)` })
      .from(caseList)
      .where(which)
      .get()?.total ?? 0;
  const rows = selectSummaries(db, reader)
    .where(which)
    .orderBy(
      sql`${caseList.targetDate} is null`,
      caseList.targetDate,
      sql`${caseList.referredOn} is null`,
      caseList.referredOn,
      caseList.searchId,
    )
    .limit(limit)
    .offset(offset)
    .all();
  return { total, rows: rows.map(readSummary) };
}
