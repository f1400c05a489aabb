import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';

import { auditLog } from '#db/schema/audit';
import { caseList, caseRevisions, cases } from '#db/schema/cases';
import { askedItems, caseDrafts, caseIdentifiers, caseSteps, checkedTexts } from '#db/schema/desk';
import { evaluations } from '#db/schema/evaluations';
import { exclusionOverrides } from '#db/schema/exclusion-overrides';
import { meetingItems, meetings } from '#db/schema/meetings';
import {
  agendaPlans,
  decisionEntries,
  decisions,
  followUps,
  independentViews,
  meetingEvents,
} from '#db/schema/room';

import { rawDatabase, temporaryDatabase } from './temporary-database.ts';

const TABLES: readonly SQLiteTable[] = [
  agendaPlans,
  askedItems,
  auditLog,
  caseDrafts,
  caseIdentifiers,
  caseList,
  caseRevisions,
  caseSteps,
  cases,
  checkedTexts,
  decisionEntries,
  decisions,
  evaluations,
  exclusionOverrides,
  followUps,
  independentViews,
  meetingEvents,
  meetingItems,
  meetings,
];

type Column = { name: string; type: string; notnull: number; pk: number };

it('[STO-007] describes in TypeScript exactly the tables that the migrations make', () => {
  const { location } = temporaryDatabase();
  const sqlite = rawDatabase(location.file);
  const names = sqlite
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name <> 'schema_migrations' ORDER BY name`,
    )
    .pluck()
    .all();
  expect(TABLES.map((table) => getTableConfig(table).name)).toEqual(names);

  for (const table of TABLES) {
    const { name } = getTableConfig(table);
    const migrated = sqlite.prepare(`SELECT * FROM pragma_table_info('${name}')`).all() as Column[];
    const described = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      required: column.notNull,
    }));
    expect(described).toEqual(
      migrated.map(({ name: columnName, type, notnull, pk }) => ({
        name: columnName,
        type,
        // An INTEGER PRIMARY KEY is never null, whether or not the table says so.
        required: notnull === 1 || (pk === 1 && type === 'INTEGER'),
      })),
    );
  }
});
