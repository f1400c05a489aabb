import { localTime } from '#shared/domain/local-day';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { AgendaForecast } from '#shared/domain/agenda-forecast';

import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.meetings.agenda;

/** When the meeting starts and ends, as planned, as forecast, or as it was. */
export function whenText(
  { settings: { startsAt }, events }: Pick<MeetingDetail, 'settings' | 'events'>,
  { end, toDiscuss, minutesLeft }: AgendaForecast,
): string {
  if (end.kind === 'planned') {
    return toDiscuss === 0 ? TEXTS.noEnd(startsAt) : TEXTS.planned(startsAt, end.time);
  }
  if (end.kind === 'forecast') return TEXTS.forecast(localTime(end.at), Math.ceil(minutesLeft));
  const opened = events.find(({ act }) => act.kind === 'opened')?.at ?? end.at;
  return TEXTS.ended(localTime(opened), localTime(end.at));
}

/** How far the meeting is, and from what its end is forecast; undefined before it is open. */
export function paceText({ end, finished, toDiscuss, pace }: AgendaForecast): string | undefined {
  if (end.kind === 'planned') return undefined;
  const done = TEXTS.done(finished, toDiscuss);
  if (end.kind === 'ended') return done;
  const how = pace === undefined ? TEXTS.noPace : TEXTS.pace(pace.toFixed(1), finished);
  return `${done}; ${how}`;
}

/** Minutes with one decimal: `3.4`. */
export function minutesText(seconds: number): string {
  return (seconds / 60).toFixed(1);
}
