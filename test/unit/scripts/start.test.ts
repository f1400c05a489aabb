import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isStale } from '../../../scripts/build.ts';
import { chooseHost } from '../../../scripts/choose-host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consilium-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(file: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), 'x');
}

describe('which host opens', () => {
  const machine = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false } as const;
  const neverFetched = (): never => {
    throw new Error('tried to fetch');
  };

  it('[HOST-080] is the browser without a display or as root, and nothing is fetched', () => {
    put('dist/electron');
    const places = { packageFolder: folder };
    expect(chooseHost({ ...machine, env: {}, ...places }, neverFetched)).toEqual({
      host: 'loopback',
      reason: 'there is no display for Electron',
    });
    expect(chooseHost({ ...machine, isRoot: true, ...places }, neverFetched)).toEqual({
      host: 'loopback',
      reason: 'Electron does not run as root',
    });
  });

  it('[HOST-081] is Electron where its binary is', () => {
    put('dist/electron');
    expect(chooseHost({ ...machine, packageFolder: folder }, neverFetched)).toEqual({
      host: 'electron',
      binary: join(folder, 'dist', 'electron'),
      reason: 'its binary is here',
    });
    put('elsewhere/electron');
    const env = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') };
    expect(chooseHost({ ...machine, env, packageFolder: folder }, neverFetched)).toMatchObject({
      binary: join(folder, 'elsewhere', 'electron'),
    });
  });

  it('[HOST-081] is Electron where its binary can be fetched, else the browser', () => {
    const surroundings = { ...machine, packageFolder: folder };
    expect(chooseHost(surroundings, () => undefined)).toEqual({
      host: 'loopback',
      reason: "Electron's binary is not here and cannot be fetched",
    });
    expect(chooseHost(surroundings, () => put('dist/electron'))).toMatchObject({
      host: 'electron',
      reason: 'its binary was fetched',
    });
  });
});

describe('the build', () => {
  const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

  it('[HOST-082] is made anew when a part is missing or a source is newer', () => {
    put('renderer/main.tsx');
    expect(isStale(folder)).toBe(true);
    for (const file of BUILT) put(file);
    utimesSync(join(folder, 'renderer/main.tsx'), 1_000, 1_000);
    expect(isStale(folder)).toBe(false);
    utimesSync(join(folder, 'renderer/main.tsx'), 4_000_000_000, 4_000_000_000);
    expect(isStale(folder)).toBe(true);
  });
});
