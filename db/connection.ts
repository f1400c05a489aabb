import Database from 'better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

import { err, ok, type Result } from '#shared/result';

/** A connection or a transaction on it: what every repository function takes first. */
export type Db = BaseSQLiteDatabase<'sync', Database.RunResult>;

/** Opens a database file with its raw key and proves the key by reading the schema. */
export function connect(
  file: string,
  dataKey: Buffer,
  options: Database.Options = {},
): Result<Database.Database, 'not-readable'> {
  const sqlite = new Database(file, options);
  try {
    // The key comes before every other statement: until then the file is noise.
    sqlite.pragma(`cipher='sqlcipher'`);
    sqlite.pragma(`key="x'${dataKey.toString('hex')}'"`);
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
    return ok(sqlite);
  } catch (error) {
    sqlite.close();
    if (isUnreadable(error)) return err('not-readable');
    throw error;
  }
}

/** Settings of a connection that reads and writes. */
export function prepareForWriting(sqlite: Database.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('recursive_triggers = ON');
  sqlite.pragma('foreign_keys = ON');
}

/** Runs `work` as one unit that takes the write lock at once: all of it is kept, or nothing. */
export function inTransaction<T>(db: Db, work: (tx: Db) => T): T {
  return db.transaction((tx) => work(tx), { behavior: 'immediate' });
}

/** SQLite's answers to a wrong key and to a damaged file, which look alike. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
  );
}
