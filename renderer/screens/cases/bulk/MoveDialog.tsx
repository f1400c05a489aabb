import { Button, Group, Modal, NativeSelect, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { NotReadyReason, PreparationState } from '#shared/domain/preparation';

import { TEXT } from '../../../text/text.ts';
import { moveCases } from './acts.ts';
import type { BulkDialogProps } from './bulk-dialog-props.ts';
import classes from './BulkDialog.module.css';
import { ChosenNames } from './ChosenNames.tsx';
import { type MoveEntry, type MoveFaults, readMove } from './read-move.ts';

const TEXTS = TEXT.cases.bulk.moving;
/** A case is listed by being put on an agenda, never by hand. */
const STATES = PreparationState.options.filter((state) => state !== 'listed');

/** Says where the preparation of the chosen cases stands. */
export function MoveDialog(props: BulkDialogProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={TEXTS.title(props.rows.length)}
      closeButtonProps={{ 'aria-label': TEXT.cases.close }}
    >
      <MoveForm {...props} />
    </Modal>
  );
}

function MoveForm({ rows, onClose, onAct }: BulkDialogProps) {
  const [entry, setEntry] = useState<MoveEntry>({ state: '', reason: '', note: '' });
  const [faults, setFaults] = useState<MoveFaults>({});

  function change(part: Partial<MoveEntry>): void {
    setEntry({ ...entry, ...part });
    setFaults({});
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readMove(entry);
    if (read.ok) onAct(() => moveCases(rows, read.value));
    else setFaults(read.error);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ChosenNames rows={rows} />
      <Radio.Group
        label={TEXTS.which}
        description={TEXTS.listedHint}
        value={entry.state}
        error={faults.state}
        onChange={(state) => change({ state })}
      >
        <div className={classes.options}>
          {STATES.map((state) => (
            <Radio key={state} value={state} label={TEXT.cases.list.states[state]} />
          ))}
        </div>
      </Radio.Group>
      <WhyFields entry={entry} faults={faults} onChange={change} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {TEXT.cases.cancel}
        </Button>
        <Button type="submit">{TEXTS.act}</Button>
      </Group>
    </form>
  );
}

type WhyFieldsProps = {
  readonly entry: MoveEntry;
  readonly faults: MoveFaults;
  readonly onChange: (part: Partial<MoveEntry>) => void;
};

/** Why a case is not ready, or what was decided about it. */
function WhyFields({ entry, faults, onChange }: WhyFieldsProps) {
  if (entry.state !== 'not-ready' && entry.state !== 'decided') return undefined;
  return (
    <div className={classes.fields}>
      {entry.state === 'not-ready' && (
        <NativeSelect
          label={TEXTS.reason}
          value={entry.reason}
          error={faults.reason}
          data={[
            { value: '', label: TEXTS.pickReason },
            ...NotReadyReason.options.map((reason) => ({
              value: reason,
              label: TEXT.cases.list.reasons[reason],
            })),
          ]}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={noteLabel(entry)}
        autosize
        minRows={2}
        maxLength={4000}
        value={entry.note}
        error={faults.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </div>
  );
}

function noteLabel({ state, reason }: MoveEntry): string {
  if (state === 'decided') return TEXTS.noteDecided;
  return reason === 'other' ? TEXTS.note : TEXTS.noteOptional;
}
