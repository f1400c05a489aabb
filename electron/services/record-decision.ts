import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import {
  addDecision,
  addIndependentView,
  findIndependentView,
  listVersions,
} from '#db/repositories/decision-repository';
import { keepEvaluation, resultHash } from '#db/repositories/evaluation-repository';
import { findMeeting, findMeetingRules } from '#db/repositories/meeting-repository';
import { listEvents } from '#db/repositories/meeting-run-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { presentNow, staysOf } from '#shared/domain/attendance';
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
    // Weighing took a moment: somebody may have saved meanwhile.
    if (findRevision(tx, input.case)?.revision !== input.revision) return err('revision-changed');
    if (found.revision !== input.revision) return err('revision-changed');
    const isUnexplained = input.decision.difference === undefined;
    if (isUnexplained && needsDifference(input.decision, evaluation)) {
      return err('difference-required');
    }
    return ok({ version: keep(inside, input, { evaluation, version: versions.length + 1 }) });
  });
}

function obstacleTo(
  deps: VaultDeps,
  input: Input,
  versions: readonly RecordedDecision[],
): Fault | undefined {
  const { meeting, case: caseId, correction } = input;
  const isFirst = versions.length === 0;
  if (!isOnAgenda(deps, meeting, caseId)) return 'case-not-on-agenda';
  if (isFirst && correction !== undefined) return 'nothing-to-correct';
  if (!isFirst && correction === undefined) return 'correction-required';
  // What was decided may be corrected once the meeting is over, never decided anew.
  const isOpen = meetingStateOf(listEvents(deps.db, meeting)) === 'open';
  if (isFirst && !isOpen) return 'meeting-not-open';
  return lacksIndependentView(deps, input) ? 'independent-view-required' : undefined;
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

type Made = { readonly evaluation: Evaluation; readonly version: number };

function keep(deps: VaultDeps, input: Input, { evaluation, version }: Made): number {
  const { db, user, now, newId, appVersion, packStamp } = deps;
  const { meeting, case: caseId, revision, decision, by, correction } = input;
  const at = now();
  const result = JSON.stringify(evaluation);
  keepEvaluation(db, { id: caseId, revision, pack: packStamp, result, appVersion, by: user, at });
  const { id, version: packVersion, sha256 } = packStamp;
  addDecision(db, {
    id: newId(),
    caseId,
    meetingId: meeting,
    version,
    ...(correction === undefined ? {} : { correction }),
    revision,
    pack: { id, version: packVersion, sha256 },
    evaluationSha256: resultHash(result),
    decision,
    by,
    present: [...presentAt(listEvents(db, meeting))],
    at,
    recordedBy: user,
  });
  const event = version === 1 ? 'decision-recorded' : 'decision-corrected';
  const about = { caseId, revision, meetingId: meeting, packSha256: sha256 };
  recordAudit(db, { at, by: user, event, ...about });
  moveAfterDecision(deps, { meeting, caseId, decision });
  return version;
}

/** Who is at the table; after the meeting, who was there until its end. */
function presentAt(events: readonly MeetingEvent[]): readonly PresentPerson[] {
  const closedAt = events.findLast(({ act }) => act.kind === 'closed')?.at;
  const stays =
    meetingStateOf(events) === 'closed'
      ? staysOf(events).filter(({ to }) => to === closedAt)
      : presentNow(events);
  return stays.map(({ from: _from, to: _to, ...person }) => person);
}

/** Records what the team would do before the candidates are shown to it. */
export function recordIndependent(
  deps: VaultDeps,
  { meeting, case: caseId, draft, by }: ParsedInputOf<'decisions.recordIndependent'>,
): Result<OutputOf<'decisions.recordIndependent'>, ErrorOf<'decisions.recordIndependent'>> {
  const { db, user, now } = deps;
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, meeting) === undefined) return err('meeting-not-found');
    if (!isOnAgenda({ ...deps, db: tx }, meeting, caseId)) return err('case-not-on-agenda');
    if (meetingStateOf(listEvents(tx, meeting)) !== 'open') return err('meeting-not-open');
    const at = now();
    addIndependentView(tx, { meetingId: meeting, caseId, draft, by, at, recordedBy: user });
    const event = 'independent-view-recorded';
    recordAudit(tx, { at, by: user, event, caseId, meetingId: meeting });
    return ok({});
  });
}
