import type { MeetingDetail } from '#shared/contract/meetings';
import { runningCase, secondsDiscussed } from '#shared/domain/meeting-clock';

import { TEXT } from '../../../text/text.ts';
import { minutesText } from './forecast-text.ts';

/** How long each case was discussed, in words; the running one up to now. */
export function timesOf({ events, now }: MeetingDetail): ReadonlyMap<string, string> {
  const running = runningCase(events)?.caseId;
  const { actual, running: runs } = TEXT.meetings.agenda;
  return new Map(
    [...secondsDiscussed(events, now)].map(([id, seconds]) => [
      id,
      id === running ? runs(minutesText(seconds)) : actual(minutesText(seconds)),
    ]),
  );
}
