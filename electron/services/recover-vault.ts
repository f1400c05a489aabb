import { readKeyring, unlockWithRecoveryKey, withUser, writeKeyring } from '#db/keyring';
import type { ErrorOf, ParsedInputOf } from '#shared/contract/contract';
import type { VaultStatus } from '#shared/contract/vault';
import { err, type Result } from '#shared/result';

import type { AppDeps } from '../deps.ts';
import { openVault } from './open-vault.ts';

/** Opens the vault with the printed recovery key; the user's new passphrase replaces a lost one. */
export async function recoverVault(
  deps: AppDeps,
  { recoveryKey, user, passphrase }: ParsedInputOf<'vault.recover'>,
): Promise<Result<VaultStatus, ErrorOf<'vault.recover'>>> {
  const keyring = readKeyring(deps.files.keys);
  if (!keyring.ok) {
    return err(keyring.error === 'keys-absent' ? 'vault-absent' : 'database-damaged');
  }
  const dataKey = await unlockWithRecoveryKey(keyring.value, recoveryKey);
  if (!dataKey.ok) return dataKey;
  const renewed = await withUser(keyring.value, dataKey.value, { user, passphrase });
  const opened = openVault(deps, { user, dataKey: dataKey.value, event: 'vault-recovered' });
  if (opened.ok) writeKeyring(deps.files.keys, renewed);
  return opened;
}
