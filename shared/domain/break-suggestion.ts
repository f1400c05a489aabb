import { finishedCases, type ForecastInput, minutesOf } from './agenda-forecast.ts';
import { meetingStateOf } from './meeting-clock.ts';
import type { MeetingEvent } from './meeting-event.ts';
import { secondsBetween } from './seconds-between.ts';

/** Beyond these a break is suggested; our own thresholds, see `docs/spec/room.md`. */
export const MINUTES_WITHOUT_BREAK = 60;
export const CASES_WITHOUT_BREAK = 20;
export const BREAK_MINUTES = 10;

/** Why a break is suggested, and what would be done; nothing is done by itself. */
export type BreakSuggestion = {
  /** To plan one after so many discussed cases, or to take one now. */
  readonly what: { readonly kind: 'plan'; readonly afterCases: number } | { readonly kind: 'now' };
  /** Minutes and cases without a break, planned or run. */
  readonly minutes: number;
  readonly cases: number;
};

/** A break where more than an hour or twenty cases are planned, or were run, without one. */
export function breakSuggestion(input: ForecastInput): BreakSuggestion | undefined {
  const state = meetingStateOf(input.events);
  if (state === 'closed') return undefined;
  return state === 'open' ? takeNow(input) : planOne(input);
}

/** Whether a break was begun that has not ended. */
export function isInBreak(events: readonly MeetingEvent[]): boolean {
  const last = events.findLast(({ act: { kind } }) =>
    ['break-began', 'break-ended', 'case-began', 'closed'].includes(kind),
  );
  return last?.act.kind === 'break-began';
}

function planOne({ lines, settings }: ForecastInput): BreakSuggestion | undefined {
  if (settings.plannedBreak !== undefined) return undefined;
  const planned = lines
    .filter(({ plan }) => plan.lane === 'discuss')
    .map(({ plan }) => minutesOf(plan, settings));
  const minutes = planned.reduce((total, each) => total + each, 0);
  const cases = planned.length;
  if (cases < 2 || !isLong({ minutes, cases })) return undefined;
  return { what: { kind: 'plan', afterCases: middleOf(planned, minutes) }, minutes, cases };
}

/** The first case after which half of the time is over, never the last one. */
function middleOf(planned: readonly number[], minutes: number): number {
  let gone = 0;
  for (const [index, each] of planned.entries()) {
    gone += each;
    if (gone >= minutes / 2) return Math.min(index + 1, planned.length - 1);
  }
  return 1;
}

function takeNow({ events, now }: ForecastInput): BreakSuggestion | undefined {
  if (isInBreak(events)) return undefined;
  const start = events.findLast((event, index) => beginsAnew(event, events[index - 1]));
  if (start === undefined) return undefined;
  const since = events.filter(({ id }) => id > start.id);
  const minutes = Math.floor(secondsBetween(start.at, now) / 60);
  const cases = finishedCases({ lines: [], events: since }).size;
  return isLong({ minutes, cases }) ? { what: { kind: 'now' }, minutes, cases } : undefined;
}

/** The meeting is opened, or a break ends: also by a case that begins in it. */
function beginsAnew({ act }: MeetingEvent, before: MeetingEvent | undefined): boolean {
  if (act.kind === 'opened' || act.kind === 'break-ended') return true;
  return act.kind === 'case-began' && before?.act.kind === 'break-began';
}

function isLong({ minutes, cases }: { readonly minutes: number; readonly cases: number }): boolean {
  return minutes > MINUTES_WITHOUT_BREAK || cases > CASES_WITHOUT_BREAK;
}
