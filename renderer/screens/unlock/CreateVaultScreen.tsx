import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

import { TEXT } from '../../text/text.ts';
import { CreateVaultForm } from './CreateVaultForm.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { UnlockFrame } from './UnlockFrame.tsx';

type CreateVaultScreenProps = {
  /** From here on the screen must stay, although the vault exists: the key is shown once only. */
  readonly onStart: () => void;
  readonly onDone: () => void;
};

/** First run: a passphrase, then the recovery key. */
export function CreateVaultScreen({ onStart, onDone }: CreateVaultScreenProps) {
  useDocumentTitle(TEXT.unlock.create.documentTitle);
  const [recoveryKey, setRecoveryKey] = useState<string | undefined>(undefined);

  if (recoveryKey !== undefined) {
    return (
      <UnlockFrame title={TEXT.unlock.key.title} intro={TEXT.unlock.key.intro}>
        <RecoveryKeyStep recoveryKey={recoveryKey} onDone={onDone} />
      </UnlockFrame>
    );
  }
  return (
    <UnlockFrame title={TEXT.unlock.create.title} intro={TEXT.unlock.create.intro}>
      <CreateVaultForm onStart={onStart} onCreated={setRecoveryKey} onRefused={onDone} />
    </UnlockFrame>
  );
}
