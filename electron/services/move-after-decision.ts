import { listStandingDecisions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { recordAudit } from '#db/repositories/audit-repository';
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
 * decided on the case.
 */
export function moveAfterDecision(deps: VaultDeps, decided: Decided): void {
  if (!moves(deps, decided)) return;
  const { db, user: by, now } = deps;
  const { caseId: id } = decided;
  const at = now();
  addStep(db, { id, act: actAfter(deps, decided), by, at });
  recordAudit(db, { at, by, event: 'case-moved', caseId: id });
}

function moves({ db }: VaultDeps, { meeting, caseId, decision, before }: Decided): boolean {
  if (before === undefined) return true;
  if (
    before.outcome === decision.outcome &&
    before.deferral?.reason === decision.deferral?.reason
  ) {
    return false;
  }
  const dayOf = (id: MeetingId) => findMeeting(db, id)?.on ?? '';
  return listStandingDecisions(db, caseId).every(
    // Ids as the host wrote them.
    (each) => dayOf(each.meetingId as MeetingId) <= dayOf(meeting),
  );
}

/** The case stays on the agenda it was decided on and leaves those of later days. */
function actAfter(deps: VaultDeps, { meeting, caseId, decision }: Decided): CaseAct {
  const on = findMeeting(deps.db, meeting)?.on ?? readerOf(deps).today;
  const off = takeOffAgendasFrom(deps, [caseId], addCalendarDays(on, 1)).get(caseId);
  const { deferral, outcome } = decision;
  if (outcome === 'deferred' && deferral !== undefined) {
    const note = deferral.note === undefined ? {} : { note: deferral.note };
    return { kind: 'moved', state: 'not-ready', reason: deferral.reason, ...note, off };
  }
  return { kind: 'moved', state: 'decided', note: decisionSummary(decision), off };
}
