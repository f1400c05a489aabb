import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe } from 'vitest';

/** Files nobody here wrote; they stay outside the project. */
const FOLDER = process.env['CONSILIUM_DATA'] ?? join('..', 'shared', 'data');

/** Tests on outside files; skipped, with the reason in the name, where one is absent. */
export function describeWithData(
  name: string,
  files: readonly string[],
  tests: (read: (file: string) => string) => void,
): void {
  const paths = files.map((file) => join(FOLDER, file));
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0) {
    const why = `skipped, not found: ${absent.join(', ')}`;
    console.log(`${name}: ${why}`);
    describe.skip(`${name} (${why})`, () => {
      tests(() => '');
    });
    return;
  }
  describe(name, () => {
    tests((file) => readFileSync(join(FOLDER, file), 'utf8'));
  });
}

/** Rows of a tab-separated table by the names of its columns; `headerLines` of them are no rows. */
export function tableOf(
  text: string,
  headerLines = 1,
): readonly Readonly<Record<string, string>>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const names = lines[0]?.split('\t') ?? [];
  return lines.slice(headerLines).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
  });
}
