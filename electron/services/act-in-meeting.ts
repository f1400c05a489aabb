import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { addEvent, listEvents } from '#db/repositories/meeting-run-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { presentNow } from '#shared/domain/attendance';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { MeetingEvent } from '#shared/domain/meeting-event';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isOnAgenda } from './show-meeting.ts';

type Input = ParsedInputOf<'meetings.act'>;
type Fault = ErrorOf<'meetings.act'>;

/** Puts on record what happens in a meeting; what cannot have happened is refused. */
export function actInMeeting(
  deps: VaultDeps,
  input: Input,
): Result<OutputOf<'meetings.act'>, Fault> {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    if (findMeeting(tx, input.id) === undefined) return err('meeting-not-found');
    const obstacle = obstacleTo(inside, input, listEvents(tx, input.id));
    if (obstacle !== undefined) return err(obstacle);
    const at = deps.now();
    const event = addEvent(tx, { meeting: input.id, act: input.act, at, by: deps.user });
    recordAudit(tx, { at, by: deps.user, event: 'meeting-act', meetingId: input.id });
    return ok({ event });
  });
}

/** People come before the meeting is opened; everything else needs it open. */
function obstacleTo(
  deps: VaultDeps,
  { id, act }: Input,
  events: readonly MeetingEvent[],
): Fault | undefined {
  const state = meetingStateOf(events);
  if (act.kind === 'opened') return state === 'open' ? 'meeting-is-open' : undefined;
  if (act.kind === 'left' && !presentNow(events).some((stay) => stay.id === act.attendee)) {
    return 'attendee-not-there';
  }
  if (act.kind === 'came' || act.kind === 'left') return undefined;
  if (state !== 'open') return 'meeting-not-open';
  return 'caseId' in act && !isOnAgenda(deps, id, act.caseId) ? 'case-not-on-agenda' : undefined;
}
