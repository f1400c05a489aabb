import { existsSync } from 'node:fs';

import { readKeyring } from '#db/keyring';
import type { VaultStatus } from '#shared/contract/vault';

import type { AppDeps } from '../deps.ts';

/** Whether there is a vault, whether it is open, and for whom. */
export function vaultStatus({ files, session }: AppDeps): VaultStatus {
  const demo = existsSync(files.demoMarker);
  const keyring = readKeyring(files.keys);
  if (!keyring.ok) {
    return { state: keyring.error === 'keys-absent' ? 'absent' : 'locked', users: [], demo };
  }
  const users = keyring.value.users.map(({ name }) => name);
  const current = session.current();
  return current === undefined
    ? { state: 'locked', users, demo }
    : { state: 'unlocked', users, user: current.user, demo };
}
