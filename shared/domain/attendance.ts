import { type Attendee } from './agenda-item.ts';
import type { MeetingEvent } from './meeting-event.ts';
import type { AttendanceMode } from './meeting-profile.ts';

/** One stay of somebody at the table. */
export type Stay = Attendee & {
  readonly mode: AttendanceMode;
  /** ISO timestamps; without an end the person is there still. */
  readonly from: string;
  readonly to?: string;
};

/**
 * Every stay, in the order people came. Closing the meeting ends those that last; a meeting opened
 * again with its table as before begins them anew.
 */
export function staysOf(events: readonly MeetingEvent[]): readonly Stay[] {
  const stays: Stay[] = [];
  let closedAt: string | undefined;
  for (const { act, at } of events) {
    // Who comes once more, as from video into the room, begins a new stay.
    if (act.kind === 'came') endStays(stays, { kind: 'left', attendee: act.who.id }, at);
    if (act.kind === 'came') stays.push({ ...act.who, mode: act.mode, from: at });
    if (act.kind === 'opened' && act.table === 'as-before') {
      stays.push(
        ...endedAt(stays, closedAt)
          .filter(({ id }) => !stays.some((stay) => stay.id === id && stay.to === undefined))
          .map(({ to: _to, ...stay }) => ({ ...stay, from: at })),
      );
    }
    if (act.kind === 'left' || act.kind === 'closed') endStays(stays, act, at);
    if (act.kind === 'closed') closedAt = at;
  }
  return stays;
}

type Ending = { readonly kind: 'closed' } | { readonly kind: 'left'; readonly attendee: string };

function endStays(stays: Stay[], act: Ending, at: string): void {
  for (const [index, stay] of stays.entries()) {
    const isOver = stay.to === undefined && (act.kind === 'closed' || stay.id === act.attendee);
    if (isOver) stays[index] = { ...stay, to: at };
  }
}

/** Who was there until an instant; nobody where there is none. */
function endedAt(stays: readonly Stay[], at: string | undefined): readonly Stay[] {
  return at === undefined ? [] : stays.filter(({ to }) => to === at);
}

/** Who is there after all of these events. */
export function presentNow(events: readonly MeetingEvent[]): readonly Stay[] {
  return staysOf(events).filter(({ to }) => to === undefined);
}

/** Who was there when the meeting last closed; nobody before that. */
export function presentAtClose(events: readonly MeetingEvent[]): readonly Stay[] {
  return endedAt(staysOf(events), events.findLast(({ act }) => act.kind === 'closed')?.at);
}
