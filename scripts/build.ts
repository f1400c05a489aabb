import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

const SOURCES = [
  '{electron,renderer,shared,db}/**/*.{ts,tsx,css,html,svg}',
  'electron.vite.config.ts',
  'postcss.config.*',
  'package-lock.json',
];

/** Builds when a part is missing or older than a source; gives what went wrong, if anything. */
export function buildIfStale(root: string): string | undefined {
  if (!isStale(root)) return undefined;
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'build', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

export function isStale(root: string): boolean {
  const built = BUILT.map((file) => join(root, file));
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map(timeOf));
  const sources = globSync(SOURCES, { cwd: root });
  return sources.some((file) => timeOf(join(root, file)) > oldest);
}

function timeOf(file: string): number {
  return statSync(file).mtimeMs;
}
