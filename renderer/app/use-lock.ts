import { useMutation, useQueryClient } from '@tanstack/react-query';

import { keptBeforeLock } from '../api/before-lock.ts';
import { callHost } from '../api/client.ts';
import { vaultStatusQuery } from '../api/queries.ts';

export type Locking = {
  readonly lock: () => void;
  readonly isLocking: boolean;
  /** The host refused, or does not answer: what is on the screen is still there to be seen. */
  readonly hasFailed: boolean;
};

/** Locks the vault; what is not saved stays as a draft. */
export function useLock(): Locking {
  const client = useQueryClient();
  const { mutate, isPending, isError, data } = useMutation({
    mutationFn: async () => {
      await keptBeforeLock();
      return callHost('vault.lock', {});
    },
    onSuccess: () => client.invalidateQueries({ queryKey: vaultStatusQuery.queryKey }),
  });
  return {
    lock: () => mutate(),
    isLocking: isPending,
    hasFailed: isError || data?.ok === false,
  };
}
