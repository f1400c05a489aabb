import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createDatabase, openDatabase } from '#db/client';
import { createCase, findRevision } from '#db/repositories/case-repository';

import {
  AT,
  caseId,
  DATA_KEY,
  locationIn,
  MIGRATIONS,
  rawDatabase,
  temporaryDatabase,
  temporaryFolder,
} from './temporary-database.ts';

/** A copy of the shipped migrations with one more, as the next release would have. */
function nextRelease(folder: string, sql = 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;') {
  const migrations = join(folder, 'migrations');
  cpSync(MIGRATIONS, migrations, { recursive: true });
  const next = String(readdirSync(MIGRATIONS).length + 1).padStart(4, '0');
  writeFileSync(join(migrations, `${next}-later.sql`), sql);
  return migrations;
}

describe('database', () => {
  it('[STO-003] opens with its key and answers a wrong key with a code', () => {
    const { location, close } = temporaryDatabase();
    close();
    const opened = openDatabase(location);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
    expect(openDatabase({ ...location, dataKey: Buffer.alloc(32, 8) })).toEqual({
      ok: false,
      error: 'not-readable',
    });
  });

  it('does not make a database where there is none', () => {
    const location = locationIn(temporaryFolder());
    expect(openDatabase(location)).toEqual({ ok: false, error: 'not-readable' });
    expect(existsSync(location.file)).toBe(false);
  });

  it('does not write over a database', () => {
    const { location } = temporaryDatabase();
    expect(() => createDatabase(location)).toThrow('exists already');
  });

  it('has the settings that keep it safe', () => {
    const { db } = temporaryDatabase();
    const setting = (name: string) => Object.values(db.get<object>(`PRAGMA ${name}`))[0] as unknown;
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('temp_store')).toBe(2);
    expect(setting('secure_delete')).toBe(1);
    expect(setting('cipher')).toBe('sqlcipher');
  });

  it('[STO-004] makes every table STRICT and records each migration with its hash', () => {
    const { location } = temporaryDatabase();
    const sqlite = rawDatabase(location.file);
    const loose = sqlite
      .prepare(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
    expect(
      sqlite.prepare('SELECT version, name, length(sha256) AS hash FROM schema_migrations').all(),
    ).toEqual(
      readdirSync(MIGRATIONS)
        .toSorted()
        .map((name, index) => ({ version: index + 1, name, hash: 64 })),
    );
  });

  it('[STO-005] refuses a database newer than the app and leaves every byte as it was', () => {
    const { location, close } = temporaryDatabase();
    close();
    const newer = { ...location, migrationsFolder: nextRelease(temporaryFolder()) };
    const opened = openDatabase(newer);
    if (opened.ok) opened.value.close();
    const before = readFileSync(location.file);

    expect(openDatabase(location)).toEqual({ ok: false, error: 'database-newer' });
    expect(readFileSync(location.file).equals(before)).toBe(true);
    // SQLite's reader leaves an empty log behind: nothing in it to write into the database.
    expect(readFileSync(`${location.file}-wal`)).toHaveLength(0);
    expect(openDatabase(newer).ok).toBe(true);
  });

  it('stops when a released migration was edited', () => {
    const { location, close } = temporaryDatabase();
    close();
    const folder = nextRelease(temporaryFolder());
    const first = join(folder, '0001-cases.sql');
    writeFileSync(first, `${readFileSync(first, 'utf8')}\n-- edited`);
    expect(() => openDatabase({ ...location, migrationsFolder: folder })).toThrow(
      'not the shipped one',
    );
  });

  it('reads migrations with Windows line ends as the same ones', () => {
    const { location, close } = temporaryDatabase();
    close();
    const folder = join(temporaryFolder(), 'migrations');
    cpSync(MIGRATIONS, folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\n/g, '\r\n'));
    }
    const opened = openDatabase({ ...location, migrationsFolder: folder });
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });
});

describe('migration of a database in use', () => {
  const document = { patient: { name: { family: 'Distinctowski' } } };

  it('[STO-006] backs up before it migrates: encrypted, whole, with the same key', () => {
    const { db, location, close } = temporaryDatabase();
    createCase(db, { id: caseId(1), document, by: 'A', at: AT });
    close();
    const opened = openDatabase({ ...location, migrationsFolder: nextRelease(temporaryFolder()) });
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();

    const name = `consilium-20261102T093000000Z-v${readdirSync(MIGRATIONS).length}.db`;
    expect(readdirSync(location.backupFolder)).toEqual([name]);
    const backup = join(location.backupFolder, name);
    expect(readFileSync(backup).includes('Distinctowski')).toBe(false);
    expect(readFileSync(backup).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    const restored = openDatabase({ ...location, file: backup });
    expect(restored.ok).toBe(true);
    if (!restored.ok) return;
    expect(findRevision(restored.value.db, caseId(1))?.document).toEqual(document);
    restored.value.close();
  });

  it('[STO-006] keeps the last three backups', () => {
    const { location, close } = temporaryDatabase();
    close();
    const folder = temporaryFolder();
    let migrationsFolder = MIGRATIONS;
    for (let round = 1; round <= 5; round += 1) {
      const target = join(folder, String(round));
      cpSync(migrationsFolder, target, { recursive: true });
      const name = `${String(readdirSync(target).length + 1).padStart(4, '0')}-round.sql`;
      writeFileSync(join(target, name), `CREATE TABLE round_${round} (a TEXT) STRICT;`);
      migrationsFolder = target;
      const at = `2026-11-0${round}T10:00:00.000Z`;
      const opened = openDatabase({ ...location, migrationsFolder, at });
      if (opened.ok) opened.value.close();
    }
    expect(readdirSync(location.backupFolder).map((name) => name.slice(10, 18))).toEqual([
      '20261103',
      '20261104',
      '20261105',
    ]);
  });

  it('makes no backup when there is nothing to migrate', () => {
    const { location, close } = temporaryDatabase();
    close();
    const opened = openDatabase(location);
    if (opened.ok) opened.value.close();
    expect(existsSync(location.backupFolder)).toBe(false);
  });

  it('[STO-004] takes back the whole of a migration that fails', () => {
    const { location, close } = temporaryDatabase();
    close();
    const broken = 'CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);';
    const migrationsFolder = nextRelease(temporaryFolder(), broken);
    expect(() => openDatabase({ ...location, migrationsFolder })).toThrow('nowhere');
    const sqlite = rawDatabase(location.file);
    expect(sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined();
    expect(openDatabase(location).ok).toBe(true);
  });

  it('[STO-004] takes back a migration that breaks a foreign key', () => {
    const { db, location, close } = temporaryDatabase();
    createCase(db, { id: caseId(1), document, by: 'A', at: AT });
    close();
    const orphan = 'UPDATE case_list SET case_id = lower(hex(randomblob(8)));';
    const migrationsFolder = nextRelease(temporaryFolder(), orphan);
    expect(() => openDatabase({ ...location, migrationsFolder })).toThrow('foreign keys');
    const sqlite = rawDatabase(location.file, DATA_KEY);
    expect(sqlite.prepare('SELECT case_id AS id FROM case_list').all()).toEqual([
      { id: caseId(1) },
    ]);
  });
});
