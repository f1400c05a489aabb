import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { createMeeting as insertMeeting } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';
import { addCalendarDays, daysBetween } from '#shared/domain/partial-date';

import type { VaultDeps } from '../deps.ts';

type Input = ParsedInputOf<'meetings.create'>;

/** Adds a meeting, or every date of a series, with empty agendas; on record in the same step. */
export function createMeeting(deps: VaultDeps, input: Input): OutputOf<'meetings.create'> {
  const { db, newId } = deps;
  const dates = datesOf(input);
  const series = dates.length > 1 ? newId() : undefined;
  return inTransaction(db, (tx) => {
    const inside = { ...deps, db: tx };
    const all = dates.map((on) => addOne(inside, input, { on, series }));
    const [id] = all;
    if (id === undefined) throw new Error('a meeting without a date');
    return { id, all };
  });
}

function datesOf({ on, repeats }: Input): readonly string[] {
  if (repeats === undefined) return [on];
  const { everyDays, times } = repeats;
  return Array.from({ length: times }, (_, index) => addCalendarDays(on, index * everyDays));
}

type OneDate = { readonly on: string; readonly series: string | undefined };

function addOne(deps: VaultDeps, input: Input, { on, series }: OneDate): MeetingId {
  const { db, user, now, newId } = deps;
  const { name, profile, settings } = input;
  const id = MeetingId.parse(newId());
  const at = now();
  const cutOff = cutOffFor(input, on);
  insertMeeting(db, { id, name, on, cutOff, series, profile, settings, cases: [], by: user, at });
  recordAudit(db, { at, by: user, event: 'meeting-created', meetingId: id });
  return id;
}

/** As long before each date of a series as before the first. */
function cutOffFor({ on: first, cutOff }: Input, on: string): string | undefined {
  if (cutOff === undefined) return undefined;
  const [day = '', time = ''] = cutOff.split('T');
  return `${addCalendarDays(day, daysBetween(first, on))}T${time}`;
}
