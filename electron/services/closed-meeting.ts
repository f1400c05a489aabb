import type { Db } from '#db/connection';
import { listEvents } from '#db/repositories/meeting-run-repository';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { meetingStateOf } from '#shared/domain/meeting-clock';

/** Whether a meeting was closed and not opened again: its agenda then stays as it was. */
export function isClosed(db: Db, meeting: MeetingId): boolean {
  return meetingStateOf(listEvents(db, meeting)) === 'closed';
}
