import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

import { UnlockFrame } from './UnlockFrame.tsx';
import { unlockErrorText } from './unlock-text.ts';

type HostProblemProps = { readonly code: string; readonly onRetry: () => void };

/** The host does not answer, or not to us. */
export function HostProblem({ code, onRetry }: HostProblemProps) {
  useDocumentTitle('No answer · Consilium');
  return (
    <UnlockFrame title="Consilium does not answer" intro={unlockErrorText(code)}>
      <Button onClick={onRetry}>Try again</Button>
    </UnlockFrame>
  );
}
