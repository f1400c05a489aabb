import { queryOptions } from '@tanstack/react-query';

import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../api/client.ts';

/** How often a meeting is asked for anew: its clocks run, and the room changes it. In ms. */
const MEETING_EVERY_MS = 10_000;

export const overviewQuery = queryOptions({
  queryKey: ['meeting-overview'],
  queryFn: () => callHost('meetings.overview', {}),
  refetchOnMount: 'always',
  refetchInterval: MEETING_EVERY_MS,
});

export function meetingQuery(id: string) {
  return queryOptions({
    queryKey: ['meeting-detail', id],
    queryFn: () => callHost('meetings.detail', { id }),
    refetchOnMount: 'always',
    refetchInterval: MEETING_EVERY_MS,
    gcTime: 0,
  });
}

/** How complex each case is; weighed anew only when the agenda or a case has changed. */
export function complexityQuery(id: MeetingId) {
  return queryOptions({
    queryKey: ['meeting-complexity', id],
    queryFn: () => callHost('meetings.complexity', { id }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** People of earlier meetings; forgotten as soon as they are not shown. */
export const peopleQuery = queryOptions({
  queryKey: ['meeting-people'],
  queryFn: () => callHost('meetings.people', {}),
  refetchOnMount: 'always',
  gcTime: 0,
});

/** Rules the team gave its meetings. */
export const ownProfilesQuery = queryOptions({
  queryKey: ['meeting-own-profiles'],
  queryFn: () => callHost('meetings.ownProfiles', {}),
  refetchOnMount: 'always',
});
