import { listStandingDecisions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep, type CaseAct } from '#db/repositories/step-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Decision } from '#shared/domain/decision';
import { addCalendarDays } from '#shared/domain/partial-date';
import { decisionSummary } from '#shared/report/decision-text';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';
import { takeOffAgendasFrom } from './take-off-agendas.ts';

type Decided = {
  readonly meeting: MeetingId;
  readonly caseId: CaseId;
  readonly decision: Decision;
  /** What stood before, when this corrects it. */
  readonly before: Decision | undefined;
};

/**
 * Where the case stands in preparation after the meeting: decided, or not ready and why. A
 * correction moves it only when the meeting came to something else and is the last one that
 * decided on the case; else it only puts its words in place of those it corrects.
 */
export function moveAfterDecision(deps: VaultDeps, decided: Decided): void {
  const { db, user: by, now } = deps;
  const { caseId: id, decision, before } = decided;
  if (before !== undefined && !isLastToDecide(deps, decided)) return;
  const at = now();
  if (before !== undefined && cameToTheSame(before, decision)) {
    const act = { kind: 'moved', ...standingOf(decision) } as const;
    if (isStillSaid(deps, id, before)) addStep(db, { id, act, by, at });
    return;
  }
  addStep(db, { id, act: actAfter(deps, decided), by, at });
  recordAudit(db, { at, by, event: 'case-moved', caseId: id });
}

/** Whether two versions came to the same and differ in words alone. */
function cameToTheSame(before: Decision, decision: Decision): boolean {
  return (
    before.outcome === decision.outcome && before.deferral?.reason === decision.deferral?.reason
  );
}

function isLastToDecide({ db }: VaultDeps, { meeting, caseId }: Decided): boolean {
  const dayOf = (id: MeetingId) => findMeeting(db, id)?.on ?? '';
  return listStandingDecisions(db, caseId).every(
    // Ids as the host wrote them.
    (each) => dayOf(each.meetingId as MeetingId) <= dayOf(meeting),
  );
}

/** Whether the list says of the case what this decision came to, so nobody moved it since. */
function isStillSaid({ db }: VaultDeps, id: CaseId, decision: Decision): boolean {
  const said = findStanding(db, id)?.preparation;
  const { state, reason, note } = standingOf(decision);
  return said?.state === state && said.reason === reason && said.note === note;
}

type CaseState = Pick<Extract<CaseAct, { kind: 'moved' }>, 'state' | 'reason' | 'note'>;

function standingOf(decision: Decision): CaseState {
  const { deferral, outcome } = decision;
  if (outcome === 'deferred' && deferral !== undefined) return { state: 'not-ready', ...deferral };
  return { state: 'decided', note: decisionSummary(decision) };
}

/** The case stays on the agenda it was decided on and leaves those of later days. */
function actAfter(deps: VaultDeps, { meeting, caseId, decision }: Decided): CaseAct {
  const on = findMeeting(deps.db, meeting)?.on ?? readerOf(deps).today;
  const off = takeOffAgendasFrom(deps, [caseId], addCalendarDays(on, 1)).get(caseId);
  return { kind: 'moved', ...standingOf(decision), off };
}
