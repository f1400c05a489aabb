import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { extractAll, listPackage } from '@electron/asar';

import { buildIfStale } from '../../scripts/build.ts';

/** Makes a fake Electron distribution; kept beside the project, not in it. */
export const STUB_MAKER = resolve('..', 'shared', 'packaging', 'make-electron-stub.mjs');

export type PackagedApp = {
  /** Every path inside the archive, with `/`. */
  readonly files: readonly string[];
  readonly folder: string;
  readonly executable: string;
  /** Unpacks the archive into a folder and gives that folder. */
  readonly extract: () => string;
  readonly remove: () => void;
};

/** Builds the app and packages it for Linux x64 around the fake distribution. */
export function packageApp(electronVersion: string): PackagedApp {
  const fault = buildIfStale(resolve('.'));
  if (fault !== undefined) throw new Error(fault);
  const base = mkdtempSync(join(tmpdir(), 'consilium-packaging-'));
  const stub = join(base, 'stub');
  run(STUB_MAKER, ['linux', stub, electronVersion]);
  const options = '--linux dir --x64 --publish never -c electron-builder.yml'.split(' ');
  run(resolve('node_modules', 'electron-builder', 'cli.js'), [
    ...options,
    `-c.electronDist=${stub}`,
    `-c.directories.output=${join(base, 'release')}`,
  ]);
  const folder = join(base, 'release', 'linux-unpacked');
  const archive = join(folder, 'resources', 'app.asar');
  return {
    files: listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/')),
    folder,
    executable: join(folder, 'consilium'),
    extract: () => {
      const target = join(base, 'extracted');
      extractAll(archive, target);
      return target;
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function run(script: string, args: readonly string[]): void {
  const env = { ...process.env, CI: '1' };
  execFileSync(process.execPath, [script, ...args], { env, stdio: 'pipe' });
}
