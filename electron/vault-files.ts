import { join } from 'node:path';

/** Where the parts of a vault lie in its data directory. */
export type VaultFiles = {
  readonly keys: string;
  readonly database: string;
  readonly backups: string;
  readonly log: string;
  /** Present in a demo vault: its passphrase is public and its patients are fictional. */
  readonly demoMarker: string;
};

export function vaultFiles(dataDirectory: string): VaultFiles {
  return {
    keys: join(dataDirectory, 'vault.keys.json'),
    database: join(dataDirectory, 'consilium.db'),
    backups: join(dataDirectory, 'backups'),
    log: join(dataDirectory, 'log'),
    demoMarker: join(dataDirectory, 'demo.json'),
  };
}
