import { formatDate, formatDateWithWeekday } from '#shared/domain/format-date';
import { PartialDate } from '#shared/domain/partial-date';

/** A day as people read it; while identifiers are hidden it comes in words and stays as it is. */
export function dayText(day: string): string {
  return PartialDate.safeParse(day).success ? formatDate(day) : day;
}

/** The same with its weekday, for days of meetings. */
export function meetingDayText(day: string): string {
  return PartialDate.safeParse(day).success ? formatDateWithWeekday(day) : day;
}
