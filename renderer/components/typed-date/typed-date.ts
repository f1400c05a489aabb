import { PartialDate } from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';

import { readRelativeDate } from './relative-date.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORTEST_MONTH = 3;

/** Year first, as stored: `2026`, `2026-03`, `2026-3-4`. */
const YEAR_FIRST = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/;
/** Day first, as written here: `24-11-2026`, `24.11.2026`, `11/2026`. */
const DAY_FIRST = /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/;
/** As shown or spoken: `24-Nov-2026`, `Nov 2026`, `24 November 2026`. */
const WITH_NAME = /^(?:(?<day>\d{1,2})\.?[-/. ])?(?<name>[a-z]{3,9})\.?[-/. ](?<year>\d{4})$/i;
/** Day and month could be the other way round: `03/04/2026`. */
const EITHER_WAY = /^(0?[1-9]|1[0-2])[-/.](0?[1-9]|1[0-2])[-/.]\d{4}$/;

/**
 * The date somebody typed, in its stored form, as precise as it was typed. Undefined when it
 * cannot be read, also for a day that is not on the calendar: nothing is guessed.
 */
export function readTypedDate(typed: string, today?: string): PartialDate | undefined {
  const text = typed.trim();
  const relative = today === undefined ? undefined : readRelativeDate(text, today);
  if (relative !== undefined) return relative;
  const groups = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? WITH_NAME.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const month = groups['month'] ?? monthNumber(groups['name']);
  const parts = [groups['year'], month, groups['day']].filter((part) => part !== undefined);
  const parsed = PartialDate.safeParse(parts.map((part) => part.padStart(2, '0')).join('-'));
  return parsed.success ? parsed.data : undefined;
}

/** A stored date as it is shown in its field; anything else as it was typed. */
export function showTypedDate(stored: string): string {
  return PartialDate.safeParse(stored).success ? formatDate(stored) : stored;
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const typed = name.toLowerCase();
  const index = MONTHS.findIndex(
    (month) => typed.length >= SHORTEST_MONTH && month.startsWith(typed),
  );
  return index < 0 ? '99' : String(index + 1);
}

/** What a date that was typed reads as, where that is not plain from the typing itself. */
export function readingOf(
  typed: string,
  today: string,
): { readonly date: string; readonly isDayFirst: boolean } | undefined {
  const read = readTypedDate(typed, today);
  if (read === undefined) return undefined;
  const shown = formatDate(read);
  const isDayFirst = EITHER_WAY.test(typed.trim());
  const isPlain = shown.toLowerCase() === typed.trim().toLowerCase();
  return isPlain && !isDayFirst ? undefined : { date: shown, isDayFirst };
}

/** Whether somebody typed that the date is not known: the field is left empty for that. */
export function isTypedUnknown(typed: string): boolean {
  return /^(unknown|not known|\?)$/i.test(typed.trim());
}
