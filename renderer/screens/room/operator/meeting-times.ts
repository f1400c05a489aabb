import type { MeetingDetail } from '#shared/contract/meetings';
import { forecastOf, minutesOf } from '#shared/domain/agenda-forecast';
import { secondsDiscussed } from '#shared/domain/meeting-clock';
import { instantAfter } from '#shared/domain/seconds-between';

/** Minutes planned for a case of the meeting. */
export function plannedMinutes(detail: MeetingDetail, caseId: string): number {
  const line = detail.agenda.find((each) => each.case.id === caseId);
  return minutesOf(line?.plan ?? {}, detail.settings);
}

/** How far the host's clock is ahead of this computer's, in ms; zero where both are one. */
export function clockAhead(detail: MeetingDetail, fetchedAt: number): number {
  return Date.parse(detail.now) - fetchedAt;
}

/** Seconds a case was discussed up to `now`. */
export function secondsOn(detail: MeetingDetail, caseId: string, now: string): number {
  return secondsDiscussed(detail.events, now).get(caseId) ?? 0;
}

/** When the meeting ends, as the agenda forecasts it; undefined when nothing is left. */
export function forecastEnd(
  { agenda, settings, events }: MeetingDetail,
  now: string,
): string | undefined {
  const lines = agenda.map(({ case: { id }, plan, decision }) => ({
    caseId: id,
    plan,
    isDecided: decision !== undefined,
  }));
  const { minutesLeft } = forecastOf({ lines, settings, events, now });
  return minutesLeft === 0 ? undefined : instantAfter(now, minutesLeft * 60);
}

/** `02:05`: minutes and seconds. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}
