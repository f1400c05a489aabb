import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

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
  useDocumentTitle('First run · Consilium');
  const [recoveryKey, setRecoveryKey] = useState<string | undefined>(undefined);

  if (recoveryKey !== undefined) {
    return (
      <UnlockFrame
        title="Keep this recovery key"
        intro="It opens the vault when a passphrase is lost. It is shown only this once and stored nowhere; without it and without a passphrase nobody can read the cases."
      >
        <RecoveryKeyStep recoveryKey={recoveryKey} onDone={onDone} />
      </UnlockFrame>
    );
  }
  return (
    <UnlockFrame
      title="Create the vault"
      intro="All cases are kept in one encrypted database on this computer. Choose who opens it, and with which passphrase."
    >
      <CreateVaultForm onStart={onStart} onCreated={setRecoveryKey} onRefused={onDone} />
    </UnlockFrame>
  );
}
