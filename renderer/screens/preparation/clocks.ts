import type { CaseSummary } from '#shared/contract/case-summary';
import { formatDate, formatDateWithWeekday } from '#shared/domain/format-date';
import { daysBetween, latestDay, PartialDate } from '#shared/domain/partial-date';

import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.preparation.clock;
const DAY = 24 * 60;
/** From when on a clock is near, in minutes. */
const NEAR = 2 * DAY;
const LAST_MINUTE = 'T23:59';

/** How long until something, in words; `late` says that work is open past the time for it. */
export type Clock = {
  readonly kind: 'cut-off' | 'target';
  readonly state: 'late' | 'over' | 'near' | 'ahead';
  readonly text: string;
  /** Wall clock, `2026-11-27T12:00`: what cards are ordered by. */
  readonly at: string;
};

/** The clocks of a case, the nearest first; `now` is the wall clock of the host. */
export function clocksOf(row: CaseSummary, now: string): readonly Clock[] {
  return [...cutOffOf(row, now), ...targetOf(row, now)].toSorted((a, b) => compare(a.at, b.at));
}

/** When the first clock of a case runs out, or when its meeting is; last when it has none. */
export function nearestMoment(row: CaseSummary, now: string): string {
  const meeting = row.meeting === undefined ? [] : [row.meeting.on + LAST_MINUTE];
  return [...clocksOf(row, now).map(({ at }) => at), ...meeting].toSorted()[0] ?? '9999';
}

/** The cut-off of a meeting; past it a case that is not ready is late. */
export function cutOffClock(cutOff: string, now: string, openWork: 'open' | 'none'): Clock {
  const left = minutesBetween(now, cutOff);
  const when = spanText(now, cutOff);
  const moment = momentText(cutOff);
  const base = { kind: 'cut-off', at: cutOff } as const;
  if (left >= 0) return { ...base, ...ahead(left), text: TEXTS.cutOff(moment, when) };
  return openWork === 'open'
    ? { ...base, state: 'late', text: TEXTS.cutOffLate(moment, when) }
    : { ...base, state: 'over', text: TEXTS.cutOffOver(moment, when) };
}

/** `Fri 27-Nov-2026 12:00`. */
export function momentText(wallTime: string): string {
  const [day = '', time = ''] = wallTime.split('T');
  return `${formatDateWithWeekday(day)} ${time}`;
}

function cutOffOf({ meeting, readiness }: CaseSummary, now: string): readonly Clock[] {
  if (meeting?.cutOff === undefined) return [];
  return [cutOffClock(meeting.cutOff, now, readiness.done < readiness.total ? 'open' : 'none')];
}

/** A month or year stands for its last day: the case is overdue only when it surely is. */
function targetOf({ targetDate }: CaseSummary, now: string): readonly Clock[] {
  if (targetDate === undefined || !PartialDate.safeParse(targetDate).success) return [];
  const day = latestDay(targetDate);
  const days = daysBetween(now.slice(0, 10), day);
  const when = daysText(days);
  const base = { kind: 'target', at: day + LAST_MINUTE } as const;
  const shown = formatDate(targetDate);
  if (days < 0) return [{ ...base, state: 'late', text: TEXTS.overdue(shown, when) }];
  const text = targetDate === day ? TEXTS.target(shown, when) : TEXTS.targetMonth(shown, when);
  return [{ ...base, ...ahead(days * DAY), text }];
}

function ahead(minutes: number): Pick<Clock, 'state'> {
  return { state: minutes <= NEAR ? 'near' : 'ahead' };
}

/** Minutes within the hour, hours within the day, else calendar days. */
function spanText(now: string, moment: string): string {
  const days = daysBetween(now.slice(0, 10), moment.slice(0, 10));
  if (days !== 0) return daysText(days);
  const minutes = minutesBetween(now, moment);
  const size = Math.abs(minutes);
  const span = size < 60 ? TEXTS.minutes(size) : TEXTS.hours(Math.floor(size / 60));
  return minutes < 0 ? TEXTS.ago(span) : TEXTS.ahead(span);
}

function daysText(days: number): string {
  if (days === 0) return TEXTS.today;
  const span = TEXTS.days(Math.abs(days));
  return days < 0 ? TEXTS.ago(span) : TEXTS.ahead(span);
}

function minutesBetween(from: string, to: string): number {
  return (
    daysBetween(from.slice(0, 10), to.slice(0, 10)) * DAY + minuteOfDay(to) - minuteOfDay(from)
  );
}

function minuteOfDay(wallTime: string): number {
  const [hours = 0, minutes = 0] = (wallTime.split('T')[1] ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
