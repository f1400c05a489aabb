import { openDatabase } from '#db/client';
import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import { recordAudit } from '#db/repositories/audit-repository';
import type { ErrorOf } from '#shared/contract/contract';
import type { VaultStatus } from '#shared/contract/vault';
import { err, ok, type Result } from '#shared/result';

import type { AppDeps } from '../deps.ts';
import { vaultStatus } from './vault-status.ts';

/** Opens the vault for a user; a database that the right key does not open is damaged. */
export async function unlockVault(
  deps: AppDeps,
  { user, passphrase }: { readonly user: string; readonly passphrase: string },
): Promise<Result<VaultStatus, ErrorOf<'vault.unlock'>>> {
  const { files, migrationsFolder, now, session } = deps;
  const keyring = readKeyring(files.keys);
  if (!keyring.ok) {
    return err(keyring.error === 'keys-absent' ? 'vault-absent' : 'database-damaged');
  }
  const dataKey = await unlockWithPassphrase(keyring.value, user, passphrase);
  if (!dataKey.ok) return dataKey;
  const opened = openDatabase({
    file: files.database,
    dataKey: dataKey.value,
    migrationsFolder,
    backupFolder: files.backups,
    at: now(),
  });
  dataKey.value.fill(0);
  if (!opened.ok) {
    return err(opened.error === 'not-readable' ? 'database-damaged' : opened.error);
  }
  recordAudit(opened.value.db, { at: now(), by: user, event: 'vault-unlocked' });
  session.open({ user, database: opened.value });
  return ok(vaultStatus(deps));
}
