import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** One step of the database's history, as shipped with the app. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
};

/** Reads the numbered SQL files of a folder; they must count 1, 2, 3 … without a gap. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => FILE_NAME.test(name))
    .toSorted();
  return names.map((name, index) => {
    const version = Number(FILE_NAME.exec(name)?.[1]);
    if (version !== index + 1) throw new Error(`migration ${name} is out of order`);
    // A checkout may change line ends; the hash must not notice.
    const sql = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n');
    return { version, name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
