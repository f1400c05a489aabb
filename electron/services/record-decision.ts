import { type Db, inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import {
  addDecision,
  addIndependentView,
  findIndependentView,
  listVersions,
} from '#db/repositories/decision-repository';
import {
  findShownEvaluation,
  keepEvaluation,
  resultHash,
} from '#db/repositories/evaluation-repository';
import { findMeeting, findMeetingRules } from '#db/repositories/meeting-repository';
import { listEvents } from '#db/repositories/meeting-run-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { presentNow } from '#shared/domain/attendance';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { MeetingEvent } from '#shared/domain/meeting-event';
import type { PresentPerson, RecordedDecision } from '#shared/domain/recorded-decision';
import type { Evaluation } from '#shared/engine/evaluation';
import { needsDifference } from '#shared/report/decision-differences';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { moveAfterDecision } from './move-after-decision.ts';
import { isOnAgenda } from './show-meeting.ts';
import { weighCase } from './weigh-case.ts';

type Input = ParsedInputOf<'decisions.record'>;
type Fault = ErrorOf<'decisions.record'>;

/**
 * Records a decision with the revision, the evaluation and the people it was made with. It is
 * never changed afterwards: a correction is the next version, with its reason.
 */
export function recordDecision(
  deps: VaultDeps,
  input: Input,
): Result<OutputOf<'decisions.record'>, Fault> {
  const { db, packStamp } = deps;
  const found = findRevision(db, input.case);
  if (found === undefined) return err('case-not-on-agenda');
  const evaluation = weighCase(found.document, packStamp);
  return inTransaction(db, (tx) => {
    const inside = { ...deps, db: tx };
    if (findMeeting(tx, input.meeting) === undefined) return err('meeting-not-found');
    const versions = listVersions(tx, input.meeting, input.case);
    const obstacle = obstacleTo(inside, input, versions);
    if (obstacle !== undefined) return err(obstacle);
    const basis =
      basisBefore(tx, input, versions.at(-1)) ??
      basisNow(inside, { meeting: input.meeting, revision: found.revision, evaluation });
    // Weighing took a moment: somebody may have saved meanwhile.
    const isLatest = findRevision(tx, input.case)?.revision === found.revision;
    if (input.revision !== basis.revision) return err('revision-changed');
    if (basis.isNow && !isLatest) return err('revision-changed');
    const isUnexplained = input.decision.difference === undefined;
    if (isUnexplained && needsDifference(input.decision, basis.evaluation)) {
      return err('difference-required');
    }
    return ok({ version: keep(inside, input, { basis, before: versions }) });
  });
}

/** What a decision is made on. */
type Basis = {
  /** Whether the board sees it now, or saw it when it made the decision that is corrected. */
  readonly isNow: boolean;
  readonly revision: number;
  readonly evaluation: Evaluation;
  readonly pack: RecordedDecision['pack'];
  readonly evaluationSha256: string;
  readonly present: readonly PresentPerson[];
};

type Weighed = { readonly meeting: MeetingId; readonly revision: number };

function basisNow(
  { db, packStamp: { id, version, sha256 } }: VaultDeps,
  { meeting, ...weighed }: Weighed & Pick<Basis, 'evaluation'>,
): Basis {
  return {
    ...weighed,
    isNow: true,
    pack: { id, version, sha256 },
    evaluationSha256: resultHash(JSON.stringify(weighed.evaluation)),
    present: presentAt(listEvents(db, meeting)),
  };
}

/** After the meeting nobody sees the case anew: what was decided on stays what it was. */
function basisBefore(
  db: Db,
  { meeting }: Pick<Input, 'meeting'>,
  standing: RecordedDecision | undefined,
): Basis | undefined {
  if (standing === undefined || meetingStateOf(listEvents(db, meeting)) === 'open')
    return undefined;
  const evaluation = findShownEvaluation(db, standing);
  if (evaluation === undefined) throw new Error('a decision without what it was made on');
  const { revision, pack, evaluationSha256, present } = standing;
  return { isNow: false, revision, evaluation, pack, evaluationSha256, present };
}

function obstacleTo(
  deps: VaultDeps,
  input: Input,
  versions: readonly RecordedDecision[],
): Fault | undefined {
  const { meeting, case: caseId } = input;
  const isFirst = versions.length === 0;
  if (!isOnAgenda(deps, meeting, caseId)) return 'case-not-on-agenda';
  const fault = faultOfVersion(input, versions.length);
  if (fault !== undefined) return fault;
  // What was decided may be corrected once the meeting is over, never decided anew.
  const isOpen = meetingStateOf(listEvents(deps.db, meeting)) === 'open';
  if (isFirst && !isOpen) return 'meeting-not-open';
  return lacksIndependentView(deps, input) ? 'independent-view-required' : undefined;
}

/** Only what stands is corrected, and by somebody who has read it. */
function faultOfVersion({ correction, base }: Input, standing: number): Fault | undefined {
  if (standing === 0) return correction === undefined ? undefined : 'nothing-to-correct';
  if (correction === undefined) return 'correction-required';
  return base === undefined || base === standing ? undefined : 'decision-changed';
}

/** What is not discussed needs no view of the team first. */
function lacksIndependentView(
  { db }: VaultDeps,
  { meeting, case: caseId, decision: { outcome } }: Input,
): boolean {
  if (outcome === 'standard-of-care' || outcome === 'deferred') return false;
  if (findMeetingRules(db, meeting)?.settings.independentFirst !== true) return false;
  return findIndependentView(db, meeting, caseId) === undefined;
}

type Made = { readonly basis: Basis; readonly before: readonly RecordedDecision[] };

function keep(deps: VaultDeps, input: Input, { basis, before }: Made): number {
  const { db, user, now, newId } = deps;
  const { meeting, case: caseId, decision, by, correction } = input;
  const { isNow, evaluation, revision, pack, evaluationSha256, present } = basis;
  const at = now();
  const version = before.length + 1;
  if (isNow) keepShown(deps, { id: caseId, revision, evaluation, at });
  addDecision(db, {
    id: newId(),
    caseId,
    meetingId: meeting,
    version,
    ...(correction === undefined ? {} : { correction }),
    revision,
    pack,
    evaluationSha256,
    decision,
    by,
    present: [...present],
    at,
    recordedBy: user,
  });
  const event = version === 1 ? 'decision-recorded' : 'decision-corrected';
  const about = { caseId, revision, meetingId: meeting, packSha256: pack.sha256 };
  recordAudit(db, { at, by: user, event, ...about });
  moveAfterDecision(deps, { meeting, caseId, decision, before: before.at(-1)?.decision });
  return version;
}

type Shown = {
  readonly id: CaseId;
  readonly revision: number;
  readonly evaluation: Evaluation;
  readonly at: string;
};

function keepShown(
  { db, user: by, appVersion, packStamp: pack }: VaultDeps,
  { evaluation, ...shown }: Shown,
): void {
  keepEvaluation(db, { ...shown, pack, result: JSON.stringify(evaluation), appVersion, by });
}

function presentAt(events: readonly MeetingEvent[]): readonly PresentPerson[] {
  return presentNow(events).map(({ from: _from, to: _to, ...person }) => person);
}

/** Records what the team would do before the candidates are shown to it, so only once. */
export function recordIndependent(
  deps: VaultDeps,
  { meeting, case: caseId, draft, by }: ParsedInputOf<'decisions.recordIndependent'>,
): Result<OutputOf<'decisions.recordIndependent'>, ErrorOf<'decisions.recordIndependent'>> {
  const { db, user, now } = deps;
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, meeting) === undefined) return err('meeting-not-found');
    if (!isOnAgenda({ ...deps, db: tx }, meeting, caseId)) return err('case-not-on-agenda');
    if (meetingStateOf(listEvents(tx, meeting)) !== 'open') return err('meeting-not-open');
    // The first one shows the candidates: a later one has seen them.
    if (findIndependentView(tx, meeting, caseId) !== undefined) return err('own-view-recorded');
    const at = now();
    addIndependentView(tx, { meetingId: meeting, caseId, draft, by, at, recordedBy: user });
    const event = 'independent-view-recorded';
    recordAudit(tx, { at, by: user, event, caseId, meetingId: meeting });
    return ok({});
  });
}
