import type { MeetingDetail } from '#shared/contract/meetings';
import { runningCase, secondsDiscussed } from '#shared/domain/meeting-clock';
import { secondsBetween } from '#shared/domain/seconds-between';

/** Minutes planned for a case of the meeting. */
export function plannedMinutes(detail: MeetingDetail, caseId: string): number {
  const line = detail.agenda.find((each) => each.case.id === caseId);
  return line?.plan.minutes ?? detail.settings.minutesPerCase;
}

/** How far the host's clock is ahead of this computer's, in ms; zero where both are one. */
export function clockAhead(detail: MeetingDetail, fetchedAt: number): number {
  return Date.parse(detail.now) - fetchedAt;
}

/** Seconds a case was discussed up to `now`. */
export function secondsOn(detail: MeetingDetail, caseId: string, now: string): number {
  return secondsDiscussed(detail.events, now).get(caseId) ?? 0;
}

/**
 * When the meeting ends if what is left takes as long as planned: cases to discuss without a
 * decision, the running one for the rest of its time. Undefined when nothing is left.
 */
export function forecastEnd(detail: MeetingDetail, now: string): string | undefined {
  const running = runningCase(detail.events)?.caseId;
  const left = detail.agenda.filter(
    ({ plan, decision, case: { id } }) =>
      plan.lane === 'discuss' && (decision === undefined || id === running),
  );
  if (left.length === 0) return undefined;
  const seconds = left.reduce((sum, line) => {
    const planned = plannedMinutes(detail, line.case.id) * 60;
    const spent = line.case.id === running ? spentNow(detail, now) : 0;
    return sum + Math.max(0, planned - spent);
  }, 0);
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

function spentNow(detail: MeetingDetail, now: string): number {
  const running = runningCase(detail.events);
  return running === undefined ? 0 : Math.max(0, secondsBetween(running.since, now));
}

/** `02:05`: minutes and seconds. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}
