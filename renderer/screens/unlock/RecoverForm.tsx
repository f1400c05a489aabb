import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { callHost } from '../../api/client.ts';
import { TEXT } from '../../text/text.ts';
import { attemptProblem } from './attempt-problem.ts';
import type { NewVault } from './new-vault.ts';
import { NewPassphraseForm } from './NewPassphraseForm.tsx';

type RecoverFormProps = { readonly onUnlocked: () => void };

/** The printed recovery key in place of a lost passphrase, and the passphrase from now on. */
export function RecoverForm({ onUnlocked }: RecoverFormProps) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const recover = useMutation({
    mutationFn: ({ user, passphrase }: NewVault) =>
      callHost('vault.recover', { recoveryKey, user, passphrase }),
    onSuccess: (reply) => (reply.ok ? onUnlocked() : field.current?.select()),
  });
  useEffect(() => field.current?.focus(), []);

  return (
    <NewPassphraseForm
      action={TEXT.unlock.recover.act}
      isPending={recover.isPending}
      problem={attemptProblem(recover)}
      onSubmit={(vault) => recover.mutate(vault)}
    >
      <TextInput
        ref={field}
        label={TEXT.unlock.recover.key}
        description={TEXT.unlock.recover.keyWhat}
        value={recoveryKey}
        onChange={(event) => setRecoveryKey(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        required
        withAsterisk={false}
      />
    </NewPassphraseForm>
  );
}
