import { WallTime } from '#shared/contract/meeting-summary';
import { err, ok, type Result } from '#shared/result';

import { readTypedDay } from '../../../components/typed-day/typed-day.ts';
import { TEXT } from '../../../text/text.ts';

/** Day and time as they were typed. */
export type CutOffEntry = { readonly day: string; readonly time: string };
export type CutOffFaults = Partial<CutOffEntry>;

/** The cut-off somebody typed for a meeting on `meetingDay`, or which entry is wrong. */
export function readCutOff(
  { day, time }: CutOffEntry,
  meetingDay: string,
): Result<string, CutOffFaults> {
  const { faults } = TEXT.preparation.meeting;
  const read = readTypedDay(day);
  if (read === undefined) return err({ day: faults.day });
  if (read > meetingDay) return err({ day: faults.late });
  const moment = WallTime.safeParse(`${read}T${time.trim().padStart(5, '0')}`);
  return moment.success ? ok(moment.data) : err({ time: faults.time });
}
