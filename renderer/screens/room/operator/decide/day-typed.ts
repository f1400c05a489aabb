import { formatDate } from '#shared/domain/format-date';

import { readTypedDate } from '../../../../components/typed-date/typed-date.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A full day somebody typed: `10-Dec-2026`, `+2w`; undefined where it is none or no full day. */
export function dayTyped(typed: string, today: string): string | undefined {
  const read = readTypedDate(typed, today);
  return read !== undefined && FULL_DAY.test(read) ? read : undefined;
}

/** What a typed day reads as, where that is not plain from the typing itself. */
export function dayReading(typed: string, today: string): string | undefined {
  const day = dayTyped(typed, today);
  if (day === undefined) return undefined;
  const shown = formatDate(day);
  return shown.toLowerCase() === typed.trim().toLowerCase() ? undefined : shown;
}
