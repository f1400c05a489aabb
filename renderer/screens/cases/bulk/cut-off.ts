import { addCalendarDays, daysBetween } from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';

const WORKING_DAYS_BEFORE = 2;

/** Until when cases are listed unless somebody says otherwise. */
export const USUAL_CUT_OFF_TIME = '12:00';

/** Two working days before a meeting, Monday to Friday; knows no public holidays. */
export function usualCutOffDay(meetingDay: string): string {
  let day = meetingDay;
  for (let left = WORKING_DAYS_BEFORE; left > 0;) {
    day = addCalendarDays(day, -1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** `24-Nov-2026 12:00` for a moment on the wall clock of the place. */
export function cutOffText(cutOff: string): string {
  const [day = '', time = ''] = cutOff.split('T');
  return `${formatDate(day)} ${time}`;
}

function isWeekend(day: string): boolean {
  // 1 January 2000 was a Saturday.
  const sinceSaturday = ((daysBetween('2000-01-01', day) % 7) + 7) % 7;
  return sinceSaturday < 2;
}
