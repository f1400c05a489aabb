import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';

import { BOARD_ROLES } from '#shared/domain/board-role';
import { OVERRIDE_REASON_MAX, PERSON_TEXT_MAX } from '#shared/domain/exclusion-override';

import { TEXT } from '../../../text/text.ts';
import { ACT_TEXT } from './override-act-text.ts';
import type { OverrideAct } from './override-desk.ts';
import { faultsOf, OTHER_ROLE, type OverrideEntry } from './override-entry.ts';
import { takeFocus } from '../../../components/focus/take-focus.ts';

type OverrideFormProps = {
  readonly act: OverrideAct;
  readonly entry: OverrideEntry;
  readonly onChange: (entry: OverrideEntry) => void;
  readonly onCancel: () => void;
  /** Everything is there; it is read back next. */
  readonly onComplete: () => void;
};

const TEXTS = TEXT.override.fields;

const ROLES = [
  { value: '', label: TEXTS.chooseRole },
  ...BOARD_ROLES.map((role) => ({ value: role, label: role })),
  { value: OTHER_ROLE, label: TEXTS.otherRole },
];

/** Why and who; faults are said at the field once somebody wanted to go on. */
export function OverrideForm({ act, entry, onChange, onCancel, onComplete }: OverrideFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setIsTried] = useState(false);
  const faults = isTried ? faultsOf(entry) : {};

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    const [first] = Object.keys(faultsOf(entry));
    if (first === undefined) onComplete();
    else form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  const set = (name: keyof OverrideEntry) => ({
    name,
    required: true,
    value: entry[name],
    error: faults[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...entry, [name]: event.currentTarget.value }),
  });
  const person = { autoComplete: 'off', maxLength: PERSON_TEXT_MAX };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Textarea
          label={ACT_TEXT[act.kind].reason}
          rows={3}
          maxLength={OVERRIDE_REASON_MAX}
          ref={takeFocus}
          data-autofocus
          {...set('reason')}
        />
        <Group grow align="flex-start" gap="sm">
          <TextInput label={TEXTS.name} {...person} {...set('name')} />
          <NativeSelect label={TEXTS.role} data={ROLES} {...set('role')} />
        </Group>
        {entry.role === OTHER_ROLE && (
          <TextInput label={TEXTS.roleInWords} {...person} {...set('otherRole')} />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {TEXT.override.cancel}
          </Button>
          <Button type="submit">{TEXT.override.readBack}</Button>
        </Group>
      </Stack>
    </form>
  );
}
