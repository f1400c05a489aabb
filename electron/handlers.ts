import { listCases } from '#db/repositories/case-list';
import { listMeetings } from '#db/repositories/meeting-repository';
import type { CallName, ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { Issue } from '#shared/domain/issue';
import { ok, type Result } from '#shared/result';

import type { AppDeps, VaultDeps } from './deps.ts';
import { appInfo } from './services/app-info.ts';
import { caseHistory } from './services/case-history.ts';
import { createCase } from './services/create-case.ts';
import { createVault } from './services/create-vault.ts';
import { exportCaseFile } from './services/export-case-file.ts';
import { findTouchedCases } from './services/find-touched-cases.ts';
import { findPairFlips } from './services/find-pair-flips.ts';
import { getCase } from './services/get-case.ts';
import { getMeeting } from './services/get-meeting.ts';
import { importCaseFile } from './services/import-case-file.ts';
import { lockVault } from './services/lock-vault.ts';
import { openWhatIf } from './services/open-what-if.ts';
import { overrideExclusion } from './services/override-exclusion.ts';
import { planCopy } from './services/plan-copy.ts';
import { previewBoardSheet } from './services/preview-board-sheet.ts';
import { recoverVault } from './services/recover-vault.ts';
import { saveCase } from './services/save-case.ts';
import { showBoardSheet } from './services/show-board-sheet.ts';
import { showKnowledge } from './services/show-knowledge.ts';
import { unlockVault } from './services/unlock-vault.ts';
import { vaultStatus } from './services/vault-status.ts';
import { weighWhatIf } from './services/weigh-what-if.ts';
import { withdrawOverride } from './services/withdraw-override.ts';

/** A declared failure, with the faults by path where there are any. */
export type Refusal<Code extends string = string> =
  Code | { readonly code: Code; readonly issues: readonly Issue[] };

type Outcome<Name extends CallName> = Result<OutputOf<Name>, Refusal<ErrorOf<Name>>>;

type Handler<Name extends CallName, Deps> = (
  deps: Deps,
  input: ParsedInputOf<Name>,
) => Outcome<Name> | Promise<Outcome<Name>>;

/** Calls that work on a locked vault, too; a test holds this against the contract. */
export type OpenCallName = Extract<CallName, `app.${string}` | `vault.${string}`>;

/** A call without a handler, or a handler with the wrong answer, does not compile. */
export const openHandlers: { readonly [Name in OpenCallName]: Handler<Name, AppDeps> } = {
  'app.info': (deps) => ok(appInfo(deps)),
  'vault.status': (deps) => ok(vaultStatus(deps)),
  'vault.create': createVault,
  'vault.unlock': unlockVault,
  'vault.recover': recoverVault,
  'vault.lock': (deps) => ok(lockVault(deps)),
};

/** Calls on the open vault. */
export const vaultHandlers: {
  readonly [Name in Exclude<CallName, OpenCallName>]: Handler<Name, VaultDeps>;
} = {
  'cases.list': ({ db }, input) => ok(listCases(db, input)),
  'cases.get': getCase,
  'cases.history': caseHistory,
  'cases.create': (deps, input) => ok(createCase(deps, input)),
  'cases.save': saveCase,
  'cases.importFile': importCaseFile,
  'cases.exportFile': exportCaseFile,
  'cases.boardSheet': showBoardSheet,
  'cases.preview': (deps, input) => ok(previewBoardSheet(deps, input)),
  'cases.pairFlips': findPairFlips,
  'cases.overrideExclusion': overrideExclusion,
  'cases.withdrawOverride': withdrawOverride,
  'meetings.list': ({ db }) => ok(listMeetings(db)),
  'meetings.get': getMeeting,
  'knowledge.get': (deps) => ok(showKnowledge(deps)),
  'knowledge.touches': findTouchedCases,
  'whatIf.open': openWhatIf,
  'whatIf.weigh': weighWhatIf,
  'whatIf.edits': planCopy,
};
