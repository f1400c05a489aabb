import { unlockErrorText } from './unlock-text.ts';

type Attempt = {
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly data:
    | { readonly ok: true }
    | { readonly ok: false; readonly error: { readonly code: string } }
    | undefined;
};

/** Why the last try to create or unlock the vault failed; nothing while a new one runs. */
export function attemptProblem({ isError, isPending, data }: Attempt): string | undefined {
  if (isPending) return undefined;
  if (isError) return unlockErrorText('unreachable');
  return data?.ok === false ? unlockErrorText(data.error.code) : undefined;
}
