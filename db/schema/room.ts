import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What is planned for a case of a meeting, beside its place. */
export const agendaPlans = sqliteTable(
  'agenda_plans',
  {
    meetingId: text('meeting_id').notNull(),
    caseId: text('case_id').notNull(),
    plan: text('plan').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.caseId] })],
);

/** Append-only: what happened in a meeting. */
export const meetingEvents = sqliteTable('meeting_events', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  meetingId: text('meeting_id').notNull(),
  caseId: text('case_id'),
  kind: text('kind').notNull(),
  act: text('act').notNull(),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** Append-only: what the team would do, before it saw the candidates. */
export const independentViews = sqliteTable('independent_views', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  meetingId: text('meeting_id').notNull(),
  caseId: text('case_id').notNull(),
  draft: text('draft').notNull(),
  byName: text('by_name').notNull(),
  byRole: text('by_role').notNull(),
  at: text('at').notNull(),
  recordedBy: text('recorded_by').notNull(),
});

/** Append-only: a correction of a decision is its next version. */
export const decisions = sqliteTable('decisions', {
  id: text('id').primaryKey().notNull(),
  caseId: text('case_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  version: integer('version').notNull(),
  correction: text('correction'),
  revision: integer('revision').notNull(),
  packId: text('pack_id').notNull(),
  packVersion: text('pack_version').notNull(),
  packSha256: text('pack_sha256').notNull(),
  evaluationSha256: text('evaluation_sha256').notNull(),
  outcome: text('outcome').notNull(),
  decision: text('decision').notNull(),
  byName: text('by_name').notNull(),
  byRole: text('by_role').notNull(),
  present: text('present').notNull(),
  recordedAt: text('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
});

/** Append-only: what became of an action or of a decision. */
export const followUps = sqliteTable('follow_ups', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  caseId: text('case_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  actionId: text('action_id'),
  kind: text('kind').notNull(),
  entry: text('entry').notNull(),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** What is typed at the table and not recorded; one row per person, meeting and case. */
export const decisionEntries = sqliteTable(
  'decision_entries',
  {
    keptBy: text('kept_by').notNull(),
    meetingId: text('meeting_id').notNull(),
    caseId: text('case_id').notNull(),
    entry: text('entry').notNull(),
    keptAt: text('kept_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.keptBy, table.meetingId, table.caseId] })],
);
