import { daysBetween, daysInMonth, wholeMonthsBetween } from '../../../domain/partial-date.ts';

/**
 * Months from one day to another (both `YYYY-MM-DD`), to one decimal and never rounded up: a
 * whole number is reached on the calendar day, so 12 months is one calendar year. Negative when
 * `to` is earlier.
 */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const whole = wholeMonthsBetween(from, to);
  const restDays = daysBetween(addMonths(from, whole), to);
  return whole + Math.floor((Math.min(restDays, 30) / 31) * 10) / 10;
}

/** The same day of a later month; the last day of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = month - 1 + months;
  const targetYear = year + Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const last = daysInMonth(targetYear, targetMonth);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${targetYear}-${pad(targetMonth)}-${pad(Math.min(date, last))}`;
}
