import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useState } from 'react';

import { PASSPHRASE_MIN_LENGTH } from '#shared/contract/vault';

import { TEXT } from '../../text/text.ts';
import { FormError } from './FormError.tsx';
import { type NewVault, type NewVaultFaults, newVaultFaults } from './new-vault.ts';

const TEXTS = TEXT.unlock.create;

type NewPassphraseFormProps = {
  /** What is asked before the name. */
  readonly children?: ReactNode;
  readonly action: string;
  readonly isPending: boolean;
  readonly problem: string | undefined;
  readonly onSubmit: (vault: NewVault) => void;
};

const PASSPHRASE = {
  autoComplete: 'new-password',
  visibilityToggleButtonProps: { 'aria-label': TEXT.unlock.showTyped, tabIndex: 0 },
};

const EMPTY: NewVault = { user: '', passphrase: '', repeated: '' };

/** Name and a new passphrase, typed twice; faults are said at the field after the first try. */
export function NewPassphraseForm(props: NewPassphraseFormProps) {
  const [vault, setVault] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [isVisible, { toggle }] = useDisclosure(false);
  const faults: NewVaultFaults = isTried ? newVaultFaults(vault) : {};

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(newVaultFaults(vault)).length === 0) props.onSubmit(vault);
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
        {props.children}
        <TextInput label={TEXTS.name} autoComplete="username" {...set('user')} />
        <PasswordInput
          label={TEXT.unlock.passphrase}
          description={TEXTS.passphraseWhat(PASSPHRASE_MIN_LENGTH)}
          {...passphrase}
          {...set('passphrase')}
        />
        <PasswordInput label={TEXTS.again} {...passphrase} {...set('repeated')} />
        <FormError text={props.problem} />
        <Button type="submit" loading={props.isPending}>
          {props.action}
        </Button>
      </Stack>
    </form>
  );
}
