import { z } from 'zod';

const DAYS_BEFORE_LEAP_CHECK = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A calendar date as precise as it is known: `2026`, `2026-11` or `2026-11-24`.
 * A less precise date stands for every day it could be.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'must be a date such as 2026, 2026-11 or 2026-11-24',
  })
  .refine(isOnCalendar, { error: 'is not a day of the calendar' });
export type PartialDate = z.infer<typeof PartialDate>;

/** The earliest day (`YYYY-MM-DD`) a partial date may mean. */
export function earliestDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The latest day (`YYYY-MM-DD`) a partial date may mean. */
export function latestDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
  return `${year}-${month}-${day ?? last}`;
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addCalendarYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = daysInMonth(year + years, month);
  return joinDay(year + years, month, Math.min(date, last));
}

/** The same day `months` later; the last day of the month where there is no such day. */
export function addCalendarMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(index / 12);
  const laterMonth = index - laterYear * 12 + 1;
  return joinDay(laterYear, laterMonth, Math.min(date, daysInMonth(laterYear, laterMonth)));
}

/** The day (`YYYY-MM-DD`) that is `days` later, or earlier when negative. */
export function addCalendarDays(day: string, days: number): string {
  const number = dayNumber(day) + days;
  const guess = Math.floor((10_000 * number + 14_780) / 3_652_425);
  const shifted = number < firstOfMarch(guess) ? guess - 1 : guess;
  const dayOfYear = number - firstOfMarch(shifted);
  const monthIndex = Math.floor((100 * dayOfYear + 52) / 3060);
  const year = shifted + Math.floor((monthIndex + 2) / 12);
  return joinDay(year, ((monthIndex + 2) % 12) + 1, dayOfYear - daysBeforeMonth(monthIndex) + 1);
}

/** Whole calendar months from `from` to `to` (both `YYYY-MM-DD`); negative when `to` is earlier. */
export function wholeMonthsBetween(from: string, to: string): number {
  if (to < from) return -wholeMonthsBetween(to, from);
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return toDay < fromDay ? months - 1 : months;
}

/** Days from `from` to `to` (both `YYYY-MM-DD`), by the proleptic Gregorian calendar. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_BEFORE_LEAP_CHECK[month - 1] ?? 31);
}

function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day <= daysInMonth(year, month);
}

function joinDay(year: number, month: number, day: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  return firstOfMarch(shifted) + daysBeforeMonth((month + 9) % 12) + (date - 1);
}

/** Day number of 1 March: counted from there, the leap day is the last of a year. */
function firstOfMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days before a month of a year that begins with March, month 0. */
function daysBeforeMonth(monthIndex: number): number {
  return Math.floor((monthIndex * 306 + 5) / 10);
}
