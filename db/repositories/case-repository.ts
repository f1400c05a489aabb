import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';

import { type CaseId } from '#shared/contract/case-summary';
import { CaseDetail } from '#shared/contract/cases';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { Patient } from '#shared/domain/patient';
import { err, ok, type Result } from '#shared/result';

import { type Db, inTransaction } from '../connection.ts';
import { caseRevisions, cases } from '../schema/cases.ts';
import { writeCaseList } from './case-list-line.ts';
import { findStanding } from './standing-repository.ts';

export type NewCase = {
  readonly id: CaseId;
  readonly document: CaseDocument;
  readonly by: string;
  readonly at: string;
  /** The meeting it was corrected in. */
  readonly meeting?: MeetingId | undefined;
};

/** A save: the document and the revision it was based on. */
export type CaseDraft = NewCase & { readonly base: number };

export type RevisionEntry = {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** The meeting it was corrected in. */
  readonly correctedIn?: MeetingId | undefined;
};

/** Adds a case as its revision 1. */
export function createCase(db: Db, draft: NewCase): number {
  return inTransaction(db, (tx) => {
    const { id, by, at } = draft;
    tx.insert(cases).values({ id, createdAt: at, createdBy: by }).run();
    writeRevision(tx, draft, 1);
    return 1;
  });
}

/** Adds the revision after `base`, unless it is archived or locked, or somebody else saved first. */
export function appendRevision(
  db: Db,
  draft: CaseDraft,
): Result<number, 'case-not-found' | 'case-archived' | 'case-locked' | 'revision-changed'> {
  return inTransaction(db, (tx) => {
    const standing = findStanding(tx, draft.id);
    if (standing === undefined) return err('case-not-found');
    if (standing.archived) return err('case-archived');
    if (standing.lock !== undefined) return err('case-locked');
    const { latestRevision } = standing;
    if (latestRevision !== draft.base) return err('revision-changed');
    writeRevision(tx, draft, latestRevision + 1);
    return ok(latestRevision + 1);
  });
}

/** One revision of a case, the latest unless said otherwise. */
export function findRevision(db: Db, id: CaseId, revision?: number): CaseDetail | undefined {
  const latestRevision = findLatestRevision(db, id);
  if (latestRevision === undefined) return undefined;
  const row = db
    .select({
      revision: caseRevisions.revision,
      document: caseRevisions.document,
      savedAt: caseRevisions.savedAt,
      savedBy: caseRevisions.savedBy,
      correctedIn: caseRevisions.meetingId,
    })
    .from(caseRevisions)
    .where(
      and(eq(caseRevisions.caseId, id), eq(caseRevisions.revision, revision ?? latestRevision)),
    )
    .get();
  if (row === undefined) return undefined;
  const document: unknown = JSON.parse(row.document);
  return CaseDetail.parse({ ...withoutAbsent(row), id, latestRevision, document });
}

/** Who saved which revision when, newest first; empty when there is no such case. */
export function listRevisions(db: Db, id: CaseId): readonly RevisionEntry[] {
  return RevisionEntries.parse(
    db
      .select({
        revision: caseRevisions.revision,
        savedAt: caseRevisions.savedAt,
        savedBy: caseRevisions.savedBy,
        correctedIn: caseRevisions.meetingId,
      })
      .from(caseRevisions)
      .where(eq(caseRevisions.caseId, id))
      .orderBy(desc(caseRevisions.revision))
      .all()
      .map(withoutAbsent),
  );
}

/** Every name, number and birth date the patient ever had in this case, each spelling once. */
export function listIdentities(db: Db, id: CaseId): readonly Identity[] {
  const { document } = caseRevisions;
  const part = (path: string) => sql<string | null>`json_extract(${document}, ${path})`;
  return db
    .selectDistinct({
      name: part('$.patient.name'),
      identifiers: part('$.patient.identifiers'),
      born: part('$.patient.born'),
    })
    .from(caseRevisions)
    .where(eq(caseRevisions.caseId, id))
    .all()
    .map(({ name, identifiers, born }) =>
      Identity.parse({
        ...(name === null ? {} : { name: JSON.parse(name) as unknown }),
        ...(identifiers === null ? {} : { identifiers: JSON.parse(identifiers) as unknown }),
        ...(born === null ? {} : { born }),
      }),
    );
}

/** Number of the latest revision, undefined when there is no such case. */
export function findLatestRevision(db: Db, id: CaseId): number | undefined {
  return db
    .select({ revision: caseRevisions.revision })
    .from(caseRevisions)
    .where(eq(caseRevisions.caseId, id))
    .orderBy(desc(caseRevisions.revision))
    .limit(1)
    .get()?.revision;
}

const Identity = Patient.pick({ name: true, identifiers: true, born: true });
type Identity = z.infer<typeof Identity>;

const RevisionEntries = z.array(
  z.strictObject({
    revision: z.int().min(1),
    savedAt: z.iso.datetime(),
    savedBy: z.string(),
    correctedIn: MeetingId.optional(),
  }),
);

/** A revision no meeting corrected has no such key. */
function withoutAbsent<Row extends { readonly correctedIn: string | null }>({
  correctedIn,
  ...row
}: Row) {
  return { ...row, ...(correctedIn === null ? {} : { correctedIn }) };
}

function writeRevision(db: Db, { id, document, by, at, meeting }: NewCase, revision: number): void {
  db.insert(caseRevisions)
    .values({
      caseId: id,
      revision,
      document: JSON.stringify(document),
      savedAt: at,
      savedBy: by,
      meetingId: meeting ?? null,
    })
    .run();
  writeCaseList(db, { id, document, by, at, revision });
}
