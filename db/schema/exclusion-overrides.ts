import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Append-only: overrides of exclusions and, as rows of their own, their withdrawals. */
export const exclusionOverrides = sqliteTable('exclusion_overrides', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  kind: text('kind').notNull(),
  withdraws: integer('withdraws'),
  caseId: text('case_id').notNull(),
  revision: integer('revision').notNull(),
  packId: text('pack_id').notNull(),
  packVersion: text('pack_version').notNull(),
  packSha256: text('pack_sha256').notNull(),
  candidateId: text('candidate_id').notNull(),
  candidateName: text('candidate_name').notNull(),
  argumentIds: text('argument_ids').notNull(),
  reason: text('reason').notNull(),
  byName: text('by_name').notNull(),
  byRole: text('by_role').notNull(),
  recordedAt: text('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
});
