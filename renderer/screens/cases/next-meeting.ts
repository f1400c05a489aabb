import type { MeetingSummary } from '#shared/contract/meeting-summary';

/** Meetings of today and later, the nearest first. */
export function meetingsToCome(
  meetings: readonly MeetingSummary[],
  today: string,
): readonly MeetingSummary[] {
  return meetings
    .filter(({ on }) => on >= today)
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

export function nextMeeting(
  meetings: readonly MeetingSummary[],
  today: string,
): MeetingSummary | undefined {
  return meetingsToCome(meetings, today)[0];
}
