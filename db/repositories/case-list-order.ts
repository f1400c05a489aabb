import { desc, type SQL, sql } from 'drizzle-orm';

import type { CaseSort } from '#shared/contract/case-list';
import { PreparationState } from '#shared/domain/preparation';

import { caseList } from '../schema/cases.ts';

/** A partial date counts as the earliest day it may be. */
const EARLIEST_BIRTH = sql`${caseList.born} || substr('-01-01', length(${caseList.born}) - 3)`;

const STATE_RANK = sql`case ${caseList.preparation} ${sql.join(
  PreparationState.options.map((state, rank) => sql`when ${state} then ${sql.raw(String(rank))}`),
  sql` `,
)} end`;

const SORTED_BY: Readonly<Record<CaseSort['by'], SQL>> = {
  saved: sql`${caseList.savedAt}`,
  name: sql`${caseList.nameKey}`,
  born: EARLIEST_BIRTH,
  number: sql`${caseList.searchId}`,
  diagnosis: sql`${caseList.diagnosis} collate nocase`,
  question: sql`${caseList.question} collate nocase`,
  preparation: STATE_RANK,
  meeting: sql`coming_on`,
  readiness: sql`1.0 * ${caseList.readyDone} / nullif(${caseList.readyTotal}, 0)`,
};

/** Missing values come last in both directions; equals by the newest save. */
export function orderOf({ by, direction }: CaseSort): readonly SQL[] {
  const value = SORTED_BY[by];
  return [
    direction === 'ascending' ? sql`${value} asc nulls last` : sql`${value} desc nulls last`,
    desc(caseList.savedAt),
    desc(caseList.searchId),
  ];
}
