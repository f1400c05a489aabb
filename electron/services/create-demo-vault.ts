import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ScryptCost } from '#db/key-wrap';
import { DEMO_PASSPHRASE, DEMO_USER } from '#shared/contract/vault';
import { parseCaseFile } from '#shared/interchange/case-file';

import { appDeps } from '../app-deps.ts';
import { createSessionHolder } from '../session-holder.ts';
import { vaultFiles } from '../vault-files.ts';
import { createVault } from './create-vault.ts';
import { type DemoCase, fillDemoVault } from './fill-demo-vault.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export type DemoOptions = {
  readonly casesFolder?: string;
  readonly migrationsFolder?: string;
  readonly appVersion?: string;
  readonly now?: () => string;
  readonly scryptCost?: ScryptCost;
};

/** Makes the demo data directory from scratch: a vault, every demo case, meetings of them. */
export async function createDemoVault(
  dataDirectory: string,
  options: DemoOptions = {},
): Promise<void> {
  const { casesFolder = join(ROOT, 'docs', 'demo-cases'), appVersion = 'demo', ...rest } = options;
  clearDemo(dataDirectory);
  const session = createSessionHolder(() => undefined);
  const deps = appDeps({ dataDirectory, host: 'loopback', appVersion, ...rest }, session);
  const created = await createVault(deps, { user: DEMO_USER, passphrase: DEMO_PASSPHRASE });
  const open = session.current();
  if (!created.ok || open === undefined) throw new Error('the demo vault could not be created');
  try {
    fillDemoVault({ ...deps, db: open.database.db, user: open.user }, readCases(casesFolder));
  } finally {
    session.shutDown();
  }
}

/** Deletes an earlier demo; a folder with anything else in it is somebody's data. */
function clearDemo(dataDirectory: string): void {
  const { demoMarker } = vaultFiles(dataDirectory);
  const isEmpty = !existsSync(dataDirectory) || readdirSync(dataDirectory).length === 0;
  if (!isEmpty && !existsSync(demoMarker)) {
    throw new Error('the data directory holds something that is not a demo');
  }
  rmSync(dataDirectory, { recursive: true, force: true });
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  writeFileSync(demoMarker, `${JSON.stringify({ demo: true })}\n`);
}

function readCases(folder: string): readonly DemoCase[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return names.map((name) => {
    const parsed = parseCaseFile(readFileSync(join(folder, name), 'utf8'));
    if (parsed.ok) return { fileName: name, document: parsed.value };
    throw new Error(`${name}: ${parsed.error.map(({ path }) => path).join(', ')}`);
  });
}
