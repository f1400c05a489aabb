import { existsSync } from 'node:fs';

import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

import { err, ok, type Result } from '#shared/result';

import { backUp } from './backup.ts';
import { connect, type Db, prepareForWriting } from './connection.ts';
import { applyMigrations, pendingMigrations } from './migrate.ts';
import { type Migration, readMigrations } from './migrations.ts';

export type OpenDatabase = { readonly db: Db; readonly close: () => void };

export type DatabaseLocation = {
  readonly file: string;
  readonly dataKey: Buffer;
  readonly migrationsFolder: string;
  readonly backupFolder: string;
  /** Time of opening: names the backup and dates the migrations. */
  readonly at: string;
};

export type OpenError = 'not-readable' | 'database-newer';

/** Opens an existing database, bringing it up to date after a backup. */
export function openDatabase(location: DatabaseLocation): Result<OpenDatabase, OpenError> {
  if (!existsSync(location.file)) return err('not-readable');
  const known = readMigrations(location.migrationsFolder);
  const pending = lookBeforeWriting(location, known);
  if (!pending.ok) return pending;

  const connection = connect(location.file, location.dataKey);
  if (!connection.ok) return connection;
  const sqlite = connection.value;
  return closingOnError(sqlite, () => {
    prepareForWriting(sqlite);
    if (pending.value.length > 0) {
      const version = known.length - pending.value.length;
      backUp(sqlite, {
        folder: location.backupFolder,
        dataKey: location.dataKey,
        at: location.at,
        label: `v${version}`,
      });
      applyMigrations(sqlite, pending.value, location.at);
    }
    return ok(asOpen(sqlite));
  });
}

/** Makes a new, empty, encrypted database; the file must not exist. */
export function createDatabase(location: DatabaseLocation): OpenDatabase {
  if (existsSync(location.file)) throw new Error('the database exists already');
  const connection = connect(location.file, location.dataKey);
  if (!connection.ok) throw new Error('a new database cannot be read back');
  const sqlite = connection.value;
  return closingOnError(sqlite, () => {
    prepareForWriting(sqlite);
    applyMigrations(sqlite, readMigrations(location.migrationsFolder), location.at);
    return asOpen(sqlite);
  });
}

/** Read-only, so that a database of a newer app is not touched, not even its journal mode. */
function lookBeforeWriting(
  { file, dataKey }: DatabaseLocation,
  known: readonly Migration[],
): Result<readonly Migration[], OpenError> {
  const connection = connect(file, dataKey, { readonly: true });
  if (!connection.ok) return connection;
  try {
    return pendingMigrations(connection.value, known);
  } finally {
    connection.value.close();
  }
}

function asOpen(sqlite: Database.Database): OpenDatabase {
  return { db: drizzle({ client: sqlite }), close: () => sqlite.close() };
}

function closingOnError<T>(sqlite: Database.Database, work: () => T): T {
  try {
    return work();
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
