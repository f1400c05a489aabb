import { asc, inArray } from 'drizzle-orm';
import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';
import { TextHash } from '#shared/contract/privacy';

import type { Db } from '../connection.ts';
import { checkedTexts } from '../schema/desk.ts';

/** Who found when that nothing in a text identifies the patient. */
export type TextCheck = { readonly by: string; readonly at: string };

/** The texts of a case that count as checked, by their hash. */
export type TextChecks = ReadonlyMap<string, TextCheck>;

/** Somebody's word on texts of a case; the last word on a text counts. */
export type NewTextChecks = {
  readonly caseId: CaseId;
  readonly hashes: readonly string[];
  readonly as: 'checked' | 'not-checked';
  readonly at: string;
  readonly by: string;
};

/** Adds what was found of some texts; belongs in a transaction with its audit entry. */
export function addTextChecks(db: Db, { caseId, hashes, as, at, by }: NewTextChecks): void {
  for (const textSha256 of hashes) {
    db.insert(checkedTexts).values({ caseId, textSha256, kind: as, at, by }).run();
  }
}

/** The texts of one case that count as checked. */
export function findTextChecks(db: Db, caseId: CaseId): TextChecks {
  return findTextChecksOf(db, [caseId]).get(caseId) ?? new Map();
}

/** The texts that count as checked, by case; a case without any is left out. */
export function findTextChecksOf(
  db: Db,
  caseIds: readonly CaseId[],
): ReadonlyMap<CaseId, TextChecks> {
  const rows = db
    .select({
      caseId: checkedTexts.caseId,
      hash: checkedTexts.textSha256,
      kind: checkedTexts.kind,
      at: checkedTexts.at,
      by: checkedTexts.by,
    })
    .from(checkedTexts)
    .where(inArray(checkedTexts.caseId, [...caseIds]))
    .orderBy(asc(checkedTexts.id))
    .all();
  const found = new Map<CaseId, Map<string, TextCheck>>();
  for (const { caseId, hash, kind, at, by } of TextCheckRows.parse(rows)) {
    const checks = found.get(caseId) ?? new Map<string, TextCheck>();
    if (kind === 'checked') checks.set(hash, { by, at });
    else checks.delete(hash);
    found.set(caseId, checks);
  }
  return found;
}

const TextCheckRows = z.array(
  z.strictObject({
    caseId: CaseId,
    hash: TextHash,
    kind: z.enum(['checked', 'not-checked']),
    at: z.iso.datetime(),
    by: z.string(),
  }),
);
