import type { AgendaPlan } from './agenda-item.ts';
import { meetingStateOf, runningCase, secondsDiscussed } from './meeting-clock.ts';
import type { MeetingEvent } from './meeting-event.ts';
import type { MeetingSettings } from './meeting-profile.ts';
import { instantAfter } from './seconds-between.ts';

const SECONDS_PER_MINUTE = 60;
/** One case says nothing yet about the pace of a meeting. */
const CASES_FOR_A_PACE = 2;
/** A case without a decision that was on the screen for less was passed over, not discussed; our own. */
const LEAST_DISCUSSED_SECONDS = 30;
const MINUTES_PER_DAY = 24 * 60;

/** What a forecast needs of one case of the agenda. */
export type ForecastLine = {
  readonly caseId: string;
  readonly plan: Pick<AgendaPlan, 'lane' | 'minutes'>;
  /** Its decision is recorded. */
  readonly isDecided: boolean;
};

export type ForecastInput = {
  readonly lines: readonly ForecastLine[];
  readonly settings: Pick<MeetingSettings, 'startsAt' | 'minutesPerCase' | 'plannedBreak'>;
  readonly events: readonly MeetingEvent[];
  /** Clock of the host, ISO. */
  readonly now: string;
};

/** When the meeting ends: on the wall as planned, or at an instant once it runs or has ended. */
export type ForecastEnd =
  | { readonly kind: 'planned'; readonly time: string }
  | { readonly kind: 'forecast' | 'ended'; readonly at: string };

export type AgendaForecast = {
  /** Cases in the lane `discuss`. */
  readonly toDiscuss: number;
  /** Planned for them and for a planned break, minutes. */
  readonly plannedMinutes: number;
  /** Of those cases: decided, or ended. */
  readonly finished: number;
  /** Actual minutes per planned minute; absent until two discussed cases have ended. */
  readonly pace?: number;
  /** Still to come at that pace, minutes. */
  readonly minutesLeft: number;
  readonly end: ForecastEnd;
};

/** Planned minutes of one case. */
export function minutesOf(
  { minutes }: Pick<AgendaPlan, 'minutes'>,
  settings: Pick<MeetingSettings, 'minutesPerCase'>,
): number {
  return minutes ?? settings.minutesPerCase;
}

/**
 * How long the agenda takes: as planned before the meeting; while it is open, what is left at the
 * pace of the cases that have ended. Cases listed but not discussed take no time.
 */
export function forecastOf(input: ForecastInput): AgendaForecast {
  const { lines, settings, events, now } = input;
  const discussed = lines.filter(({ plan }) => plan.lane === 'discuss');
  const pause = settings.plannedBreak?.minutes ?? 0;
  const ended = finishedCases(input);
  const seconds = secondsDiscussed(events, now);
  const isThrough = ({ caseId, isDecided: hasDecision }: ForecastLine) =>
    ended.has(caseId) && (hasDecision || (seconds.get(caseId) ?? 0) >= LEAST_DISCUSSED_SECONDS);
  const finished = discussed.filter(isThrough);
  const pace = paceOf(finished, settings, seconds);
  const left = discussed.filter((line) => !isThrough(line));
  const casesLeft = sum(left, ({ caseId, plan }) =>
    Math.max(0, minutesOf(plan, settings) * (pace ?? 1) - minutesIn(seconds, caseId)),
  );
  const breakLeft = isBreakAhead(input, finished.length) ? pause : 0;
  const plannedMinutes = sum(discussed, ({ plan }) => minutesOf(plan, settings)) + pause;
  const minutesLeft = casesLeft + breakLeft;
  return {
    toDiscuss: discussed.length,
    plannedMinutes,
    finished: finished.length,
    ...(pace === undefined ? {} : { pace }),
    minutesLeft,
    end: endOf(input, { plannedMinutes, minutesLeft }),
  };
}

/** Cases the meeting is through with: decided, or ended and not begun again. */
export function finishedCases({ lines, events }: Pick<ForecastInput, 'lines' | 'events'>) {
  const ended = new Set(lines.filter(({ isDecided }) => isDecided).map(({ caseId }) => caseId));
  const running = runningCase(events)?.caseId;
  for (const { act } of events) {
    if (act.kind === 'case-ended') ended.add(act.caseId);
    if (act.kind === 'case-began' && !isDecided(lines, act.caseId)) ended.delete(act.caseId);
  }
  if (running !== undefined) ended.delete(running);
  return ended;
}

/** `15:12`: a wall clock time so many minutes after another, over midnight, too. */
export function wallTimeAfter(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = (hours * 60 + past + Math.round(minutes)) % MINUTES_PER_DAY;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
}

function isDecided(lines: readonly ForecastLine[], caseId: string): boolean {
  return lines.some((line) => line.caseId === caseId && line.isDecided);
}

function paceOf(
  finished: readonly ForecastLine[],
  settings: ForecastInput['settings'],
  seconds: ReadonlyMap<string, number>,
): number | undefined {
  const timed = finished.filter(({ caseId }) => (seconds.get(caseId) ?? 0) > 0);
  if (timed.length < CASES_FOR_A_PACE) return undefined;
  const planned = sum(timed, ({ plan }) => minutesOf(plan, settings));
  return sum(timed, ({ caseId }) => minutesIn(seconds, caseId)) / planned;
}

/** A planned break is ahead until a break was begun. */
function isBreakAhead({ settings, events }: ForecastInput, finished: number): boolean {
  const { plannedBreak } = settings;
  if (plannedBreak === undefined || finished > plannedBreak.afterCases) return false;
  return !events.some(({ act }) => act.kind === 'break-began');
}

function endOf(
  { settings, events, now }: ForecastInput,
  { plannedMinutes, minutesLeft }: Pick<AgendaForecast, 'plannedMinutes' | 'minutesLeft'>,
): ForecastEnd {
  const state = meetingStateOf(events);
  if (state === 'planned') {
    return { kind: 'planned', time: wallTimeAfter(settings.startsAt, plannedMinutes) };
  }
  const closed = events.findLast(({ act }) => act.kind === 'closed')?.at;
  if (state === 'closed' && closed !== undefined) return { kind: 'ended', at: closed };
  return { kind: 'forecast', at: instantAfter(now, minutesLeft * SECONDS_PER_MINUTE) };
}

function minutesIn(seconds: ReadonlyMap<string, number>, caseId: string): number {
  return (seconds.get(caseId) ?? 0) / SECONDS_PER_MINUTE;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
