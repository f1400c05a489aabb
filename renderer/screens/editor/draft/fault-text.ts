import type { Issue } from '#shared/domain/issue';

import type { Draft } from './draft.ts';

/** What a place is for, as far as it changes how a fault is said. */
export type Expectation = 'number' | 'date' | 'text' | 'choice';

/** A fault as it is said at its field. */
export function faultText(issue: Issue, value: Draft, expected: Expectation): string {
  if (value === undefined) return 'Missing: enter a value or remove the row.';
  if (expected === 'date') return dateFault(issue.message, value);
  if (expected === 'number' && typeof value === 'string') return numberFault(value);
  if (expected === 'choice' && issue.message.startsWith('must be "')) return 'Choose one.';
  return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
}

function numberFault(typed: string): string {
  return typed.includes(',')
    ? 'Write decimals with a point: 7.5, not 7,5.'
    : 'This is not a number. Write digits, such as 7.5.';
}

/** `24-11-26`, also told by name: of which century is not said. */
const SHORT_YEAR = /^(?!\d{4}).*[-./ ]\d{2}$/;

function dateFault(message: string, typed: Draft): string {
  if (typeof typed === 'string' && SHORT_YEAR.test(typed.trim())) {
    return 'Write the year with four digits, such as 24-11-2026.';
  }
  return message.includes('calendar')
    ? 'There is no such day in the calendar.'
    : 'This is not a date of the calendar. Write it as 24-11-2026, 11/2026 or 2026.';
}
