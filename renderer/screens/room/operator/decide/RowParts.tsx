import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

import { BoardRole } from '#shared/domain/meeting-profile';

import { TEXT } from '../../../../text/text.ts';
import {
  type ActionEntry,
  type DissentEntry,
  emptyAction,
  emptyDissent,
} from './decision-entry.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { DayField, LineField, LongField, PersonField } from './EntryFields.tsx';
import { focusField } from './focus-field.ts';

const TEXTS = TEXT.operator.decide;

const DISCIPLINES = [
  { value: '', label: TEXTS.dissent.choose },
  ...BoardRole.options.map((role) => ({ value: role, label: role })),
];

/** Who would do otherwise, by discipline. */
export function DissentField() {
  const { entry, set } = useDecide();

  function change(id: string, patch: Partial<DissentEntry>): void {
    set({ dissent: entry.dissent.map((row) => (row.id === id ? { ...row, ...patch } : row)) });
  }

  function add(): void {
    const row = emptyDissent();
    set({ dissent: [...entry.dissent, row] });
    focusField(`${row.id}-role`);
  }

  return (
    <section className={classes.part} data-empty={entry.dissent.length === 0}>
      <h3>{TEXTS.dissent.label}</h3>
      {entry.dissent.map((row, index) => (
        <DissentRow
          key={row.id}
          row={row}
          number={index + 1}
          onChange={(patch) => change(row.id, patch)}
          onRemove={() => set({ dissent: entry.dissent.filter(({ id }) => id !== row.id) })}
        />
      ))}
      <AddButton label={TEXTS.dissent.add} onAdd={add} />
    </section>
  );
}

type RowProps<Row> = {
  readonly row: Row;
  readonly number: number;
  readonly onChange: (patch: Partial<Row>) => void;
  readonly onRemove: () => void;
};

function DissentRow({ row, number, onChange, onRemove }: RowProps<DissentEntry>) {
  return (
    <div className={classes.row}>
      <NativeSelect
        id={`${row.id}-role`}
        label={TEXTS.dissent.role}
        data={DISCIPLINES}
        value={row.role}
        onChange={({ currentTarget: { value } }) =>
          onChange({ role: BoardRole.options.find((each) => each === value) ?? '' })
        }
      />
      <PersonField
        id={`${row.id}-name`}
        label={TEXTS.dissent.name}
        value={row.name}
        onChange={(name) => onChange({ name })}
      />
      <div className={classes.wide}>
        <LongField
          id={`${row.id}-view`}
          label={TEXTS.dissent.view}
          value={row.view}
          onChange={(view) => onChange({ view })}
        />
      </div>
      <RemoveButton label={TEXTS.dissent.remove(number)} onRemove={onRemove} />
    </div>
  );
}

/** What somebody does after the meeting. */
export function ActionsField() {
  const { entry, set } = useDecide();

  function change(id: string, patch: Partial<ActionEntry>): void {
    set({ actions: entry.actions.map((row) => (row.id === id ? { ...row, ...patch } : row)) });
  }

  function add(): void {
    const row = emptyAction();
    set({ actions: [...entry.actions, row] });
    focusField(`${row.id}-what`);
  }

  return (
    <section className={classes.part} data-empty={entry.actions.length === 0}>
      <h3>{TEXTS.actions.label}</h3>
      {entry.actions.map((row, index) => (
        <ActionRow
          key={row.id}
          row={row}
          number={index + 1}
          onChange={(patch) => change(row.id, patch)}
          onRemove={() => set({ actions: entry.actions.filter(({ id }) => id !== row.id) })}
        />
      ))}
      <AddButton label={TEXTS.actions.add} onAdd={add} />
    </section>
  );
}

function ActionRow({ row, number, onChange, onRemove }: RowProps<ActionEntry>) {
  const part = (key: 'what' | 'owner' | 'due') => ({
    id: `${row.id}-${key}`,
    label: TEXTS.actions[key],
    value: row[key],
    onChange: (value: string) => onChange({ [key]: value }),
  });
  return (
    <div className={classes.row}>
      <div className={classes.wide}>
        <LineField {...part('what')} />
      </div>
      <PersonField {...part('owner')} />
      <DayField {...part('due')} />
      <RemoveButton label={TEXTS.actions.remove(number)} onRemove={onRemove} />
    </div>
  );
}

function AddButton({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={onAdd}
    >
      {label}
    </Button>
  );
}

type RemoveButtonProps = { readonly label: string; readonly onRemove: () => void };

function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} onClick={onRemove}>
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
