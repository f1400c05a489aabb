import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import { PASSPHRASE_MIN_LENGTH } from '#shared/contract/vault';

import { callHost } from '../../api/client.ts';
import { attemptProblem } from './attempt-problem.ts';
import { FormError } from './FormError.tsx';
import { type NewVault, type NewVaultFaults, newVaultFaults } from './new-vault.ts';

type CreateVaultFormProps = {
  readonly onStart: () => void;
  readonly onCreated: (recoveryKey: string) => void;
  readonly onRefused: () => void;
};

const PASSPHRASE = {
  autoComplete: 'new-password',
  visibilityToggleButtonProps: { 'aria-label': 'Show what is typed', tabIndex: 0 },
};

const EMPTY: NewVault = { user: '', passphrase: '', repeated: '' };

/** Name and passphrase of the first user; faults are said at the field after the first try. */
export function CreateVaultForm({ onStart, onCreated, onRefused }: CreateVaultFormProps) {
  const [vault, setVault] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [isVisible, { toggle }] = useDisclosure(false);
  const faults: NewVaultFaults = isTried ? newVaultFaults(vault) : {};
  const create = useMutation({
    mutationFn: () => callHost('vault.create', { user: vault.user, passphrase: vault.passphrase }),
    onMutate: onStart,
    onSuccess: (reply) => {
      if (reply.ok) onCreated(reply.value.recoveryKey);
      else if (reply.error.code === 'vault-exists') onRefused();
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(newVaultFaults(vault)).length === 0) create.mutate();
  }

  const set = (name: keyof NewVault) => ({
    value: vault[name],
    error: faults[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setVault((before) => ({ ...before, [name]: value }));
    },
  });
  const passphrase = { ...PASSPHRASE, visible: isVisible, onVisibilityChange: toggle };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label="Your name" autoComplete="username" {...set('user')} />
        <PasswordInput
          label="Passphrase"
          description={`At least ${PASSPHRASE_MIN_LENGTH} characters; several words are best.`}
          {...passphrase}
          {...set('passphrase')}
        />
        <PasswordInput label="Passphrase again" {...passphrase} {...set('repeated')} />
        <FormError text={attemptProblem(create)} />
        <Button type="submit" loading={create.isPending}>
          Create the vault
        </Button>
      </Stack>
    </form>
  );
}
