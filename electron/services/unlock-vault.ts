import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import type { ErrorOf } from '#shared/contract/contract';
import type { VaultStatus } from '#shared/contract/vault';
import { err, type Result } from '#shared/result';

import type { AppDeps } from '../deps.ts';
import { openVault } from './open-vault.ts';

/** Opens the vault for a user with their passphrase. */
export async function unlockVault(
  deps: AppDeps,
  { user, passphrase }: { readonly user: string; readonly passphrase: string },
): Promise<Result<VaultStatus, ErrorOf<'vault.unlock'>>> {
  const keyring = readKeyring(deps.files.keys);
  if (!keyring.ok) {
    return err(keyring.error === 'keys-absent' ? 'vault-absent' : 'database-damaged');
  }
  const dataKey = await unlockWithPassphrase(keyring.value, user, passphrase);
  if (!dataKey.ok) return dataKey;
  return openVault(deps, { user, dataKey: dataKey.value, event: 'vault-unlocked' });
}
