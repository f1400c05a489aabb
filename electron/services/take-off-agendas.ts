import { type AgendaPlace, meetingsWith, takeOffAgenda } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { listVersions } from '#db/repositories/decision-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import type { VaultDeps } from '../deps.ts';
import { isClosed } from './closed-meeting.ts';

/** Of each case the agendas it was taken off, the nearest meeting first. */
export type PlacesLeft = ReadonlyMap<CaseId, readonly AgendaPlace[]>;

/** Takes cases off every agenda of `day` or later; runs inside the caller's transaction. */
export function takeOffAgendasFrom(
  deps: VaultDeps,
  cases: readonly CaseId[],
  day: string,
): PlacesLeft {
  return takeOffAgendas(deps, cases, meetingsWith(deps.db, cases, day));
}

/**
 * Takes cases off these agendas, on record each; runs inside the caller's transaction. The agenda
 * of a closed meeting is what that meeting had, and a case stays on the one that decided on it.
 */
export function takeOffAgendas(
  { db, user, now }: VaultDeps,
  cases: readonly CaseId[],
  meetings: readonly MeetingId[],
): PlacesLeft {
  const at = now();
  const left = new Map<CaseId, readonly AgendaPlace[]>();
  for (const meetingId of meetings.filter((each) => !isClosed(db, each))) {
    const undecided = cases.filter((id) => listVersions(db, meetingId, id).length === 0);
    for (const [caseId, place] of takeOffAgenda(db, meetingId, undecided)) {
      left.set(caseId, [...(left.get(caseId) ?? []), place]);
      recordAudit(db, { at, by: user, event: 'case-unlisted', caseId, meetingId });
    }
  }
  return left;
}
