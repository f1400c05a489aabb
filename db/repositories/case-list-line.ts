import { and, eq, ne, sql } from 'drizzle-orm';

import { CaseId } from '#shared/contract/case-summary';
import { CaseDocument } from '#shared/domain/case-document';

import { PROJECTION, projectCase, type SearchText, searchTextOf } from '../case-projection.ts';
import { type Db, inTransaction } from '../connection.ts';
import { identifierKeys } from '../patient-keys.ts';
import { caseList, caseRevisions } from '../schema/cases.ts';
import { caseIdentifiers } from '../schema/desk.ts';

type SavedRevision = {
  readonly id: CaseId;
  readonly revision: number;
  readonly document: CaseDocument;
  readonly by: string;
  readonly at: string;
};

/**
 * Rewrites a case's list line, search entry and numbers; only a save calls it, in its
 * transaction. Preparation, lock and archive stay as they are.
 */
export function writeCaseList(db: Db, saved: SavedRevision): void {
  const columns = columnsOf(saved);
  const { searchId } = db
    .insert(caseList)
    .values({ caseId: saved.id, ...columns, ...firstPreparation(saved) })
    .onConflictDoUpdate({ target: caseList.caseId, set: columns })
    .returning({ searchId: caseList.searchId })
    .get();
  writeSearchEntry(db, searchId, searchTextOf(saved.document, columns.diagnosis));
  writeIdentifiers(db, saved);
}

/**
 * Projects anew what an earlier version of the app or the pack projected, all or nothing. A
 * document that this version cannot read keeps its line: it must not keep the vault from opening.
 */
export function projectOutdated(db: Db): void {
  inTransaction(db, (tx) => {
    const outdated = tx
      .select({ id: caseList.caseId })
      .from(caseList)
      .where(ne(caseList.projection, PROJECTION))
      .all();
    for (const { id } of outdated) projectAnew(tx, CaseId.parse(id));
  });
}

function projectAnew(db: Db, id: CaseId): void {
  const latest = db
    .select({
      revision: caseList.revision,
      document: caseRevisions.document,
      by: caseList.savedBy,
      at: caseList.savedAt,
    })
    .from(caseList)
    .innerJoin(
      caseRevisions,
      and(eq(caseRevisions.caseId, caseList.caseId), eq(caseRevisions.revision, caseList.revision)),
    )
    .where(eq(caseList.caseId, id))
    .get();
  if (latest === undefined) return;
  const document = CaseDocument.safeParse(JSON.parse(latest.document));
  if (document.success) writeCaseList(db, { ...latest, id, document: document.data });
}

function columnsOf({ revision, document, at, by }: SavedRevision) {
  const projection = projectCase(document);
  return {
    revision,
    family: projection.family ?? null,
    given: projection.given ?? null,
    born: projection.born ?? null,
    identifier: projection.identifier ?? null,
    diagnosis: projection.diagnosis,
    question: projection.question ?? null,
    origin: projection.origin,
    savedAt: at,
    savedBy: by,
    projection: PROJECTION,
    nameKey: projection.nameKey ?? null,
    subtypes: JSON.stringify(projection.subtypes),
    stages: JSON.stringify(projection.stages),
    risks: JSON.stringify(projection.risks),
    readyDone: projection.readiness.done,
    readyTotal: projection.readiness.total,
    referredOn: projection.referredOn ?? null,
    targetDate: projection.targetDate ?? null,
  };
}

/** A new case is referred when it says since when and what for, else a draft. */
function firstPreparation({ document, at, by }: SavedRevision) {
  const { referredOn, question } = document.referral ?? {};
  const isReferred = referredOn !== undefined && question !== undefined;
  return {
    preparation: isReferred ? 'referred' : 'draft',
    preparationSince: at,
    preparationBy: by,
    archived: 0,
  };
}

function writeSearchEntry(db: Db, searchId: number, text: SearchText): void {
  db.run(sql`delete from case_search where rowid = ${searchId}`);
  db.run(
    sql`insert into case_search (rowid, name, identifiers, diagnosis, question)
        values (${searchId}, ${text.name}, ${text.identifiers}, ${text.diagnosis}, ${text.question})`,
  );
}

function writeIdentifiers(db: Db, { id, document }: SavedRevision): void {
  db.delete(caseIdentifiers).where(eq(caseIdentifiers.caseId, id)).run();
  for (const identifierKey of identifierKeys(document.patient?.identifiers)) {
    db.insert(caseIdentifiers).values({ caseId: id, identifierKey }).run();
  }
}
