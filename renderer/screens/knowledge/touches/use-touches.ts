import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { ReplyOf } from '#shared/contract/contract';
import type { TouchedCase } from '#shared/contract/knowledge';
import type { TouchSubject } from '#shared/report/knowledge-touch-model';

import { touchesQuery } from '../../../api/queries.ts';

/** So many cases are looked at before the person is asked whether to go on. */
export const CASES_AT_A_TIME = 200;

export type Touches = {
  readonly touched: readonly TouchedCase[];
  readonly looked: number;
  readonly total: number | undefined;
  readonly isLooking: boolean;
  readonly failure: string | undefined;
  readonly onMore: () => void;
  readonly onRetry: () => void;
};

/** Looks at the cases page after page, as far as was asked for; nothing waits for the last one. */
export function useTouches(subject: TouchSubject): Touches {
  const [limit, setLimit] = useState(CASES_AT_A_TIME);
  const query = useInfiniteQuery(touchesQuery(subject));
  const { data, fetchNextPage, hasNextPage, isFetching, isError } = query;
  const pages = data?.pages ?? [];
  const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
  const looked = read.reduce((sum, page) => sum + page.looked, 0);
  const goesOn = hasNextPage && looked < limit && !isFetching && !isError;

  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);

  return {
    touched: distinct(read.flatMap((page) => page.touched)),
    looked,
    total: read.at(-1)?.total,
    isLooking: isFetching || goesOn,
    failure: isError ? 'unreachable' : refusalIn(pages),
    onMore: () => setLimit(looked + CASES_AT_A_TIME),
    onRetry: () => void query.refetch(),
  };
}

function refusalIn(pages: readonly ReplyOf<'knowledge.touches'>[]): string | undefined {
  return pages.flatMap((page) => (page.ok ? [] : [page.error.code]))[0];
}

/** A case saved while we look moves to the front: it is listed once. */
function distinct(found: readonly TouchedCase[]): readonly TouchedCase[] {
  return [...new Map(found.map((one) => [one.case.id, one])).values()];
}
