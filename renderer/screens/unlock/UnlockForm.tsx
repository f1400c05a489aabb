import { Button, PasswordInput, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';

import { callHost } from '../../api/client.ts';
import { TEXT } from '../../text/text.ts';
import { attemptProblem } from './attempt-problem.ts';
import { FormError } from './FormError.tsx';

type UnlockFormProps = {
  readonly users: readonly string[];
  readonly onUnlocked: () => void;
};

export function UnlockForm({ users, onUnlocked }: UnlockFormProps) {
  const [user, setUser] = useState<string | null>(users.length === 1 ? (users[0] ?? null) : null);
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const unlock = useMutation({
    mutationFn: () => callHost('vault.unlock', { user: user ?? '', passphrase }),
    onSuccess: (reply) => (reply.ok ? onUnlocked() : field.current?.select()),
  });
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (user !== null && passphrase !== '') unlock.mutate();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Select
          label={TEXT.unlock.unlock.person}
          data={users}
          value={user}
          onChange={setUser}
          placeholder={TEXT.unlock.unlock.choose}
          allowDeselect={false}
        />
        <PasswordInput
          ref={field}
          label={TEXT.unlock.passphrase}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': TEXT.unlock.showTyped, tabIndex: 0 }}
        />
        <FormError text={attemptProblem(unlock)} />
        <Button
          type="submit"
          loading={unlock.isPending}
          disabled={user === null || passphrase === ''}
        >
          {TEXT.unlock.unlock.act}
        </Button>
      </Stack>
    </form>
  );
}
