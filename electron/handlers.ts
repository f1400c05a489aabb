import { listCases } from '#db/repositories/case-list';
import { findDuplicates } from '#db/repositories/duplicate-repository';
import { listMeetings } from '#db/repositories/meeting-repository';
import type { CallName, ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import type { Issue } from '#shared/domain/issue';
import { ok, type Result } from '#shared/result';

import type { AppDeps, VaultDeps } from './deps.ts';
import { actInMeeting } from './services/act-in-meeting.ts';
import { addToAgenda } from './services/add-to-agenda.ts';
import { agendaComplexity } from './services/agenda-complexity.ts';
import { answerFollowUp, recordOutcome } from './services/answer-follow-up.ts';
import { appInfo } from './services/app-info.ts';
import { archiveCases } from './services/archive-cases.ts';
import { assembleMinutes, assembleOutcome } from './services/assemble-minutes.ts';
import { caseHistory } from './services/case-history.ts';
import { caseStanding } from './services/case-standing.ts';
import { changeMeeting } from './services/change-meeting.ts';
import { checkTexts } from './services/check-texts.ts';
import { correctInMeeting } from './services/correct-in-meeting.ts';
import { createCase } from './services/create-case.ts';
import { createMeeting } from './services/create-meeting.ts';
import { createVault } from './services/create-vault.ts';
import { decisionsOfCase, decisionsOfMeeting } from './services/find-decisions.ts';
import { dropDraft } from './services/drop-draft.ts';
import { enterTrigger } from './services/enter-trigger.ts';
import { exportCaseFile } from './services/export-case-file.ts';
import {
  cancelExport,
  exportProgress,
  startExport,
  takeExport,
} from './services/export-meeting.ts';
import { findPairFlips } from './services/find-pair-flips.ts';
import { findTouchedCases } from './services/find-touched-cases.ts';
import { getCase } from './services/get-case.ts';
import { getDraft } from './services/get-draft.ts';
import { getMeeting } from './services/get-meeting.ts';
import { hiddenReplies, type ListingCall } from './services/hidden-replies.ts';
import { importCaseFile } from './services/import-case-file.ts';
import { decisionEntry, keepDecisionEntry } from './services/keep-decision-entry.ts';
import { keepDraft } from './services/keep-draft.ts';
import { knownPeople } from './services/known-people.ts';
import { listDrafts } from './services/list-drafts.ts';
import { listFollowedDecisions } from './services/list-follow-ups.ts';
import { listFreeTexts } from './services/list-free-texts.ts';
import { listOwed } from './services/list-owed.ts';
import { lockCase } from './services/lock-case.ts';
import { lockVault } from './services/lock-vault.ts';
import { markAsked } from './services/mark-asked.ts';
import { meetingOverview } from './services/meeting-overview.ts';
import { moveCases } from './services/move-cases.ts';
import { openWhatIf } from './services/open-what-if.ts';
import { overrideExclusion } from './services/override-exclusion.ts';
import { ownProfiles } from './services/own-profiles.ts';
import { moveToMeeting, planItem, reorderAgenda } from './services/plan-agenda.ts';
import { planCopy } from './services/plan-copy.ts';
import { previewBoardSheet } from './services/preview-board-sheet.ts';
import { readerOf } from './services/reader-of.ts';
import { recordDecision, recordIndependent } from './services/record-decision.ts';
import { recoverVault } from './services/recover-vault.ts';
import { removeFromAgenda } from './services/remove-from-agenda.ts';
import { restoreCases } from './services/restore-cases.ts';
import { saveCase } from './services/save-case.ts';
import { setCutOff } from './services/set-cut-off.ts';
import { showBoardSheet } from './services/show-board-sheet.ts';
import { showKnowledge } from './services/show-knowledge.ts';
import { showMeeting } from './services/show-meeting.ts';
import { showOnStage } from './services/show-on-stage.ts';
import { showPreparationBoard } from './services/show-preparation-board.ts';
import { showQuality } from './services/show-quality.ts';
import { showRoomSheet } from './services/show-room-sheet.ts';
import { takeBackFollowUp } from './services/take-back-follow-up.ts';
import { unlockCase } from './services/unlock-case.ts';
import { unlockVault } from './services/unlock-vault.ts';
import { vaultStatus } from './services/vault-status.ts';
import { weighWhatIf } from './services/weigh-what-if.ts';
import { withdrawOverride } from './services/withdraw-override.ts';
import { savePage } from './services/save-page.ts';

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
  'cases.list': hidingIn('cases.list', (deps, input) =>
    ok(listCases(deps.db, input, readerOf(deps))),
  ),
  'cases.get': getCase,
  'cases.history': caseHistory,
  'cases.create': (deps, input) => ok(createCase(deps, input)),
  'cases.save': saveCase,
  'cases.findDuplicates': (deps, input) => ok(findDuplicates(deps.db, input, readerOf(deps))),
  'cases.importFile': importCaseFile,
  'cases.exportFile': exportCaseFile,
  'cases.boardSheet': showBoardSheet,
  'cases.standing': caseStanding,
  'cases.preview': (deps, input) => ok(previewBoardSheet(deps, input)),
  'cases.pairFlips': findPairFlips,
  'cases.overrideExclusion': overrideExclusion,
  'cases.withdrawOverride': withdrawOverride,
  'meetings.list': ({ db }) => ok(listMeetings(db)),
  'meetings.get': hidingIn('meetings.get', getMeeting),
  'meetings.create': (deps, input) => ok(createMeeting(deps, input)),
  'meetings.setCutOff': setCutOff,
  'meetings.addCases': addToAgenda,
  'meetings.removeCases': removeFromAgenda,
  'meetings.detail': hidingIn('meetings.detail', showMeeting),
  'meetings.update': changeMeeting,
  'meetings.reorder': reorderAgenda,
  'meetings.plan': planItem,
  'meetings.moveCase': moveToMeeting,
  'meetings.act': actInMeeting,
  'meetings.overview': (deps) => ok(meetingOverview(deps)),
  'meetings.people': (deps, input) => ok(knownPeople(deps, input)),
  'meetings.ownProfiles': (deps) => ok(ownProfiles(deps)),
  'meetings.complexity': agendaComplexity,
  'room.stage': ({ stage }) => ok(stage.read()),
  'room.sheet': showRoomSheet,
  'room.show': showOnStage,
  'room.openPresenter': async ({ presenter }) => ok(await presenter.open()),
  'room.correct': correctInMeeting,
  'decisions.ofMeeting': decisionsOfMeeting,
  'decisions.ofCase': decisionsOfCase,
  'decisions.record': recordDecision,
  'decisions.recordIndependent': recordIndependent,
  'decisions.keepEntry': keepDecisionEntry,
  'decisions.entry': (deps, input) => ok(decisionEntry(deps, input)),
  'preparation.board': hidingIn('preparation.board', showPreparationBoard),
  'preparation.move': moveCases,
  'preparation.owed': hidingIn('preparation.owed', listOwed),
  'preparation.markAsked': markAsked,
  'preparation.archive': archiveCases,
  'preparation.restore': restoreCases,
  'preparation.lock': lockCase,
  'preparation.unlock': unlockCase,
  'drafts.keep': keepDraft,
  'drafts.get': getDraft,
  'drafts.list': hidingIn('drafts.list', listDrafts),
  'drafts.drop': dropDraft,
  'privacy.texts': listFreeTexts,
  'privacy.check': checkTexts,
  'knowledge.get': (deps) => ok(showKnowledge(deps)),
  'knowledge.touches': findTouchedCases,
  'whatIf.open': openWhatIf,
  'whatIf.weigh': weighWhatIf,
  'whatIf.edits': planCopy,
  'followUp.list': (deps, input) => ok(listFollowedDecisions(deps, input)),
  'followUp.answer': answerFollowUp,
  'followUp.outcome': recordOutcome,
  'followUp.trigger': enterTrigger,
  'followUp.takeBack': takeBackFollowUp,
  'quality.figures': (deps, input) => ok(showQuality(deps, input)),
  'exports.minutes': assembleMinutes,
  'exports.outcome': (deps, input) => assembleOutcome(deps, input),
  'exports.savePage': savePage,
  'exports.start': startExport,
  'exports.progress': exportProgress,
  'exports.cancel': cancelExport,
  'exports.take': takeExport,
};

type Display = { readonly identifiers: IdentifierDisplay };

/** The handler of a call that lists cases, whose reply is changed while identifiers are hidden. */
function hidingIn<Name extends ListingCall>(
  name: Name,
  handler: Handler<Name, VaultDeps>,
): (deps: VaultDeps, input: ParsedInputOf<Name> & Display) => Promise<Outcome<Name>> {
  return async (deps, input) => {
    const outcome = await handler(deps, input);
    if (!outcome.ok || input.identifiers === 'shown') return outcome;
    return ok(hiddenReplies[name](deps, outcome.value));
  };
}
