import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';
import { DraftKey } from '#shared/contract/drafts';

import { type Db, inTransaction } from '../connection.ts';
import { caseDrafts } from '../schema/desk.ts';

/** What is in an editor and not saved as a revision; `by` is the one person who sees it. */
export type NewDraft = {
  readonly key: string;
  readonly by: string;
  readonly caseId: CaseId | undefined;
  /** Revision the draft is based on; undefined for a case that was never saved. */
  readonly base: number | undefined;
  /** As it stands, valid or not. */
  readonly draft: unknown;
  readonly at: string;
};

const KeptDraft = z.strictObject({
  key: DraftKey,
  caseId: CaseId.optional(),
  base: z.int().min(1).optional(),
  draft: z.json(),
  keptAt: z.iso.datetime(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

/** Keeps a draft in place of the former one of the same person and key, whole or not at all. */
export function keepDraft(db: Db, { key, by, caseId, base, draft, at }: NewDraft): void {
  const columns = {
    caseId: caseId ?? null,
    base: base ?? null,
    draft: JSON.stringify(draft ?? null),
    keptAt: at,
  };
  inTransaction(db, (tx) => {
    tx.insert(caseDrafts)
      .values({ keptBy: by, draftKey: key, ...columns })
      .onConflictDoUpdate({ target: [caseDrafts.keptBy, caseDrafts.draftKey], set: columns })
      .run();
  });
}

/** One person's draft by its key. */
export function findDraft(db: Db, by: string, key: string): KeptDraft | undefined {
  return selectDrafts(db)
    .where(and(eq(caseDrafts.keptBy, by), eq(caseDrafts.draftKey, key)))
    .all()
    .map(readDraft)
    .at(0);
}

/** One person's drafts, the last kept first. */
export function listDraftsOf(db: Db, by: string): readonly KeptDraft[] {
  return selectDrafts(db)
    .where(eq(caseDrafts.keptBy, by))
    .orderBy(desc(caseDrafts.keptAt), desc(caseDrafts.draftKey))
    .all()
    .map(readDraft);
}

/** Gives one person's draft up; none to give up is no fault. */
export function dropDraft(db: Db, by: string, key: string): void {
  db.delete(caseDrafts)
    .where(and(eq(caseDrafts.keptBy, by), eq(caseDrafts.draftKey, key)))
    .run();
}

function selectDrafts(db: Db) {
  return db
    .select({
      key: caseDrafts.draftKey,
      caseId: caseDrafts.caseId,
      base: caseDrafts.base,
      draft: caseDrafts.draft,
      keptAt: caseDrafts.keptAt,
    })
    .from(caseDrafts)
    .$dynamic();
}

function readDraft(row: {
  readonly key: string;
  readonly caseId: string | null;
  readonly base: number | null;
  readonly draft: string;
  readonly keptAt: string;
}): KeptDraft {
  const { caseId, base, ...rest } = row;
  const draft: unknown = JSON.parse(row.draft);
  return KeptDraft.parse({
    ...rest,
    draft,
    ...(caseId === null ? {} : { caseId }),
    ...(base === null ? {} : { base }),
  });
}
