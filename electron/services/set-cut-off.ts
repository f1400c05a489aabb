import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findMeeting, setCutOff as writeCutOff } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Sets until when cases can be listed in time, or takes that time away. */
export function setCutOff(
  { db, user, now }: VaultDeps,
  { id, cutOff }: ParsedInputOf<'meetings.setCutOff'>,
): Result<OutputOf<'meetings.setCutOff'>, 'meeting-not-found'> {
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, id) === undefined) return err('meeting-not-found');
    writeCutOff(tx, id, cutOff);
    recordAudit(tx, { at: now(), by: user, event: 'meeting-cut-off-set', meetingId: id });
    return ok({});
  });
}
