import { inTransaction } from '#db/connection';
import { meetingsWith } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { listVersions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { type CaseStanding, findStandings } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';
import { type PlacesLeft, takeOffAgendas } from './take-off-agendas.ts';

/** Takes cases off one agenda; a listed case on no other agenda to come is triaged again. */
export function removeFromAgenda(
  deps: VaultDeps,
  { id: meeting, cases }: ParsedInputOf<'meetings.removeCases'>,
): Result<OutputOf<'meetings.removeCases'>, ErrorOf<'meetings.removeCases'>> {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    if (findMeeting(tx, meeting) === undefined) return err('meeting-not-found');
    // What was decided stands with the meeting that decided it.
    const isDecided = cases.some((id) => listVersions(tx, meeting, id).length > 0);
    if (isDecided) return err('case-was-decided');
    const left = takeOffAgendas(inside, [...new Set(cases)], [meeting]);
    for (const standing of findStandings(tx, [...left.keys()]) ?? []) {
      stepAfter(inside, standing, left);
    }
    return ok({ removed: [...left.keys()] });
  });
}

/** The step holds the place that was left, whether or not the state changes. */
function stepAfter(deps: VaultDeps, { id, preparation }: CaseStanding, left: PlacesLeft): void {
  const { db, user, now } = deps;
  const { state, reason, note } = preparation;
  const isStillListed = meetingsWith(db, [id], readerOf(deps).today).length > 0;
  const returns = state === 'listed' && !isStillListed;
  const at = now();
  const off = left.get(id);
  const act = returns
    ? ({ kind: 'moved', state: 'triaged', off } as const)
    : ({ kind: 'moved', state, reason, note, off } as const);
  addStep(db, { id, act, by: user, at });
  if (returns) recordAudit(db, { at, by: user, event: 'case-moved', caseId: id });
}
