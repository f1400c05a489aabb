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

/** Every stay, in the order people came; closing the meeting ends those that last. */
export function staysOf(events: readonly MeetingEvent[]): readonly Stay[] {
  const stays: Stay[] = [];
  for (const { act, at } of events) {
    if (act.kind === 'came') stays.push({ ...act.who, mode: act.mode, from: at });
    if (act.kind === 'left' || act.kind === 'closed') {
      const isOver = (stay: Stay) =>
        stay.to === undefined && (act.kind === 'closed' || stay.id === act.attendee);
      for (const [index, stay] of stays.entries()) {
        if (isOver(stay)) stays[index] = { ...stay, to: at };
      }
    }
  }
  return stays;
}

/** Who is there after all of these events. */
export function presentNow(events: readonly MeetingEvent[]): readonly Stay[] {
  return staysOf(events).filter(({ to }) => to === undefined);
}
