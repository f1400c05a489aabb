import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { ReplyOf } from '#shared/contract/contract';
import type { AssumedChange, WhatIf } from '#shared/report/what-if-model';

import { callHost } from '../../../api/client.ts';

const PAUSE_MS = 200;

/** One revision of a case that something is assumed about. */
export type AssumedCase = { readonly id: string; readonly revision: number };

export type Outcome = {
  /** The latest comparison there is; perhaps of what was assumed a moment ago. */
  readonly whatIf: WhatIf | undefined;
  /** It is of what is assumed now. */
  readonly isCurrent: boolean;
  readonly failure: string | undefined;
  readonly retry: () => void;
};

/** What moves, asked again whenever the assumed values have been left alone for a moment. */
export function useWhatIf(
  { id, revision }: AssumedCase,
  changes: readonly AssumedChange[],
): Outcome {
  const [settled] = useDebouncedValue(changes, PAUSE_MS);
  const { data, isError, isPlaceholderData, isFetching, refetch } = useQuery({
    queryKey: ['what-if', id, revision, settled],
    queryFn: () => callHost('whatIf.weigh', { id, revision, changes: [...settled] }),
    enabled: settled.length > 0,
    placeholderData: keepPreviousData,
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  const isSettled = settled === changes && !isPlaceholderData && !isFetching;
  const value = data?.ok === true ? data.value : undefined;
  return {
    whatIf: value,
    isCurrent: isSettled && value !== undefined,
    failure: isSettled ? failureOf(data, isError) : undefined,
    retry: () => void refetch(),
  };
}

function failureOf(reply: ReplyOf<'whatIf.weigh'> | undefined, isError: boolean) {
  if (isError || reply === undefined) return 'unreachable';
  return reply.ok ? undefined : reply.error.code;
}
