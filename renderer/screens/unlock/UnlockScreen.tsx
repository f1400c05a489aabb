import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { RecoverForm } from './RecoverForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { UnlockFrame } from './UnlockFrame.tsx';

type UnlockScreenProps = {
  readonly users: readonly string[];
  /** Only fictional cases are inside: the passphrase is no secret. */
  readonly isDemo: boolean;
  readonly onUnlocked: () => void;
};

/** Who opens the vault, and with what: a passphrase, or the printed recovery key. */
export function UnlockScreen({ users, isDemo, onUnlocked }: UnlockScreenProps) {
  useDocumentTitle('Locked · Consilium');
  const [isRecovering, setIsRecovering] = useState(false);

  if (isRecovering) {
    return (
      <UnlockFrame
        title="Use the recovery key"
        intro="The recovery key opens the vault once a passphrase is lost. Choose a new passphrase for your name; the old one will no longer work."
      >
        <RecoverForm onUnlocked={onUnlocked} />
        <Button mt="md" variant="subtle" fullWidth onClick={() => setIsRecovering(false)}>
          Back to the passphrase
        </Button>
      </UnlockFrame>
    );
  }
  return (
    <UnlockFrame
      title="Unlock Consilium"
      intro={
        isDemo
          ? `This is the demo with fictional cases. Its passphrase is: ${DEMO_PASSPHRASE}`
          : 'The cases on this computer are encrypted. Your passphrase opens them.'
      }
    >
      <UnlockForm users={users} onUnlocked={onUnlocked} />
      <Button mt="md" variant="subtle" fullWidth onClick={() => setIsRecovering(true)}>
        Passphrase lost? Use the recovery key
      </Button>
    </UnlockFrame>
  );
}
