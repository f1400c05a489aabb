import { openDatabase } from '#db/client';
import { recordAudit } from '#db/repositories/audit-repository';
import { projectOutdated } from '#db/repositories/case-list-line';
import type { VaultStatus } from '#shared/contract/vault';
import { err, ok, type Result } from '#shared/result';

import type { AppDeps } from '../deps.ts';
import { vaultStatus } from './vault-status.ts';

type Opening = {
  readonly user: string;
  readonly dataKey: Buffer;
  readonly event: 'vault-unlocked' | 'vault-recovered';
};

/** Opens the database with its data key; one that the right key does not open is damaged. */
export function openVault(
  deps: AppDeps,
  { user, dataKey, event }: Opening,
): Result<VaultStatus, 'database-newer' | 'database-damaged'> {
  const { files, migrationsFolder, now, session } = deps;
  const opened = openDatabase({
    file: files.database,
    dataKey,
    migrationsFolder,
    backupFolder: files.backups,
    at: now(),
  });
  dataKey.fill(0);
  if (!opened.ok) {
    return err(opened.error === 'not-readable' ? 'database-damaged' : opened.error);
  }
  projectOutdated(opened.value.db);
  recordAudit(opened.value.db, { at: now(), by: user, event });
  session.open({ user, database: opened.value });
  return ok(vaultStatus(deps));
}
