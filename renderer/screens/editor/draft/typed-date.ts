import { PartialDate } from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year first, as stored: `2026`, `2026-03`, `2026-3-4`. */
const YEAR_FIRST = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/;
/** Day first, as written here: `24-11-2026`, `24.11.2026`, `11/2026`. */
const DAY_FIRST = /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/;
/** As shown: `24-Nov-2026`, `Nov 2026`. */
const WITH_NAME = /^(?:(?<day>\d{1,2})[-/. ])?(?<name>[a-z]{3})[-/. ](?<year>\d{4})$/i;

/**
 * The date somebody typed, in its stored form, as precise as it was typed. Undefined when it
 * cannot be read, also for a day that is not on the calendar: nothing is guessed.
 */
export function readTypedDate(typed: string): PartialDate | undefined {
  const text = typed.trim();
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
  const index = MONTHS.indexOf(name.toLowerCase());
  return index < 0 ? '99' : String(index + 1);
}
