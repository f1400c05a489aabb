import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import type { ScryptCost } from '#db/key-wrap';
import { rccPack } from '#shared/packs/rcc/pack';

import type { AppDeps, SessionHolder } from './deps.ts';
import { createExportJobs } from './export-jobs.ts';
import { type PdfPort, PRINT_DIALOG } from './pdf-port.ts';
import type { PresenterPort } from './presenter-port.ts';
import { createStageHolder } from './room-stage.ts';
import { stampPack } from './services/stamp-pack.ts';
import { vaultFiles } from './vault-files.ts';

export type AppOptions = {
  readonly dataDirectory: string;
  readonly host: AppDeps['host'];
  readonly appVersion: string;
  /** Where the numbered SQL files lie; a bundled host must say. */
  readonly migrationsFolder?: string;
  /** ISO timestamp of now, UTC. */
  readonly now?: () => string;
  readonly newId?: () => string;
  /** How the host brings up the presenter's window; without one, asking for it fails. */
  readonly presenter?: PresenterPort;
  /** How the host makes a PDF of what its window shows; without one, by the print dialog. */
  readonly pdf?: PdfPort;
  /** Test vaults may spend less on a passphrase. */
  readonly scryptCost?: ScryptCost;
};

/** Fills in what a host leaves out: the clock, random ids and the source folder's migrations. */
export function appDeps(options: AppOptions, session: SessionHolder): AppDeps {
  const { dataDirectory, host, appVersion, scryptCost } = options;
  return {
    host,
    appVersion,
    files: vaultFiles(dataDirectory),
    migrationsFolder:
      options.migrationsFolder ?? join(import.meta.dirname, '..', 'db', 'migrations'),
    ...(scryptCost === undefined ? {} : { scryptCost }),
    now: options.now ?? systemTime,
    newId: options.newId ?? randomUUID,
    packStamp: stampPack(rccPack),
    session,
    stage: createStageHolder(),
    presenter: options.presenter ?? NO_PRESENTER,
    pdf: options.pdf ?? PRINT_DIALOG,
    exportJobs: createExportJobs(),
  };
}

/** Of a host without windows, as the command line. */
export const NO_PRESENTER: PresenterPort = {
  open: () => Promise.reject(new Error('this host has no window for a presenter')),
};

/** The machine's clock as an ISO timestamp, UTC. */
export function systemTime(): string {
  return new Date().toISOString();
}
