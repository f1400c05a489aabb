import { addCalendarDays } from '#shared/domain/partial-date';

/** Something somebody does until a day. */
export type CalendarAction = {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  /** Calendar day, `2026-12-01`. */
  readonly due: string;
  /** `Case 12`: calendars are shared, so no patient is named. */
  readonly about: string;
  readonly meeting: string;
};

/** Longest line of RFC 5545, in octets without the line break. */
const LINE_MAX = 75;

/** A calendar (RFC 5545) with one all-day entry for each action; `at` is an ISO timestamp, UTC. */
export function calendarText(actions: readonly CalendarAction[], at: string): string {
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Consilium//Actions of a tumour board//EN',
    ...actions.flatMap((action) => eventLines(action, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function eventLines({ id, what, owner, due, about, meeting }: CalendarAction, stamp: string) {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@consilium`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addCalendarDays(due, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${about}: ${what}`)}`,
    `DESCRIPTION:${escaped(`By ${owner}. ${meeting}.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text as RFC 5545 3.3.11 wants it; no text can end its line. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A long line in pieces of at most 75 octets, never inside of a character. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > LINE_MAX) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += sign;
  }
  return [...pieces, piece];
}
