import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import type { ReplyOf } from '#shared/contract/contract';
import type { VaultStatus } from '#shared/contract/vault';

import {
  identifierDisplay,
  onIdentifierSwitch,
  useIdentifierDisplay,
} from '../api/identifier-display.ts';
import { vaultStatusQuery } from '../api/queries.ts';
import { onVaultLocked } from '../api/vault-locked.ts';
import { IdentifierDesk } from '../components/identifier-switch/IdentifierDesk.tsx';
import { CreateVaultScreen } from '../screens/unlock/CreateVaultScreen.tsx';
import { HostProblem } from '../screens/unlock/HostProblem.tsx';
import { UnlockScreen } from '../screens/unlock/UnlockScreen.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

/**
 * Nothing of a patient is on the screen, or cached, while the vault is locked. The address stays,
 * so that unlocking leads back to where one was.
 */
export function VaultGate() {
  const { data: reply, isError, refetch } = useQuery(vaultStatusQuery);
  const status = reply?.ok ? reply.value : undefined;
  const ask = () => void refetch();

  useEffect(() => onVaultLocked(() => void refetch()), [refetch]);
  useEffect(() => onIdentifierSwitch(forgetWhatWasShown), []);
  useEffect(() => {
    if (status?.state === 'locked') forgetCases();
  }, [status?.state]);

  if (isError || reply?.ok === false) return <HostProblem code={codeOf(reply)} onRetry={ask} />;
  return status === undefined ? undefined : <Gate status={status} onChange={ask} />;
}

type GateProps = { readonly status: VaultStatus; readonly onChange: () => void };

function Gate({ status, onChange }: GateProps) {
  const [isCreating, setIsCreating] = useState(false);
  const display = useIdentifierDisplay();

  function finishCreating(): void {
    setIsCreating(false);
    onChange();
  }

  if (isCreating || status.state === 'absent') {
    return <CreateVaultScreen onStart={() => setIsCreating(true)} onDone={finishCreating} />;
  }
  if (status.state === 'locked') {
    return <UnlockScreen users={status.users} isDemo={status.demo} onUnlocked={onChange} />;
  }
  return (
    <>
      {/* A new key: nothing that was drawn or typed before the switch stays on the screen. */}
      <RouterProvider key={display} router={router} />
      <IdentifierDesk />
    </>
  );
}

function codeOf(reply: ReplyOf<'vault.status'> | undefined): string {
  return reply?.ok === false ? reply.error.code : 'unreachable';
}

function forgetCases(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault-status' });
}

/** A search may be for a name: it goes from the address as soon as names are hidden. */
function forgetWhatWasShown(): void {
  forgetCases();
  const { pathname, searchStr } = router.state.location;
  const search = new URLSearchParams(searchStr);
  if (identifierDisplay() === 'shown' || !search.has('q')) return;
  search.delete('q');
  router.history.replace(`${pathname}?${search.toString()}`);
}
