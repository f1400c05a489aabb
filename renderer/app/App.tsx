import { MantineProvider } from '@mantine/core';
import { useHash } from '@mantine/hooks';
import { QueryClientProvider } from '@tanstack/react-query';

import { RoomWindow } from '../screens/room/RoomWindow.tsx';
import { queryClient } from './query-client.ts';
import { cssVariablesResolver, theme } from './theme.ts';
import { VaultGate } from './VaultGate.tsx';

/** The presenter's window may only read: it has neither the lock's screen nor the desk's. */
const ROOM = '#/room';

/** Everything the screens stand on: look, questions to the host, and the lock in front. */
export function App() {
  const [hash] = useHash({ getInitialValueInEffect: false });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        {hash === ROOM ? <RoomWindow /> : <VaultGate />}
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The host puts a fresh nonce into every page; styles without it are refused. */
function styleNonce(): string {
  return document.querySelector('meta[name="nonce"]')?.getAttribute('content') ?? '';
}
