import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';

import { queryClient } from './query-client.ts';
import { cssVariablesResolver, theme } from './theme.ts';
import { VaultGate } from './VaultGate.tsx';

/** Everything the screens stand on: look, questions to the host, and the lock in front. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <VaultGate />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The host puts a fresh nonce into every page; styles without it are refused. */
function styleNonce(): string {
  return document.querySelector('meta[name="nonce"]')?.getAttribute('content') ?? '';
}
