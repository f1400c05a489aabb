import { posix, win32 } from 'node:path';

export type DataPlaces = {
  /** The encrypted vault and its backups. */
  readonly vault: string;
  /** What Chromium keeps for itself in the desktop host. */
  readonly profile: string;
};

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * Where this user's data lie; both hosts use the same vault. `CONSILIUM_DATA_DIR` moves all of it.
 * The demo lies beside the real vault, never in it, because it is made anew each time.
 */
export function dataPlaces(machine: Machine, purpose: 'real' | 'demo'): DataPlaces {
  const path = machine.platform === 'win32' ? win32 : posix;
  const base = machine.env['CONSILIUM_DATA_DIR'] ?? conventionalFolder(machine);
  const prefix = purpose === 'demo' ? 'demo-' : '';
  return {
    vault: path.join(base, `${prefix}vault`),
    profile: path.join(base, `${prefix}profile`),
  };
}

function conventionalFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    // Not the roaming folder: a case database must not be copied around at every log-on.
    const local = env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local');
    return win32.join(local, 'Consilium');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Consilium');
  }
  return posix.join(env['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share'), 'consilium');
}
