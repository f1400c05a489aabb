import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { CaseId } from '#shared/contract/case-summary';
import { ExclusionOverride, OverrideId } from '#shared/domain/exclusion-override';

import type { Db } from '../connection.ts';
import { exclusionOverrides } from '../schema/exclusion-overrides.ts';

/** What is recorded of an act of the board on one option: an override or its withdrawal. */
export type NewOverrideEntry = Omit<ExclusionOverride, 'id'> & {
  readonly caseId: CaseId;
  /** The standing override that is taken back; absent on an override. */
  readonly withdraws?: number;
};

const OverrideEntry = ExclusionOverride.extend({
  kind: z.enum(['override', 'withdrawal']),
  withdraws: OverrideId.optional(),
});
/** An override, or a withdrawal with the override it took back. */
export type OverrideEntry = z.infer<typeof OverrideEntry>;

/** Adds an entry and gives its number; belongs in a transaction with its audit entry. */
export function addOverrideEntry(db: Db, entry: NewOverrideEntry): number {
  return db
    .insert(exclusionOverrides)
    .values({
      kind: entry.withdraws === undefined ? 'override' : 'withdrawal',
      withdraws: entry.withdraws ?? null,
      caseId: entry.caseId,
      revision: entry.revision,
      packId: entry.pack.id,
      packVersion: entry.pack.version,
      packSha256: entry.pack.sha256,
      candidateId: entry.option,
      candidateName: entry.name,
      argumentIds: JSON.stringify(entry.arguments),
      reason: entry.reason,
      byName: entry.by.name,
      byRole: entry.by.role,
      recordedAt: entry.at,
      recordedBy: entry.recordedBy,
    })
    .returning({ id: exclusionOverrides.id })
    .get().id;
}

/** Every override and withdrawal of a case, oldest first. */
export function listOverrideEntries(db: Db, caseId: CaseId): readonly OverrideEntry[] {
  return selectEntries(db, caseId).map(readEntry);
}

/**
 * The overrides of a case that stand, oldest first. The last entry on an option decides: a newer
 * override takes the place of an older one, and after a withdrawal none stands.
 */
export function findStandingOverrides(db: Db, caseId: CaseId): readonly ExclusionOverride[] {
  const last = new Map(listOverrideEntries(db, caseId).map((entry) => [entry.option, entry]));
  return [...last.values()]
    .filter(({ kind }) => kind === 'override')
    .toSorted((a, b) => a.id - b.id)
    .map(({ kind: _kind, withdraws: _withdraws, ...override }) => override);
}

function selectEntries(db: Db, caseId: CaseId) {
  return db
    .select({
      id: exclusionOverrides.id,
      kind: exclusionOverrides.kind,
      withdraws: exclusionOverrides.withdraws,
      revision: exclusionOverrides.revision,
      packId: exclusionOverrides.packId,
      packVersion: exclusionOverrides.packVersion,
      packSha256: exclusionOverrides.packSha256,
      candidateId: exclusionOverrides.candidateId,
      candidateName: exclusionOverrides.candidateName,
      argumentIds: exclusionOverrides.argumentIds,
      reason: exclusionOverrides.reason,
      byName: exclusionOverrides.byName,
      byRole: exclusionOverrides.byRole,
      recordedAt: exclusionOverrides.recordedAt,
      recordedBy: exclusionOverrides.recordedBy,
    })
    .from(exclusionOverrides)
    .where(eq(exclusionOverrides.caseId, caseId))
    .orderBy(asc(exclusionOverrides.id))
    .all();
}

function readEntry(row: ReturnType<typeof selectEntries>[number]): OverrideEntry {
  const overridden: unknown = JSON.parse(row.argumentIds);
  return OverrideEntry.parse({
    id: row.id,
    kind: row.kind,
    ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
    option: row.candidateId,
    name: row.candidateName,
    arguments: overridden,
    reason: row.reason,
    by: { name: row.byName, role: row.byRole },
    revision: row.revision,
    pack: { id: row.packId, version: row.packVersion, sha256: row.packSha256 },
    at: row.recordedAt,
    recordedBy: row.recordedBy,
  });
}
