import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inTransaction } from '#db/connection';
import type { ScryptCost } from '#db/key-wrap';
import { recordAudit } from '#db/repositories/audit-repository';
import { createMeeting } from '#db/repositories/meeting-repository';
import { MeetingId } from '#shared/contract/meetings';
import { DEMO_PASSPHRASE, DEMO_USER } from '#shared/contract/vault';
import type { CaseDocument } from '#shared/domain/case-document';
import { parseCaseFile } from '#shared/interchange/case-file';

import { appDeps } from '../app-deps.ts';
import type { VaultDeps } from '../deps.ts';
import { createSessionHolder } from '../session-holder.ts';
import { vaultFiles } from '../vault-files.ts';
import { createCase } from './create-case.ts';
import { createVault } from './create-vault.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

export type DemoOptions = {
  readonly casesFolder?: string;
  readonly migrationsFolder?: string;
  readonly appVersion?: string;
  readonly now?: () => string;
  readonly scryptCost?: ScryptCost;
};

/** Makes the demo data directory from scratch: a vault, every demo case, one meeting of them. */
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
    fill({ ...deps, db: open.database.db, user: open.user }, readCases(casesFolder));
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

function readCases(folder: string): readonly CaseDocument[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return names.map((name) => {
    const parsed = parseCaseFile(readFileSync(join(folder, name), 'utf8'));
    if (parsed.ok) return parsed.value;
    throw new Error(`${name}: ${parsed.error.map(({ path }) => path).join(', ')}`);
  });
}

function fill(deps: VaultDeps, documents: readonly CaseDocument[]): void {
  const { db, user, now, newId } = deps;
  inTransaction(db, (tx) => {
    const saved = documents.map((document) =>
      createCase({ ...deps, db: tx }, { document }, 'case-imported'),
    );
    const id = MeetingId.parse(newId());
    const on = meetingDay(documents) ?? now().slice(0, 10);
    const agenda = saved.map(({ id: caseId }) => caseId);
    const at = now();
    createMeeting(tx, { id, name: 'Kidney tumour board', on, cases: agenda, by: user, at });
    recordAudit(tx, { at, by: user, event: 'meeting-created', meetingId: id });
  });
}

/** The latest day a case is to be weighed for. */
function meetingDay(documents: readonly CaseDocument[]): string | undefined {
  return documents
    .map(({ referral }) => referral?.assessedOn ?? referral?.targetDate ?? '')
    .filter((day) => FULL_DATE.test(day))
    .toSorted()
    .at(-1);
}
