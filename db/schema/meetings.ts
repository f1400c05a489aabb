import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A board meeting; `held_on` is a calendar day. */
export const meetings = sqliteTable('meetings', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  heldOn: text('held_on').notNull(),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  cutOff: text('cut_off'),
  seriesId: text('series_id'),
  profile: text('profile'),
  settings: text('settings'),
});

/** The agenda: a case stands once in a meeting, at a position counted from 1. */
export const meetingItems = sqliteTable(
  'meeting_items',
  {
    meetingId: text('meeting_id').notNull(),
    position: integer('position').notNull(),
    caseId: text('case_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.position] })],
);
