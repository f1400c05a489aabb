import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Append-only: codes and ids, never a text of a case. */
export const auditLog = sqliteTable('audit_log', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  at: text('at').notNull(),
  actor: text('actor').notNull(),
  event: text('event').notNull(),
  caseId: text('case_id'),
  revision: integer('revision'),
  meetingId: text('meeting_id'),
  packSha256: text('pack_sha256'),
  overrideId: integer('override_id'),
});
