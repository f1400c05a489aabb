import { asc } from 'drizzle-orm';
import { z } from 'zod';

import type { Db } from '../connection.ts';
import { auditLog } from '../schema/audit.ts';

/** What is recorded; a new kind is a new code here. */
export const AuditEvent = z.enum([
  'vault-created',
  'vault-unlocked',
  'vault-recovered',
  'case-created',
  'case-saved',
  'case-imported',
  'case-exported',
  'case-evaluated',
  'board-sheet-shown',
  'case-moved',
  'case-listed',
  'case-unlisted',
  'case-archived',
  'case-restored',
  'case-locked',
  'case-unlocked',
  'meeting-created',
  'meeting-cut-off-set',
  'meeting-changed',
  'agenda-changed',
  'meeting-act',
  'case-corrected',
  'independent-view-recorded',
  'decision-recorded',
  'decision-corrected',
  'followed-up',
  'meeting-exported',
  'item-asked',
  'item-not-asked',
  'exclusion-overridden',
  'override-withdrawn',
  'texts-checked',
  'texts-unchecked',
]);
export type AuditEvent = z.infer<typeof AuditEvent>;

const AuditEntry = z.strictObject({
  at: z.iso.datetime(),
  by: z.string(),
  event: AuditEvent,
  caseId: z.string().optional(),
  revision: z.int().optional(),
  meetingId: z.string().optional(),
  packSha256: z.string().optional(),
  /** The entry of the override or withdrawal, which holds the reason. */
  overrideId: z.int().optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Adds an entry; belongs in the transaction of the act it records. */
export function recordAudit(db: Db, entry: AuditEntry): void {
  db.insert(auditLog)
    .values({
      at: entry.at,
      actor: entry.by,
      event: entry.event,
      caseId: entry.caseId ?? null,
      revision: entry.revision ?? null,
      meetingId: entry.meetingId ?? null,
      packSha256: entry.packSha256 ?? null,
      overrideId: entry.overrideId ?? null,
    })
    .run();
}

/** Every entry, oldest first. */
export function listAudit(db: Db): readonly AuditEntry[] {
  const rows = db
    .select({
      at: auditLog.at,
      by: auditLog.actor,
      event: auditLog.event,
      caseId: auditLog.caseId,
      revision: auditLog.revision,
      meetingId: auditLog.meetingId,
      packSha256: auditLog.packSha256,
      overrideId: auditLog.overrideId,
    })
    .from(auditLog)
    .orderBy(asc(auditLog.id))
    .all();
  return rows.map((row) =>
    AuditEntry.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
  );
}
