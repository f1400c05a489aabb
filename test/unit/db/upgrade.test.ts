import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createDatabase, openDatabase } from '#db/client';
import { listAudit } from '#db/repositories/audit-repository';
import { projectOutdated } from '#db/repositories/case-list-line';
import { findRevision } from '#db/repositories/case-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import { findDuplicates } from '#db/repositories/duplicate-repository';
import { listOverrideEntries } from '#db/repositories/override-repository';
import type { CaseDocument } from '#shared/domain/case-document';

import {
  AT,
  caseId,
  locationIn,
  MIGRATIONS,
  rawDatabase,
  READER,
  temporaryDatabase,
  temporaryFolder,
} from './temporary-database.ts';

const NAMES = readdirSync(MIGRATIONS).toSorted();
const document = { patient: { name: { family: 'Vogel' } } };
const METASTATIC: CaseDocument = {
  patient: {
    name: { family: 'Vogel' },
    born: '1961-03-14',
    identifiers: [{ label: 'MRN', value: 'AB-1234' }],
  },
  primaries: [{ histology: { value: 'clear-cell' } }],
  disease: { setting: { value: 'metastatic' } },
  referral: { referredOn: '2026-11-01', question: 'Which first line?' },
};

/** The case on the agenda of a meeting, as the release with five migrations wrote it. */
const ON_AN_AGENDA = [
  `INSERT INTO meetings (id, name, held_on, created_at, created_by)
   VALUES ('00000000-0000-4000-9000-000000000001', 'Board', '2026-11-24', '${AT}', 'A')`,
  `INSERT INTO meeting_items (meeting_id, position, case_id)
   VALUES ('00000000-0000-4000-9000-000000000001', 1, '${caseId(1)}')`,
];

/** Case, revision and list line, with their parameters by name. */
const AS_SAVED_BY_THE_FIRST_RELEASE = [
  'INSERT INTO cases (id, created_at, created_by) VALUES ($id, $at, $by)',
  `INSERT INTO case_revisions (case_id, revision, document, saved_at, saved_by)
   VALUES ($id, 1, $document, $at, $by)`,
  `INSERT INTO case_list (case_id, revision, family, diagnosis, origin, saved_at, saved_by)
   VALUES ($id, 1, 'Vogel', 'Histology not known', 'clinical', $at, $by)`,
];

/** Everything a schema consists of, as SQLite keeps it. */
function schemaOf(file: string): unknown {
  return rawDatabase(file)
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2`,
    )
    .all();
}

/** A vault as the release with the first `count` migrations left it, with a case in it. */
function databaseOfRelease(count: number, saved: object = document) {
  const folder = temporaryFolder();
  const migrationsFolder = join(folder, 'migrations');
  mkdirSync(migrationsFolder);
  for (const name of NAMES.slice(0, count)) {
    cpSync(join(MIGRATIONS, name), join(migrationsFolder, name));
  }
  const location = locationIn(folder);
  createDatabase({ ...location, migrationsFolder }).close();
  const sqlite = rawDatabase(location.file);
  const values = { id: caseId(1), document: JSON.stringify(saved), at: AT, by: 'A' };
  for (const statement of AS_SAVED_BY_THE_FIRST_RELEASE) sqlite.prepare(statement).run(values);
  sqlite.close();
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

  it('[STO-048] projects anew what an earlier version projected; preparation stays', () => {
    const location = databaseOfRelease(5, METASTATIC);
    const sqlite = rawDatabase(location.file);
    for (const statement of ON_AN_AGENDA) sqlite.exec(statement);
    sqlite.close();
    const opened = openDatabase(location);
    if (!opened.ok) throw new Error(opened.error);
    const { db } = opened.value;
    const before = findSummaries(db, [caseId(1)], READER)[0];
    expect(before).toMatchObject({ subtypes: [], readiness: { done: 0, total: 0 } });
    projectOutdated(db);
    const after = findSummaries(db, [caseId(1)], READER)[0];
    expect(after).toMatchObject({
      family: 'Vogel',
      subtypes: ['clear-cell'],
      stages: ['IV'],
      referredOn: '2026-11-01',
      preparation: { state: 'listed', since: AT, by: 'A' },
      savedAt: AT,
      savedBy: 'A',
    });
    expect(after?.readiness.done).toBeGreaterThan(0);
    const duplicates = findDuplicates(db, { document: METASTATIC }, READER);
    expect(duplicates[0]?.because).toEqual(['same-identifier', 'same-name-and-birth-date']);
    opened.value.close();
  });

  it('[STO-048] leaves the line of a document it cannot read as it is', () => {
    const location = databaseOfRelease(5, { ofAnotherTime: true });
    const opened = openDatabase(location);
    if (!opened.ok) throw new Error(opened.error);
    projectOutdated(opened.value.db);
    expect(findSummaries(opened.value.db, [caseId(1)], READER)).toMatchObject([
      { family: 'Vogel', diagnosis: 'Histology not known', subtypes: [] },
    ]);
    opened.value.close();
  });

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
