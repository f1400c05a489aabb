import {
  addCalendarDays,
  addCalendarMonths,
  addCalendarYears,
  type PartialDate,
} from '#shared/domain/partial-date';

type Unit = 'day' | 'week' | 'month' | 'year';

const UNITS: Readonly<Record<string, Unit>> = {
  d: 'day',
  day: 'day',
  days: 'day',
  w: 'week',
  week: 'week',
  weeks: 'week',
  m: 'month',
  month: 'month',
  months: 'month',
  y: 'year',
  year: 'year',
  years: 'year',
};

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** `3 months ago`, `a week ago`. */
const AGO = /^(?<count>\d{1,3}|[a-z]+) (?<unit>[a-z]+) ago$/;
/** `+3m`, `-2w`. */
const SHIFT = /^(?<sign>[+-])(?<count>\d{1,3}) ?(?<unit>[a-z]+)$/;
/** `last month`, `last week`, `last year`. */
const LAST = /^last (?<unit>week|month|year)$/;

/**
 * A date told from today (`YYYY-MM-DD`), as precise as it was said: days and weeks give a day,
 * months a month, years a year. Undefined when it is not told from today.
 */
export function readRelativeDate(typed: string, today: string): PartialDate | undefined {
  const text = typed.trim().toLowerCase();
  if (text === 'today') return today;
  if (text === 'yesterday') return addCalendarDays(today, -1);
  const last = LAST.exec(text)?.groups;
  if (last !== undefined) return shifted(today, -1, last['unit']);
  const ago = AGO.exec(text)?.groups;
  if (ago !== undefined) return shifted(today, negative(countOf(ago['count'])), ago['unit']);
  const shift = SHIFT.exec(text)?.groups;
  if (shift === undefined) return undefined;
  const count = Number(shift['count']);
  return shifted(today, shift['sign'] === '-' ? -count : count, shift['unit']);
}

function shifted(
  today: string,
  count: number | undefined,
  unit: string | undefined,
): PartialDate | undefined {
  if (count === undefined || unit === undefined) return undefined;
  switch (UNITS[unit]) {
    case 'day':
      return addCalendarDays(today, count);
    case 'week':
      return addCalendarDays(today, count * 7);
    case 'month':
      return addCalendarMonths(`${today.slice(0, 7)}-01`, count).slice(0, 7);
    case 'year':
      return addCalendarYears(`${today.slice(0, 4)}-01-01`, count).slice(0, 4);
    default:
      return undefined;
  }
}

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d+$/.test(word) ? Number(word) : NUMBERS[word];
}

function negative(count: number | undefined): number | undefined {
  return count === undefined ? undefined : -count;
}
