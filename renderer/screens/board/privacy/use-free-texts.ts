import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { OutputOf } from '#shared/contract/contract';
import type { FreeText } from '#shared/contract/privacy';

import { callHost } from '../../../api/client.ts';

type Tick = { readonly hash: string; readonly as: 'checked' | 'not-checked' };

type FreeTexts = {
  readonly texts: OutputOf<'privacy.texts'> | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** The tick that is on its way, shown as if it were kept. */
  readonly sending: Tick | undefined;
  /** The text that could not be kept as it was ticked, by its hash. */
  readonly notKept: string | undefined;
  readonly check: (text: FreeText, as: 'checked' | 'not-checked') => void;
};

/** The free texts of a case, asked for only once somebody wants to read them, and their ticks. */
export function useFreeTexts(id: string): FreeTexts {
  const client = useQueryClient();
  const key = ['free-texts', id];
  const query = useQuery({
    queryKey: key,
    queryFn: () => callHost('privacy.texts', { id }),
    gcTime: 0,
    refetchOnMount: 'always',
  });
  const tick = useMutation({
    mutationFn: ({ hash, as }: Tick) => callHost('privacy.check', { id, hashes: [hash], as }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const isRefused = tick.isError || tick.data?.ok === false;
  return {
    texts: query.data?.ok ? query.data.value : undefined,
    hasFailed: query.isError || query.data?.ok === false,
    retry: () => void query.refetch(),
    // Pending until the texts are here anew: the tick must not fall back meanwhile.
    sending: tick.isPending ? tick.variables : undefined,
    notKept: isRefused ? tick.variables?.hash : undefined,
    check: ({ hash }, as) => tick.mutate({ hash, as }),
  };
}
