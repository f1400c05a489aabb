import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { OwedItem } from '#shared/contract/preparation';

import { owedQuery } from '../queries.ts';

/** What is owed as far as it is known, and how far the looking has come. */
export type OwedList = {
  readonly items: readonly OwedItem[];
  readonly looked: number;
  readonly total: number;
  readonly state: 'looking' | 'whole' | 'stopped';
  readonly goOn: () => void;
};

/** Looks at the cases page by page for as long as somebody is on the screen. */
export function useOwed(meeting: MeetingId | undefined): OwedList {
  const query = useInfiniteQuery(owedQuery(meeting));
  const { data, hasNextPage, isFetching, isError, fetchNextPage, refetch } = query;
  const pages = data?.pages ?? [];
  const isRefused = pages.some((page) => !page.ok);
  const isStopped = isError || isRefused;

  useEffect(() => {
    if (hasNextPage && !isFetching && !isStopped) void fetchNextPage();
  }, [hasNextPage, isFetching, isStopped, fetchNextPage]);

  const answered = pages.flatMap((page) => (page.ok ? [page.value] : []));
  return {
    items: answered.flatMap(({ items }) => items),
    looked: answered.reduce((sum, { looked }) => sum + looked, 0),
    total: answered.at(-1)?.total ?? 0,
    state: stateOf({ isStopped, isLooking: data === undefined || hasNextPage || isFetching }),
    goOn: () => void (isRefused ? refetch() : fetchNextPage()),
  };
}

function stateOf({
  isStopped,
  isLooking,
}: Readonly<Record<'isStopped' | 'isLooking', boolean>>): OwedList['state'] {
  if (isStopped) return 'stopped';
  return isLooking ? 'looking' : 'whole';
}
