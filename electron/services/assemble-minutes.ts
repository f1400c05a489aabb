import { findRevision, listRevisions } from '#db/repositories/case-repository';
import { findShownEvaluation } from '#db/repositories/evaluation-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import type { CaseDocument } from '#shared/domain/case-document';
import { formatDate } from '#shared/domain/format-date';
import { secondsDiscussed } from '#shared/domain/meeting-clock';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { type CaseHead, caseHead, hiddenCaseHead } from '#shared/report/case-head';
import { caseOutcome, type MeetingChange } from '#shared/report/case-outcome';
import type { Clock } from '#shared/report/decision-versions';
import { decisionKinds, stepsOfNoKind } from '#shared/report/decision-kinds';
import { NAME_WITHHELD } from '#shared/report/deidentify-document';
import { documentOrigin, meetingMinutes } from '#shared/report/meeting-minutes';
import type { CaseOutcome, DocumentOrigin, MeetingMinutes } from '#shared/report/minutes-model';
import type { DecisionSubject } from '#shared/report/quorum-text';
import { isReviewOverdue } from '#shared/report/review-due';
import { changedSections, type SheetLine, sheetLines } from '#shared/report/sheet-lines';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { nextTurn } from '../next-turn.ts';
import { wallClock } from '../wall-clock.ts';
import { decisionsOfMeeting } from './find-decisions.ts';
import { hiddenCase } from './hidden-case.ts';
import { hiddenReplies } from './hidden-replies.ts';
import { readerOf } from './reader-of.ts';
import { revisionOfMeeting } from './revision-of-meeting.ts';
import { showMeeting } from './show-meeting.ts';

/** How a document of a meeting is asked for. */
export type Asked = {
  readonly meeting: MeetingId;
  readonly identifiers: IdentifierDisplay;
  readonly signal?: AbortSignal;
  /** Hears of every case that is done. */
  readonly onCase?: (done: number, total: number) => void;
};

/** The minutes of a meeting; other calls run between two cases. */
export async function assembleMinutes(
  deps: VaultDeps,
  asked: Asked,
): Promise<Result<MeetingMinutes, 'meeting-not-found'>> {
  const detail = detailFor(deps, asked);
  if (detail === undefined) return err('meeting-not-found');
  const { agenda, events, now, profile, settings } = detail;
  const cases: CaseOutcome[] = [];
  for (const [index, line] of agenda.entries()) {
    cases.push(outcomeOf(deps, asked, { detail, line, item: index + 1 }));
    asked.onCase?.(index + 1, agenda.length);
    await nextTurn(asked.signal);
  }
  const seconds = [...secondsDiscussed(events, now).values()].reduce((sum, each) => sum + each, 0);
  const origin = originOf(deps, asked, detail);
  const clock = clockOf(detail);
  return ok(meetingMinutes({ origin, profile, settings, events, seconds, clock, cases }));
}

/** The outcome of one case of a meeting, with what the page says of itself. */
export function assembleOutcome(
  deps: VaultDeps,
  asked: Asked & { readonly case: CaseId },
): Result<
  { readonly origin: DocumentOrigin; readonly outcome: CaseOutcome },
  'meeting-not-found' | 'case-not-on-agenda'
> {
  const detail = detailFor(deps, asked);
  if (detail === undefined) return err('meeting-not-found');
  const index = detail.agenda.findIndex((each) => each.case.id === asked.case);
  const line = detail.agenda[index];
  if (line === undefined) return err('case-not-on-agenda');
  const outcome = outcomeOf(deps, asked, { detail, line, item: index + 1 });
  return ok({ origin: originOf(deps, asked, detail), outcome });
}

function detailFor(deps: VaultDeps, { meeting, identifiers }: Asked): MeetingDetail | undefined {
  const shown = showMeeting(deps, { id: meeting, identifiers });
  if (!shown.ok) return undefined;
  return identifiers === 'shown'
    ? shown.value
    : hiddenReplies['meetings.detail'](deps, shown.value);
}

function originOf(deps: VaultDeps, { identifiers }: Asked, detail: MeetingDetail): DocumentOrigin {
  const { user, now, appVersion, packStamp } = deps;
  return documentOrigin({
    identifiers,
    meeting: detail.meeting,
    by: identifiers === 'shown' ? user : NAME_WITHHELD,
    at: wallClock(now()),
    appVersion,
    pack: packStamp,
    isReviewOverdue: isReviewOverdue(packStamp.reviewBy, readerOf(deps).today),
  });
}

type Place = {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
  readonly item: number;
};

function outcomeOf(deps: VaultDeps, asked: Asked, { detail, line, item }: Place): CaseOutcome {
  const { id, number } = line.case;
  const { meeting, identifiers } = asked;
  const found = decisionsOfMeeting(deps, { meeting, case: id, identifiers });
  const versions = found.ok ? found.value.versions : [];
  const about = revisionOfMeeting(deps.db, id, { meeting, versions });
  const revision = findRevision(deps.db, id, about);
  if (revision === undefined) throw new Error('a case on the agenda without a revision');
  return caseOutcome({
    caseId: id,
    number,
    item,
    head: headOf(deps, asked, { id, document: revision.document }),
    revision: revision.revision,
    plan: line.plan,
    isLate: line.isLate,
    planned: line.plan.minutes ?? detail.settings.minutesPerCase,
    seconds: secondsDiscussed(detail.events, detail.now).get(id),
    versions,
    independent: found.ok ? found.value.independent : undefined,
    changes: changesIn(deps, asked, { id, detail }),
    quorum: detail.profile.quorum,
    subject: subjectOf(deps, versions.at(-1)),
    clock: clockOf(detail),
  });
}

type Documented = { readonly id: CaseId; readonly document: CaseDocument };

function headOf(deps: VaultDeps, { identifiers }: Asked, { id, document }: Documented): CaseHead {
  if (identifiers === 'shown') return caseHead(document);
  return hiddenCaseHead(hiddenCase(deps, id, document));
}

function linesOf(
  deps: VaultDeps,
  { identifiers }: Asked,
  { id, document }: Documented,
): readonly SheetLine[] {
  if (identifiers === 'shown') return sheetLines(document, identifiers);
  const hidden = hiddenCase(deps, id, document);
  return hidden.inWords(sheetLines(hidden.document, identifiers));
}

/** Every revision this meeting saved, the first one first. */
function changesIn(
  deps: VaultDeps,
  asked: Asked,
  { id, detail }: { readonly id: CaseId; readonly detail: MeetingDetail },
): readonly MeetingChange[] {
  const corrected = listRevisions(deps.db, id).filter((each) => each.correctedIn === asked.meeting);
  const documentAt = (revision: number) => findRevision(deps.db, id, revision)?.document ?? {};
  const linesAt = (revision: number) =>
    linesOf(deps, asked, { id, document: documentAt(revision) });
  return corrected.toReversed().map(({ revision, savedAt, savedBy }) => ({
    revision,
    at: savedAt,
    by: asked.identifiers === 'shown' ? savedBy : NAME_WITHHELD,
    because: reasonFor(detail, id, revision),
    before: linesAt(revision - 1),
    after: linesAt(revision),
    sections: changedSections(documentAt(revision - 1), documentAt(revision)),
  }));
}

/** Who said what is right; nothing on record for a revision of an earlier version of the app. */
function reasonFor({ events }: MeetingDetail, id: CaseId, revision: number): string | undefined {
  const corrected = events.map(({ act }) => act).filter((act) => act.kind === 'case-corrected');
  return corrected.find((act) => act.caseId === id && act.revision === revision)?.because;
}

/** By what the board saw: the modalities of a plan's options stand in its evaluation. */
function subjectOf({ db }: VaultDeps, standing: RecordedDecision | undefined): DecisionSubject {
  if (standing === undefined) return { kinds: [], ofNoKind: [] };
  const { decision } = standing;
  const evaluation = findShownEvaluation(db, standing);
  if (evaluation === undefined) throw new Error('a decision without what it was made on');
  const kinds = decisionKinds(decision, evaluation);
  return { kinds, ofNoKind: stepsOfNoKind(decision, evaluation) };
}

/** `14:05`, on the wall clock of the host; with the day where it is not that of the meeting. */
function clockOf({ meeting }: MeetingDetail): Clock {
  return (instant) => {
    const [day = '', time = ''] = wallClock(instant).split('T');
    return day === meeting.on ? time : `${formatDate(day)} ${time}`;
  };
}
