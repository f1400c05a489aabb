import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Identity of a case; everything clinical is in its revisions. */
export const cases = sqliteTable('cases', {
  id: text('id').primaryKey().notNull(),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by').notNull(),
});

/** Append-only: triggers refuse update, delete and a revision out of order. */
export const caseRevisions = sqliteTable(
  'case_revisions',
  {
    caseId: text('case_id').notNull(),
    revision: integer('revision').notNull(),
    document: text('document').notNull(),
    savedAt: text('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
    /** The meeting it was corrected in. */
    meetingId: text('meeting_id'),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.revision] })],
);

/** Projection of the latest revision; only `case-repository` writes it. */
export const caseList = sqliteTable('case_list', {
  searchId: integer('search_id').primaryKey(),
  caseId: text('case_id').notNull(),
  revision: integer('revision').notNull(),
  family: text('family'),
  given: text('given'),
  born: text('born'),
  identifier: text('identifier'),
  diagnosis: text('diagnosis').notNull(),
  question: text('question'),
  origin: text('origin').notNull(),
  savedAt: text('saved_at').notNull(),
  savedBy: text('saved_by').notNull(),
  projection: text('projection').notNull(),
  nameKey: text('name_key'),
  subtypes: text('subtypes').notNull(),
  stages: text('stages').notNull(),
  risks: text('risks').notNull(),
  readyDone: integer('ready_done').notNull(),
  readyTotal: integer('ready_total').notNull(),
  referredOn: text('referred_on'),
  targetDate: text('target_date'),
  preparation: text('preparation').notNull(),
  preparationReason: text('preparation_reason'),
  preparationNote: text('preparation_note'),
  preparationSince: text('preparation_since').notNull(),
  preparationBy: text('preparation_by').notNull(),
  lockRevision: integer('lock_revision'),
  lockAt: text('lock_at'),
  lockBy: text('lock_by'),
  archived: integer('archived').notNull(),
});
