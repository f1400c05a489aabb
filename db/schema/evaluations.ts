import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Append-only: what one revision weighed with one pack came to. */
export const evaluations = sqliteTable('evaluations', {
  id: integer('id').primaryKey(),
  caseId: text('case_id').notNull(),
  revision: integer('revision').notNull(),
  packId: text('pack_id').notNull(),
  packVersion: text('pack_version').notNull(),
  packSha256: text('pack_sha256').notNull(),
  result: text('result').notNull(),
  resultSha256: text('result_sha256').notNull(),
  appVersion: text('app_version').notNull(),
  evaluatedAt: text('evaluated_at').notNull(),
  evaluatedBy: text('evaluated_by').notNull(),
});
