import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { TEXT } from '../../text/text.ts';
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
  useDocumentTitle(TEXT.unlock.unlock.documentTitle);
  const [isRecovering, setIsRecovering] = useState(false);

  if (isRecovering) {
    return (
      <UnlockFrame title={TEXT.unlock.recover.title} intro={TEXT.unlock.recover.intro}>
        <RecoverForm onUnlocked={onUnlocked} />
        <Button mt="md" variant="subtle" fullWidth onClick={() => setIsRecovering(false)}>
          {TEXT.unlock.recover.back}
        </Button>
      </UnlockFrame>
    );
  }
  return (
    <UnlockFrame
      title={TEXT.unlock.unlock.title}
      intro={isDemo ? TEXT.unlock.unlock.demo(DEMO_PASSPHRASE) : TEXT.unlock.unlock.intro}
    >
      <UnlockForm users={users} onUnlocked={onUnlocked} />
      <Button mt="md" variant="subtle" fullWidth onClick={() => setIsRecovering(true)}>
        {TEXT.unlock.unlock.lost}
      </Button>
    </UnlockFrame>
  );
}
