import type Database from 'better-sqlite3';
import { z } from 'zod';

import { err, ok, type Result } from '#shared/result';

import type { Migration } from './migrations.ts';

const CREATE_HISTORY = `
CREATE TABLE IF NOT EXISTS schema_migrations (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`;

const Applied = z.array(z.strictObject({ version: z.int(), name: z.string(), sha256: z.string() }));

/** The migrations a database still lacks; one it has and the app does not know makes it newer. */
export function pendingMigrations(
  sqlite: Database.Database,
  known: readonly Migration[],
): Result<readonly Migration[], 'database-newer'> {
  const applied = appliedMigrations(sqlite);
  if (applied.length > known.length) return err('database-newer');
  for (const [index, { name, sha256 }] of applied.entries()) {
    // A build fault, not a state a user can reach: a released migration was edited.
    if (known[index]?.sha256 !== sha256)
      throw new Error(`migration ${name} is not the shipped one`);
  }
  return ok(known.slice(applied.length));
}

/** Runs migrations in order, each with its entry in the history in one transaction. */
export function applyMigrations(
  sqlite: Database.Database,
  pending: readonly Migration[],
  at: string,
): void {
  // SQLite cannot switch foreign keys inside a transaction, and a table rebuild needs them off.
  sqlite.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) applyMigration(sqlite, migration, at);
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function applyMigration(sqlite: Database.Database, migration: Migration, at: string): void {
  const run = sqlite.transaction(() => {
    sqlite.exec(CREATE_HISTORY);
    sqlite.exec(migration.sql);
    const broken: unknown = sqlite.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`migration ${migration.name} breaks ${broken.length} foreign keys`);
    }
    sqlite
      .prepare(
        'INSERT INTO schema_migrations (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)',
      )
      .run(migration.version, migration.name, migration.sha256, at);
  });
  run.immediate();
}

function appliedMigrations(sqlite: Database.Database): z.infer<typeof Applied> {
  const exists = sqlite
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'`)
    .get();
  if (exists === undefined) return [];
  return Applied.parse(
    sqlite.prepare('SELECT version, name, sha256 FROM schema_migrations ORDER BY version').all(),
  );
}
