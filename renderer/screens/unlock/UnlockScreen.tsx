import { useDocumentTitle } from '@mantine/hooks';

import { UnlockForm } from './UnlockForm.tsx';
import { UnlockFrame } from './UnlockFrame.tsx';

type UnlockScreenProps = {
  readonly users: readonly string[];
  readonly onUnlocked: () => void;
};

/** Who opens the vault, and with what. */
export function UnlockScreen({ users, onUnlocked }: UnlockScreenProps) {
  useDocumentTitle('Locked · Consilium');
  return (
    <UnlockFrame
      title="Unlock Consilium"
      intro="The cases on this computer are encrypted. Your passphrase opens them."
    >
      <UnlockForm users={users} onUnlocked={onUnlocked} />
    </UnlockFrame>
  );
}
