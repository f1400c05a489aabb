import { useMutation } from '@tanstack/react-query';

import { callHost } from '../../api/client.ts';
import { TEXT } from '../../text/text.ts';
import { attemptProblem } from './attempt-problem.ts';
import type { NewVault } from './new-vault.ts';
import { NewPassphraseForm } from './NewPassphraseForm.tsx';

type CreateVaultFormProps = {
  readonly onStart: () => void;
  readonly onCreated: (recoveryKey: string) => void;
  readonly onRefused: () => void;
};

/** Name and passphrase of the first user. */
export function CreateVaultForm({ onStart, onCreated, onRefused }: CreateVaultFormProps) {
  const create = useMutation({
    mutationFn: ({ user, passphrase }: NewVault) => callHost('vault.create', { user, passphrase }),
    onMutate: onStart,
    onSuccess: (reply) => {
      if (reply.ok) onCreated(reply.value.recoveryKey);
      else if (reply.error.code === 'vault-exists') onRefused();
    },
  });
  return (
    <NewPassphraseForm
      action={TEXT.unlock.create.act}
      isPending={create.isPending}
      problem={attemptProblem(create)}
      onSubmit={(vault) => create.mutate(vault)}
    />
  );
}
