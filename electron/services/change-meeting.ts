import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { changeMeeting as writeMeeting, findMeeting } from '#db/repositories/meeting-repository';
import { listEvents } from '#db/repositories/meeting-run-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Changes name, day, rules or settings; day and rules stand once the meeting was opened. */
export function changeMeeting(
  { db, user, now }: VaultDeps,
  { id, ...change }: ParsedInputOf<'meetings.update'>,
): Result<OutputOf<'meetings.update'>, ErrorOf<'meetings.update'>> {
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, id) === undefined) return err('meeting-not-found');
    const wasOpened = meetingStateOf(listEvents(tx, id)) !== 'planned';
    const touchesRules = change.on !== undefined || change.profile !== undefined;
    if (wasOpened && touchesRules) return err('meeting-was-opened');
    writeMeeting(tx, id, change);
    recordAudit(tx, { at: now(), by: user, event: 'meeting-changed', meetingId: id });
    return ok({});
  });
}
