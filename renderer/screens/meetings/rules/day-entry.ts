import { WallTime } from '#shared/contract/meeting-summary';
import { err, ok, type Result } from '#shared/result';

import { readTypedDay } from '../../../components/typed-day/typed-day.ts';
import { TEXT } from '../../../text/text.ts';

/** Name, day and cut-off of a meeting as they were typed. */
export type DayEntry = {
  readonly name: string;
  readonly day: string;
  readonly cutOffDay: string;
  readonly cutOffTime: string;
};

export type DayFaults = Partial<DayEntry>;

export type MeetingDay = {
  readonly name: string;
  readonly on: string;
  readonly cutOff: string | undefined;
};

const { faults: FAULTS } = TEXT.meetings.create;

/** What was typed, or which entries are wrong; a cut-off left empty is none. */
export function readDay(entry: DayEntry): Result<MeetingDay, DayFaults> {
  const name = entry.name.trim();
  const on = readTypedDay(entry.day);
  const cutOff = readCutOff(entry, on);
  const faults: DayFaults = {
    ...(name === '' ? { name: FAULTS.name } : {}),
    ...(on === undefined ? { day: FAULTS.day } : {}),
    ...(cutOff.ok ? {} : cutOff.error),
  };
  if (on === undefined || !cutOff.ok || Object.keys(faults).length > 0) return err(faults);
  return ok({ name, on, cutOff: cutOff.value });
}

function readCutOff(
  { cutOffDay, cutOffTime }: DayEntry,
  on: string | undefined,
): Result<string | undefined, DayFaults> {
  if (cutOffDay.trim() === '' && cutOffTime.trim() === '') return ok(undefined);
  const day = readTypedDay(cutOffDay);
  if (day === undefined) return err({ cutOffDay: FAULTS.cutOffDay });
  if (on !== undefined && day > on) return err({ cutOffDay: FAULTS.late });
  const moment = WallTime.safeParse(`${day}T${cutOffTime.trim().padStart(5, '0')}`);
  return moment.success ? ok(moment.data) : err({ cutOffTime: FAULTS.time });
}
