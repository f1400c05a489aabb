import { putOnAgenda } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { CaseStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import type { VaultDeps } from '../deps.ts';
import { isClosed } from './closed-meeting.ts';
import { readerOf } from './reader-of.ts';

/** Whether cases can be listed for a meeting: it exists, is today or later, and is not closed. */
export function isToCome(deps: VaultDeps, meeting: MeetingId): boolean {
  const on = findMeeting(deps.db, meeting)?.on;
  return on !== undefined && on >= readerOf(deps).today && !isClosed(deps.db, meeting);
}

type Listing = {
  readonly meeting: MeetingId;
  readonly cases: readonly CaseStanding[];
  readonly note?: string | undefined;
};

/**
 * Puts cases on an agenda and into the state `listed`; runs inside the caller's transaction. One
 * that is on it and listed already is left alone. Gives the cases that were not on it.
 */
export function listOnAgenda(
  { db, user, now }: VaultDeps,
  { meeting, cases, note }: Listing,
): readonly CaseId[] {
  const at = now();
  const ids = cases.map(({ id }) => id);
  const added = new Set(putOnAgenda(db, meeting, ids));
  for (const { id, preparation } of cases) {
    if (preparation.state === 'listed' && !added.has(id)) continue;
    addStep(db, { id, act: { kind: 'moved', state: 'listed', meeting, note }, by: user, at });
    recordAudit(db, { at, by: user, event: 'case-listed', caseId: id, meetingId: meeting });
  }
  return [...added];
}
