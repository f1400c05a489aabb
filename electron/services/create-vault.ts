import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

import { createDatabase } from '#db/client';
import { createKeyring, writeKeyring } from '#db/keyring';
import { recordAudit } from '#db/repositories/audit-repository';
import { err, ok, type Result } from '#shared/result';

import type { AppDeps } from '../deps.ts';

/**
 * Makes the encrypted database and its key file and opens it for the first user. The key file is
 * written last: until it is there, there is no vault.
 */
export async function createVault(
  deps: AppDeps,
  { user, passphrase }: { readonly user: string; readonly passphrase: string },
): Promise<Result<{ readonly recoveryKey: string }, 'vault-exists'>> {
  const { files, migrationsFolder, now, session } = deps;
  if (existsSync(files.keys)) return err('vault-exists');
  mkdirSync(dirname(files.database), { recursive: true, mode: 0o700 });
  setAside(files.database, now());

  const { keyring, dataKey, recoveryKey } = await createKeyring(user, passphrase, deps.scryptCost);
  const database = createDatabase({
    file: files.database,
    dataKey,
    migrationsFolder,
    backupFolder: files.backups,
    at: now(),
  });
  dataKey.fill(0);
  recordAudit(database.db, { at: now(), by: user, event: 'vault-created' });
  writeKeyring(files.keys, keyring);
  session.open({ user, database });
  return ok({ recoveryKey });
}

/** A database without a key file cannot be read, but it is not ours to delete. */
function setAside(database: string, at: string): void {
  const stamp = at.replace(/[-:.]/g, '');
  for (const suffix of ['', '-wal', '-shm']) {
    const file = `${database}${suffix}`;
    if (existsSync(file)) renameSync(file, `${database}.${stamp}.old${suffix}`);
  }
}
