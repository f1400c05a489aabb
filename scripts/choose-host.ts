import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hasDisplay } from '#electron/loopback/open-browser';

export type HostChoice =
  | { readonly host: 'electron'; readonly binary: string; readonly reason: string }
  | { readonly host: 'loopback'; readonly reason: string };

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Chromium's sandbox refuses to run as root. */
  readonly isRoot: boolean;
  /** The installed npm package `electron`, which comes without its binary. */
  readonly packageFolder: string;
};

const FETCH_LIMIT_MS = 20_000;

/** Electron when its binary is here or can be fetched, else the browser; with the reason. */
export function chooseHost(
  surroundings: Surroundings,
  fetchBinary: (packageFolder: string) => void = fetchElectron,
): HostChoice {
  const obstacle = obstacleTo(surroundings);
  if (obstacle !== undefined) return { host: 'loopback', reason: obstacle };

  const present = findBinary(surroundings);
  if (present !== undefined) {
    return { host: 'electron', binary: present, reason: 'its binary is here' };
  }
  fetchBinary(surroundings.packageFolder);
  const fetched = findBinary(surroundings);
  if (fetched !== undefined) {
    return { host: 'electron', binary: fetched, reason: 'its binary was fetched' };
  }
  return { host: 'loopback', reason: "Electron's binary is not here and cannot be fetched" };
}

function obstacleTo({ platform, env, isRoot }: Surroundings): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!hasDisplay(env)) return 'there is no display for Electron';
  return isRoot ? 'Electron does not run as root' : undefined;
}

function findBinary({ platform, env, packageFolder }: Surroundings): string | undefined {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override ?? join(packageFolder, 'dist');
  const pathFile = join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : nameOn(platform);
  const binary = join(folder, name);
  return existsSync(binary) ? binary : undefined;
}

function nameOn(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function fetchElectron(packageFolder: string): void {
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
}
