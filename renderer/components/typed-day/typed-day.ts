import { formatDate } from '#shared/domain/format-date';
import { PartialDate } from '#shared/domain/partial-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/;
const WITH_NAME = /^(?<day>\d{1,2})[-/. ](?<name>[a-z]{3})[-/. ](?<year>\d{4})$/i;

/** A full day somebody typed, `YYYY-MM-DD`; undefined when it cannot be read: nothing is guessed. */
export function readTypedDay(typed: string): string | undefined {
  const text = typed.trim();
  const parts = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? WITH_NAME.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const name = parts['name']?.toLowerCase();
  const month = name === undefined ? parts['month'] : String(MONTHS.indexOf(name) + 1);
  const day = [parts['year'], month, parts['day']].map((part) => part?.padStart(2, '0')).join('-');
  return PartialDate.safeParse(day).success ? day : undefined;
}

/** A day as it is shown in its field; anything else as it was typed. */
export function showTypedDay(typed: string): string {
  const day = readTypedDay(typed);
  return day === undefined ? typed : formatDate(day);
}
