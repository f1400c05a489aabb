import { useQuery } from '@tanstack/react-query';

import type { OutputOf } from '#shared/contract/contract';

import { callHost } from '../../../api/client.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';

/** The latest revision, the lock and the archive as they are now, not as when the sheet opened. */
export type Standing = OutputOf<'cases.standing'>;

const ASK_EVERY_MS = 15_000;

/** Under which the standing of a case is kept; to be asked anew after an act on it. */
export function standingKey(id: string) {
  return ['case-standing', id] as const;
}

/** Asks again and again while somebody reads, and whenever the window is looked at again. */
export function useStanding(loaded: LoadedSheet): Standing {
  const { id, latestRevision, archived, lock } = loaded;
  const { data } = useQuery({
    queryKey: standingKey(id),
    queryFn: () => callHost('cases.standing', { id }),
    refetchInterval: ASK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    refetchOnMount: 'always',
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  if (data?.ok === true) return data.value;
  return { latestRevision, archived, ...(lock === undefined ? {} : { lock }) };
}
