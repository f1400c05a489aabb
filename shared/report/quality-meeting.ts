import { presentNow } from '../domain/attendance.ts';
import type { MeetingEvent } from '../domain/meeting-event.ts';
import type { QuorumRule } from '../domain/meeting-profile.ts';
import { asksForQuorum, quorumOf } from '../domain/quorum.ts';
import { secondsBetween } from '../domain/seconds-between.ts';

/**
 * Whether the quorum was met whenever a case began; without a case, when the meeting was opened.
 * Undefined where the meeting has no quorum rule.
 */
export function wasQuorate(events: readonly MeetingEvent[], rule: QuorumRule): boolean | undefined {
  if (!asksForQuorum(rule)) return undefined;
  const starts = indexesOf(events, 'case-began');
  const moments = starts.length > 0 ? starts : indexesOf(events, 'opened');
  return moments.every((index) => quorumOf(rule, presentNow(events.slice(0, index + 1))).isMet);
}

function indexesOf(events: readonly MeetingEvent[], kind: string): readonly number[] {
  return events.flatMap(({ act }, index) => (act.kind === kind ? [index] : []));
}

/** Minutes from each opening to its closing, without the breaks. */
export function minutesOpen(events: readonly MeetingEvent[]): number {
  let seconds = 0;
  let since: string | undefined;
  for (const { act, at } of events) {
    if (since !== undefined && PAUSES.has(act.kind)) {
      seconds += Math.max(0, secondsBetween(since, at));
      since = undefined;
    }
    if (act.kind === 'opened' || act.kind === 'break-ended') since ??= at;
  }
  return seconds / 60;
}

const PAUSES: ReadonlySet<string> = new Set(['break-began', 'closed']);
