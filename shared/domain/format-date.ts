import { daysBetween, type PartialDate } from './partial-date.ts';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

const WEEKDAYS = ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/**
 * A date for people: `14-Mar-1961`, or `Mar-1961` and `1961` when no more is known.
 * Ignores the locale on purpose (NHS CUI D+Ta-0002 to 0018).
 */
export function formatDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day, name, year].filter((part) => part !== undefined).join('-');
}

/** `Tue 24-Nov-2026`; without the weekday while the day is not known. */
export function formatDateWithWeekday(date: PartialDate): string {
  if (date.length < 10) return formatDate(date);
  // 1 January 2000 was a Saturday.
  const days = daysBetween('2000-01-01', date);
  return `${WEEKDAYS[((days % 7) + 7) % 7] ?? ''} ${formatDate(date)}`;
}
