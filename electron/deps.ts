import type { OpenDatabase } from '#db/client';
import type { Db } from '#db/connection';
import type { ScryptCost } from '#db/key-wrap';
import type { OutputOf } from '#shared/contract/contract';
import type { PackStamp } from '#shared/engine/evaluation';

import type { ExportJobs } from './export-jobs.ts';
import type { PdfPort } from './pdf-port.ts';
import type { PresenterPort } from './presenter-port.ts';
import type { StageHolder } from './room-stage.ts';
import type { VaultFiles } from './vault-files.ts';

/** What every use case may lean on, before and after the vault is unlocked. */
export type AppDeps = {
  readonly host: OutputOf<'app.info'>['host'];
  readonly appVersion: string;
  readonly files: VaultFiles;
  readonly migrationsFolder: string;
  /** Test vaults spend less; the product's cost when left out. */
  readonly scryptCost?: ScryptCost;
  readonly now: () => string;
  readonly newId: () => string;
  readonly packStamp: PackStamp;
  readonly session: SessionHolder;
  readonly stage: StageHolder;
  /** How the host brings up the presenter's window. */
  readonly presenter: PresenterPort;
  /** How the host makes a PDF of what its window shows. */
  readonly pdf: PdfPort;
  readonly exportJobs: ExportJobs;
};

/** The open vault and who opened it. */
export type Session = { readonly user: string; readonly database: OpenDatabase };

/** Holds the one session there can be. */
export type SessionHolder = {
  readonly current: () => Session | undefined;
  readonly open: (session: Session) => void;
  readonly lock: () => void;
};

/** What a use case on an open vault may lean on. */
export type VaultDeps = {
  readonly db: Db;
  readonly user: string;
  readonly appVersion: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly packStamp: PackStamp;
  readonly stage: StageHolder;
  readonly presenter: PresenterPort;
  readonly pdf: PdfPort;
  readonly exportJobs: ExportJobs;
};
