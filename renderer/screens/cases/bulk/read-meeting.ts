import type { InputOf } from '#shared/contract/contract';
import { WallTime } from '#shared/contract/meeting-summary';
import { err, ok, type Result } from '#shared/result';

import { TEXT } from '../../../text/text.ts';
import { USUAL_CUT_OFF_TIME, usualCutOffDay } from './cut-off.ts';
import { readTypedDay, showTypedDay } from '../../../components/typed-day/typed-day.ts';

/** Stands for a meeting that is not there yet among those to choose from. */
export const NEW_MEETING = 'new';

/** What stands in the dialog, as it was typed. */
export type MeetingEntry = {
  /** Id of a meeting, `NEW_MEETING`, or empty while none is chosen. */
  readonly which: string;
  readonly name: string;
  readonly day: string;
  readonly cutOffDay: string;
  readonly cutOffTime: string;
};

export type MeetingFaults = Partial<Readonly<Record<keyof MeetingEntry, string>>>;

type NewMeeting = InputOf<'meetings.create'>;

/** A new meeting somebody described, or which entries are wrong. */
export function readNewMeeting(
  entry: MeetingEntry,
  today: string,
): Result<NewMeeting, MeetingFaults> {
  const { faults } = TEXT.cases.bulk.meeting;
  const on = readTypedDay(entry.day);
  const cutOff = readCutOff(entry, on);
  const found: MeetingFaults = {
    ...(entry.name.trim() === '' ? { name: faults.name } : {}),
    ...(on === undefined ? { day: faults.day } : {}),
    ...(on !== undefined && on < today ? { day: faults.past } : {}),
    ...(cutOff.ok ? {} : cutOff.error),
  };
  if (on === undefined || !cutOff.ok || Object.keys(found).length > 0) return err(found);
  return ok({ name: entry.name.trim(), on, cutOff: cutOff.value });
}

/** The entry with the usual cut-off, once the day can be read and nobody wrote another. */
export function withUsualCutOff(entry: MeetingEntry): MeetingEntry {
  const day = showTypedDay(entry.day);
  const on = readTypedDay(entry.day);
  if (on === undefined || entry.cutOffDay !== '') return { ...entry, day };
  const cutOffDay = showTypedDay(usualCutOffDay(on));
  return { ...entry, day, cutOffDay, cutOffTime: USUAL_CUT_OFF_TIME };
}

/** No day is no cut-off; a day needs a time. */
function readCutOff(
  { cutOffDay, cutOffTime }: MeetingEntry,
  on: string | undefined,
): Result<string | undefined, MeetingFaults> {
  const { faults } = TEXT.cases.bulk.meeting;
  if (cutOffDay.trim() === '') return ok(undefined);
  const day = readTypedDay(cutOffDay);
  if (day === undefined) return err({ cutOffDay: faults.cutOffDay });
  const moment = WallTime.safeParse(`${day}T${cutOffTime.trim()}`);
  if (!moment.success) return err({ cutOffTime: faults.cutOffTime });
  if (on !== undefined && day > on) return err({ cutOffDay: faults.cutOffLate });
  return ok(moment.data);
}
