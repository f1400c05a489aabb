import { asc, inArray } from 'drizzle-orm';
import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';

import type { Db } from '../connection.ts';
import { askedItems } from '../schema/desk.ts';

/** Somebody's word on whether a missing item of a case was asked for; the last word counts. */
export type NewAskedMark = {
  readonly caseId: CaseId;
  /** Fact of the pack, or a field of the referral. */
  readonly item: string;
  readonly kind: 'asked' | 'not-asked';
  readonly note: string | undefined;
  readonly by: string;
  readonly at: string;
};

/** Who asked for an item when, and in what words where they said any. */
export type AskedMark = {
  readonly by: string;
  readonly at: string;
  readonly note?: string | undefined;
};

/** Adds a word; belongs in a transaction with its audit entry. */
export function addAskedMark(db: Db, { caseId, item, kind, note, by, at }: NewAskedMark): void {
  db.insert(askedItems)
    .values({ caseId, item, kind, note: note ?? null, at, by })
    .run();
}

/** The items of these cases that count as asked for, by case and item. */
export function findAskedMarks(
  db: Db,
  cases: readonly CaseId[],
): ReadonlyMap<CaseId, ReadonlyMap<string, AskedMark>> {
  const rows = db
    .select({
      caseId: askedItems.caseId,
      item: askedItems.item,
      kind: askedItems.kind,
      note: askedItems.note,
      at: askedItems.at,
      by: askedItems.by,
    })
    .from(askedItems)
    .where(inArray(askedItems.caseId, [...cases]))
    .orderBy(asc(askedItems.id))
    .all();
  const found = new Map<CaseId, Map<string, AskedMark>>();
  for (const { caseId, item, kind, note, at, by } of AskedRows.parse(rows)) {
    const marks = found.get(caseId) ?? new Map<string, AskedMark>();
    if (kind === 'asked') marks.set(item, { by, at, ...(note === null ? {} : { note }) });
    else marks.delete(item);
    found.set(caseId, marks);
  }
  return found;
}

const AskedRows = z.array(
  z.strictObject({
    caseId: CaseId,
    item: z.string(),
    kind: z.enum(['asked', 'not-asked']),
    note: z.string().nullable(),
    at: z.iso.datetime(),
    by: z.string(),
  }),
);
