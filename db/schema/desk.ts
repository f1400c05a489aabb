import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Append-only: where a case was moved, archived, restored, locked, unlocked. */
export const caseSteps = sqliteTable('case_steps', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  caseId: text('case_id').notNull(),
  kind: text('kind').notNull(),
  state: text('state'),
  reason: text('reason'),
  note: text('note'),
  revision: integer('revision'),
  meetingId: text('meeting_id'),
  offAgendas: text('off_agendas'),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** What is in an editor and not saved; one row per person and draft, replaced by each keeping. */
export const caseDrafts = sqliteTable(
  'case_drafts',
  {
    keptBy: text('kept_by').notNull(),
    draftKey: text('draft_key').notNull(),
    caseId: text('case_id'),
    base: integer('base'),
    draft: text('draft').notNull(),
    keptAt: text('kept_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.keptBy, table.draftKey] })],
);

/** Append-only in use: the last row on an item of a case says whether it was asked for. */
export const askedItems = sqliteTable('asked_items', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  caseId: text('case_id').notNull(),
  item: text('item').notNull(),
  kind: text('kind').notNull(),
  note: text('note'),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** Append-only in use: the last row on a text of a case says whether it counts as checked. */
export const checkedTexts = sqliteTable('checked_texts', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  caseId: text('case_id').notNull(),
  textSha256: text('text_sha256').notNull(),
  kind: text('kind').notNull(),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** Numbers of a patient in one spelling; rewritten with every revision. */
export const caseIdentifiers = sqliteTable(
  'case_identifiers',
  {
    caseId: text('case_id').notNull(),
    identifierKey: text('identifier_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.identifierKey] })],
);
