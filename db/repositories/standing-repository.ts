import { inArray } from 'drizzle-orm';

import { BoardLock, type CaseId } from '#shared/contract/case-summary';
import { Preparation } from '#shared/domain/preparation';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';

/** The columns of a list line that steps write and saves leave alone. */
export const STANDING_COLUMNS = {
  state: caseList.preparation,
  reason: caseList.preparationReason,
  note: caseList.preparationNote,
  since: caseList.preparationSince,
  by: caseList.preparationBy,
  lockRevision: caseList.lockRevision,
  lockAt: caseList.lockAt,
  lockBy: caseList.lockBy,
  archived: caseList.archived,
};

/** Where a case stands in preparation, whether it is locked, and whether archived. */
export type Standing = {
  readonly preparation: Preparation;
  readonly lock?: BoardLock;
  readonly archived: boolean;
};

export type CaseStanding = Standing & { readonly id: CaseId; readonly latestRevision: number };

/** Where these cases stand, in the order asked for; undefined when one of them does not exist. */
export function findStandings(db: Db, ids: readonly CaseId[]): readonly CaseStanding[] | undefined {
  const rows = db
    .select({ id: caseList.caseId, latestRevision: caseList.revision, ...STANDING_COLUMNS })
    .from(caseList)
    .where(inArray(caseList.caseId, [...ids]))
    .all();
  const standings = new Map(rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id) => {
    const row = standings.get(id);
    if (row === undefined) return [];
    return [{ id, latestRevision: row.latestRevision, ...readStanding(row) }];
  });
  return found.length === ids.length ? found : undefined;
}

/** Where a case stands; undefined when there is no such case. */
export function findStanding(db: Db, id: CaseId): CaseStanding | undefined {
  return findStandings(db, [id])?.[0];
}

type StandingRow = {
  readonly [Column in keyof typeof STANDING_COLUMNS]: string | number | null;
};

/** Reads the columns; a lock that is not there is an absent key. */
export function readStanding(row: StandingRow): Standing {
  const { state, reason, note, since, by, lockRevision: revision, lockAt, lockBy } = row;
  return {
    preparation: Preparation.parse({
      state,
      ...(reason === null ? {} : { reason }),
      ...(note === null ? {} : { note }),
      since,
      by,
    }),
    ...(revision === null ? {} : { lock: BoardLock.parse({ revision, at: lockAt, by: lockBy }) }),
    archived: row.archived === 1,
  };
}
