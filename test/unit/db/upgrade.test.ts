import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createDatabase, openDatabase } from '#db/client';
import { listAudit } from '#db/repositories/audit-repository';
import { createCase, findRevision } from '#db/repositories/case-repository';
import { listOverrideEntries } from '#db/repositories/override-repository';

import {
  AT,
  caseId,
  locationIn,
  MIGRATIONS,
  rawDatabase,
  temporaryDatabase,
  temporaryFolder,
} from './temporary-database.ts';

const NAMES = readdirSync(MIGRATIONS).toSorted();
const document = { patient: { name: { family: 'Vogel' } } };

/** Everything a schema consists of, as SQLite keeps it. */
function schemaOf(file: string): unknown {
  return rawDatabase(file)
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2`,
    )
    .all();
}

/** A vault as the release with the first `count` migrations left it, with a case in it. */
function databaseOfRelease(count: number) {
  const folder = temporaryFolder();
  const migrationsFolder = join(folder, 'migrations');
  mkdirSync(migrationsFolder);
  for (const name of NAMES.slice(0, count)) {
    cpSync(join(MIGRATIONS, name), join(migrationsFolder, name));
  }
  const location = locationIn(folder);
  const { db, close } = createDatabase({ ...location, migrationsFolder });
  createCase(db, { id: caseId(1), document, by: 'A', at: AT });
  close();
  return location;
}

describe('upgrade', () => {
  it.each(NAMES.slice(0, -1).map((_, index) => index + 1))(
    '[STO-028] from the schema of %i migrations gives the schema of today and keeps the cases',
    (count) => {
      const location = databaseOfRelease(count);
      const opened = openDatabase(location);
      if (!opened.ok) throw new Error(opened.error);
      expect(findRevision(opened.value.db, caseId(1))?.document).toEqual(document);
      expect(listOverrideEntries(opened.value.db, caseId(1))).toEqual([]);
      opened.value.close();
      expect(schemaOf(location.file)).toEqual(schemaOf(temporaryDatabase().location.file));
    },
  );

  it('[STO-028] keeps an audit log from before overrides readable', () => {
    const location = databaseOfRelease(4);
    rawDatabase(location.file)
      .prepare('INSERT INTO audit_log (at, actor, event) VALUES (?, ?, ?)')
      .run(AT, 'A', 'vault-created');
    const opened = openDatabase(location);
    if (!opened.ok) throw new Error(opened.error);
    expect(listAudit(opened.value.db)).toEqual([{ at: AT, by: 'A', event: 'vault-created' }]);
    opened.value.close();
  });
});
