import { queryOptions } from '@tanstack/react-query';

import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../../api/client.ts';

/** How often the operator's window asks what others changed in the meeting, in ms. */
const DETAIL_EVERY_MS = 10_000;

export type MeetingDecisions = OutputOf<'decisions.ofMeeting'>;

/** The meeting with its agenda and everything that happened, asked again while it is run. */
export function meetingDetailQuery(id: MeetingId) {
  return queryOptions({
    queryKey: ['meeting-detail', id],
    queryFn: () => callHost('meetings.detail', { id }),
    refetchInterval: DETAIL_EVERY_MS,
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** What the room sees when this window opens; afterwards this window says it. */
export function openingStageQuery(id: MeetingId) {
  return queryOptions({
    queryKey: ['opening-stage', id],
    queryFn: () => callHost('room.stage', {}),
    gcTime: 0,
  });
}

/**
 * What the meeting sees of a case; candidates are in it only once they may be shown. The room may
 * be shown less than the operator.
 */
export function roomSheetQuery(meeting: MeetingId, id: CaseId, room: 'as here' | 'hidden') {
  const display = room === 'hidden' ? { identifiers: 'hidden' as const } : {};
  return queryOptions({
    queryKey: ['room-sheet', meeting, id, room],
    queryFn: () => callHost('room.sheet', { meeting, id, ...display }),
    networkMode: 'always',
    retry: false,
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** Every version of the decision on a case, and the team's own view. */
export function meetingDecisionsQuery(meeting: MeetingId, id: CaseId) {
  return queryOptions({
    queryKey: ['meeting-decisions', meeting, id],
    queryFn: () => callHost('decisions.ofMeeting', { meeting, case: id }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** What was typed on a case and not recorded. */
export function decisionEntryQuery(meeting: MeetingId, id: CaseId) {
  return queryOptions({
    queryKey: ['decision-entry', meeting, id],
    queryFn: () => callHost('decisions.entry', { meeting, case: id }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}
