import type { Db } from '#db/connection';
import { listRevisions } from '#db/repositories/case-repository';
import { listEvents } from '#db/repositories/meeting-run-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { MeetingEvent } from '#shared/domain/meeting-event';
import type { RecordedDecision } from '#shared/domain/recorded-decision';

type About = {
  readonly meeting: MeetingId;
  /** What the meeting recorded on the case. */
  readonly versions: readonly RecordedDecision[];
};

/**
 * The revision a meeting was about: what it decided on; without a decision the one that stood
 * when it was closed, and until then the latest, which is undefined. What is saved after a
 * meeting was not before it, also when the meeting was opened again for something else.
 */
export function revisionOfMeeting(
  db: Db,
  id: CaseId,
  { meeting, versions }: About,
): number | undefined {
  const decided = versions.at(-1)?.revision;
  if (decided !== undefined) return decided;
  const events = listEvents(db, meeting);
  if (meetingStateOf(events) !== 'closed') return undefined;
  const closedAt = closingFor(id, events) ?? '';
  return listRevisions(db, id).find(({ savedAt }) => savedAt <= closedAt)?.revision;
}

/** When the meeting was closed after the case was on last; the first closing where it never was. */
function closingFor(id: CaseId, events: readonly MeetingEvent[]): string | undefined {
  const closings = events.filter(({ act }) => act.kind === 'closed').map(({ at }) => at);
  const wasOnAt = events.findLast(({ act }) => 'caseId' in act && act.caseId === id)?.at ?? '';
  return closings.find((at) => at >= wasOnAt);
}
