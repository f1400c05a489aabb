import type { MeetingEvent } from './meeting-event.ts';
import { secondsBetween } from './seconds-between.ts';

/** Where a meeting stands. */
export type MeetingState = 'planned' | 'open' | 'closed';

export function meetingStateOf(events: readonly MeetingEvent[]): MeetingState {
  const last = events.findLast(({ act }) => act.kind === 'opened' || act.kind === 'closed');
  if (last === undefined) return 'planned';
  return last.act.kind === 'opened' ? 'open' : 'closed';
}

/** Case being discussed, and since when. */
export function runningCase(
  events: readonly MeetingEvent[],
): { readonly caseId: string; readonly since: string } | undefined {
  const last = events.findLast(({ act: { kind } }) =>
    ['case-began', 'case-ended', 'closed'].includes(kind),
  );
  if (last?.act.kind !== 'case-began') return undefined;
  return { caseId: last.act.caseId, since: last.at };
}

/**
 * Seconds each case was discussed, over all its turns; a turn ends when the case ends, another
 * begins, a break begins or the meeting closes, and goes on after a break that the case did not
 * end with. A turn that lasts counts up to `now`.
 */
export function secondsDiscussed(
  events: readonly MeetingEvent[],
  now: string,
): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>();
  let turn: Turn | undefined;
  const end = (at: string): void => {
    if (turn === undefined) return;
    const lasted = Math.max(0, secondsBetween(turn.since, at));
    seconds.set(turn.caseId, (seconds.get(turn.caseId) ?? 0) + lasted);
    turn = undefined;
  };
  for (const [index, { act, at }] of events.entries()) {
    if (ENDS_A_TURN.has(act.kind)) end(at);
    if (act.kind === 'break-ended') turn ??= turnAfterBreak(events.slice(0, index), at);
    if (act.kind === 'case-began') turn = { caseId: act.caseId, since: at };
  }
  end(now);
  return seconds;
}

type Turn = { readonly caseId: string; readonly since: string };

/** The case that a break began in goes on. */
function turnAfterBreak(before: readonly MeetingEvent[], at: string): Turn | undefined {
  const running = runningCase(before);
  return running === undefined ? undefined : { caseId: running.caseId, since: at };
}

const ENDS_A_TURN: ReadonlySet<string> = new Set([
  'case-began',
  'case-ended',
  'break-began',
  'closed',
]);
