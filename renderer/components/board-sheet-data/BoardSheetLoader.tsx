import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { callHost } from '../../api/client.ts';
import { BoardSheetProblem } from './BoardSheetProblem.tsx';
import { BoardSheetSkeleton } from './BoardSheetSkeleton.tsx';
import type { LoadedSheet } from './loaded-sheet.ts';

type BoardSheetLoaderProps = {
  readonly id: string;
  readonly revision?: number | undefined;
  readonly children: (loaded: LoadedSheet) => ReactNode;
};

/** Fetches one weighed revision; shows nothing of a patient until that very revision is here. */
export function BoardSheetLoader({ id, revision, children }: BoardSheetLoaderProps) {
  const query = useQuery({
    queryKey: ['board-sheet', id, revision ?? 'latest'],
    queryFn: () => fetchSheet(id, revision),
    networkMode: 'always',
    retry: false,
    refetchOnMount: 'always',
    gcTime: 0,
  });

  if (query.data?.ok) return children(query.data.value);
  if (query.isFetching) return <BoardSheetSkeleton />;
  const failure = query.data?.error ?? { code: 'unreachable', ref: '' };
  return <BoardSheetProblem code={failure.code} reference={failure.ref} onRetry={query.refetch} />;
}

function fetchSheet(id: string, revision: number | undefined) {
  return callHost('cases.boardSheet', { id, ...(revision === undefined ? {} : { revision }) });
}
