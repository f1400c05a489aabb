import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../api/client.ts';

/** How often the board is asked for anew: its clocks run, and others move cases, too. In ms. */
const BOARD_EVERY_MS = 60_000;

/** The cases in preparation, of one meeting or of all. */
export function boardQuery(meeting: MeetingId | undefined) {
  return queryOptions({
    queryKey: ['preparation-board', meeting],
    queryFn: () => callHost('preparation.board', { meeting }),
    refetchOnMount: 'always',
    refetchInterval: BOARD_EVERY_MS,
  });
}

/** What is owed, page by page; forgotten and looked at no further as soon as it is left. */
export function owedQuery(meeting: MeetingId | undefined) {
  return infiniteQueryOptions({
    queryKey: ['preparation-owed', meeting],
    queryFn: ({ pageParam }) => callHost('preparation.owed', { meeting, page: pageParam }),
    initialPageParam: 1,
    getNextPageParam: (last, pages) => {
      if (!last.ok || last.value.looked === 0) return undefined;
      const looked = pages.reduce((sum, page) => sum + (page.ok ? page.value.looked : 0), 0);
      return looked < last.value.total ? pages.length + 1 : undefined;
    },
    refetchOnMount: 'always',
    gcTime: 0,
  });
}
