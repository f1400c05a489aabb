import { findEntry, keepEntry } from '#db/repositories/decision-entry-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isOnAgenda } from './show-meeting.ts';

type Fault = 'meeting-not-found' | 'case-not-on-agenda';

/** Keeps what somebody types at the table, valid or not, so that no reload loses it. */
export function keepDecisionEntry(
  deps: VaultDeps,
  { meeting, case: caseId, entry }: ParsedInputOf<'decisions.keepEntry'>,
): Result<OutputOf<'decisions.keepEntry'>, Fault> {
  const { db, user, now } = deps;
  if (findMeeting(db, meeting) === undefined) return err('meeting-not-found');
  if (!isOnAgenda(deps, meeting, caseId)) return err('case-not-on-agenda');
  keepEntry(db, { by: user, meeting, caseId }, { entry, at: now() });
  return ok({});
}

/** What the person who asks has typed and not recorded. */
export function decisionEntry(
  { db, user }: VaultDeps,
  { meeting, case: caseId }: ParsedInputOf<'decisions.entry'>,
): OutputOf<'decisions.entry'> {
  const entry = findEntry(db, { by: user, meeting, caseId });
  return entry === undefined ? {} : { entry };
}
