import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

import { TEXT } from '../../text/text.ts';
import { UnlockFrame } from './UnlockFrame.tsx';
import { unlockErrorText } from './unlock-text.ts';

type HostProblemProps = { readonly code: string; readonly onRetry: () => void };

/** The host does not answer, or not to us. */
export function HostProblem({ code, onRetry }: HostProblemProps) {
  useDocumentTitle(TEXT.unlock.host.documentTitle);
  return (
    <UnlockFrame title={TEXT.unlock.host.title} intro={unlockErrorText(code)}>
      <Button onClick={onRetry}>{TEXT.common.retry}</Button>
    </UnlockFrame>
  );
}
