import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';

import { createDatabase, type DatabaseLocation, type OpenDatabase } from '#db/client';
import { CaseId } from '#shared/contract/case-summary';

export const MIGRATIONS = resolve('db/migrations');
export const DATA_KEY = Buffer.alloc(32, 7);
export const AT = '2026-11-02T09:30:00.000Z';

/** Who reads lists, on the day of `AT`. */
export const READER = { user: 'Dr Vogt', today: AT.slice(0, 10) };

/** The n-th of a row of valid ids. */
export function caseId(n: number): CaseId {
  return CaseId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'consilium-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function locationIn(folder: string): DatabaseLocation {
  return {
    file: join(folder, 'consilium.db'),
    dataKey: DATA_KEY,
    migrationsFolder: MIGRATIONS,
    backupFolder: join(folder, 'backups'),
    at: AT,
  };
}

/** A new encrypted database on disk, gone when the test ends. */
export function temporaryDatabase(): OpenDatabase & { readonly location: DatabaseLocation } {
  const location = locationIn(temporaryFolder());
  const database = createDatabase(location);
  onTestFinished(() => database.close());
  return { ...database, location };
}

/** The file as SQLite sees it, beside the app: for looking and for meddling. */
export function rawDatabase(file: string, dataKey: Buffer = DATA_KEY): Database.Database {
  const sqlite = new Database(file);
  sqlite.pragma(`cipher='sqlcipher'`);
  sqlite.pragma(`key="x'${dataKey.toString('hex')}'"`);
  onTestFinished(() => {
    sqlite.close();
  });
  return sqlite;
}
