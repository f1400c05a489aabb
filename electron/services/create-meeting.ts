import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { createMeeting as insertMeeting } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';

import type { VaultDeps } from '../deps.ts';

/** Adds a meeting with an empty agenda, on record in the same step. */
export function createMeeting(
  { db, user, now, newId }: VaultDeps,
  { name, on, cutOff }: ParsedInputOf<'meetings.create'>,
): OutputOf<'meetings.create'> {
  const id = MeetingId.parse(newId());
  const at = now();
  inTransaction(db, (tx) => {
    insertMeeting(tx, { id, name, on, cutOff, cases: [], by: user, at });
    recordAudit(tx, { at, by: user, event: 'meeting-created', meetingId: id });
  });
  return { id };
}
