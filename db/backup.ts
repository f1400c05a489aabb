import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type Database from 'better-sqlite3';

import { connect } from './connection.ts';

const KEEP = 3;
const BACKUP_NAME = /^consilium-\d{8}T\d{6,9}Z-[a-z0-9-]+\.db$/;

/**
 * Copies the open database into `folder`, encrypted with the same key, and keeps the last three.
 * `VACUUM INTO`, because the encrypting build's online backup cannot write an encrypted copy.
 */
export function backUp(
  sqlite: Database.Database,
  options: {
    readonly folder: string;
    readonly dataKey: Buffer;
    readonly at: string;
    readonly label: string;
  },
): string {
  const { folder, dataKey, at, label } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `consilium-${at.replace(/[-:.]/g, '')}-${label}.db`);
  const unproved = `${file}.tmp`;
  rmSync(unproved, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(unproved);
  prove(unproved, dataKey);
  renameSync(unproved, file);
  dropOldest(folder);
  return file;
}

/** A backup counts only when it is whole and opens with the key: an unencrypted one would not. */
function prove(file: string, dataKey: Buffer): void {
  const copy = connect(file, dataKey, { readonly: true });
  if (!copy.ok) throw new Error('the backup does not open with the key');
  const check: unknown = copy.value.pragma('integrity_check', { simple: true });
  copy.value.close();
  if (check !== 'ok') throw new Error('the backup is not whole');
}

function dropOldest(folder: string): void {
  const backups = readdirSync(folder)
    .filter((name) => BACKUP_NAME.test(name))
    .toSorted();
  for (const name of backups.slice(0, -KEEP)) rmSync(join(folder, name));
}
