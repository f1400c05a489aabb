import type { VaultStatus } from '#shared/contract/vault';

import type { AppDeps } from '../deps.ts';
import { vaultStatus } from './vault-status.ts';

/** Closes the database and forgets the user. */
export function lockVault(deps: AppDeps): VaultStatus {
  deps.session.lock();
  return vaultStatus(deps);
}
