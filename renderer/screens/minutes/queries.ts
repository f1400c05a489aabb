import { queryOptions } from '@tanstack/react-query';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../api/client.ts';

/** The minutes as they are on record now; asked anew on every visit. */
export function minutesQuery(meeting: string) {
  return queryOptions({
    queryKey: ['minutes', meeting],
    // An address that is no id is refused by the host as every wrong input.
    queryFn: () => callHost('exports.minutes', { meeting: meeting as MeetingId }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** What the meeting came to on one case. */
export function outcomeQuery(meeting: string, caseId: string) {
  return queryOptions({
    queryKey: ['outcome', meeting, caseId],
    // As above.
    queryFn: () =>
      callHost('exports.outcome', { meeting: meeting as MeetingId, case: caseId as CaseId }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}
