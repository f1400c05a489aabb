import { addCalendarDays, daysBetween } from '#shared/domain/partial-date';

/** A Tuesday to count from. */
const A_TUESDAY = '2026-11-24';
const SATURDAY = 4;

/** The first Tuesday after a day, both `YYYY-MM-DD`. */
export function nextTuesday(day: string): string {
  return addCalendarDays(day, 7 - daysSinceTuesday(day));
}

/** Noon two working days before a meeting, when its list closes: `2026-11-20T12:00`. */
export function cutOffOf(meetingDay: string): string {
  return `${workingDayBefore(workingDayBefore(meetingDay))}T12:00`;
}

function workingDayBefore(day: string): string {
  const before = addCalendarDays(day, -1);
  const sinceSaturday = daysSinceTuesday(before) - SATURDAY;
  const isWeekend = sinceSaturday === 0 || sinceSaturday === 1;
  return isWeekend ? addCalendarDays(before, -1 - sinceSaturday) : before;
}

function daysSinceTuesday(day: string): number {
  return ((daysBetween(A_TUESDAY, day) % 7) + 7) % 7;
}
