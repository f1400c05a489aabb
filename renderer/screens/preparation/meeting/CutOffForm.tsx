import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { MeetingSummary } from '#shared/contract/meeting-summary';

import { agendaName } from '../board/case-text.ts';
import type { Moves } from '../board/use-moves.ts';
import { showTypedDay } from '../../../components/typed-day/typed-day.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './MeetingBar.module.css';
import { type CutOffEntry, type CutOffFaults, readCutOff } from './read-cut-off.ts';
import { setCutOff } from './set-cut-off.ts';

type CutOffFormProps = {
  readonly meeting: MeetingSummary;
  readonly moves: Moves;
  readonly onClose: () => void;
};

const TEXTS = TEXT.preparation.meeting;

/** Until when a meeting takes cases: day and time by typing, or none. */
export function CutOffForm({ meeting, moves, onClose }: CutOffFormProps) {
  const [day = '', time = ''] = meeting.cutOff?.split('T') ?? [];
  const [entry, setEntry] = useState<CutOffEntry>({ day: showTypedDay(day), time });
  const [faults, setFaults] = useState<CutOffFaults>({});

  function change(part: Partial<CutOffEntry>): void {
    setEntry({ ...entry, ...part });
    setFaults({});
  }

  function set(cutOff: string | undefined): void {
    onClose();
    moves.run(() => setCutOff(meeting, cutOff));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readCutOff(entry, meeting.on);
    if (read.ok) set(read.value);
    else setFaults(read.error);
  }

  return (
    <form
      className={classes.form}
      aria-label={TEXTS.form(agendaName(meeting))}
      noValidate
      onSubmit={submit}
    >
      <TextInput
        label={TEXTS.day}
        description={TEXTS.dayHint}
        value={entry.day}
        error={faults.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextInput
        label={TEXTS.time}
        description={TEXTS.timeHint}
        value={entry.time}
        error={faults.time}
        onChange={(event) => change({ time: event.currentTarget.value })}
      />
      <CutOffActs onClear={() => set(undefined)} onCancel={onClose} />
    </form>
  );
}

type CutOffActsProps = { readonly onClear: () => void; readonly onCancel: () => void };

function CutOffActs({ onClear, onCancel }: CutOffActsProps) {
  return (
    <div className={classes.acts}>
      <Button type="submit">{TEXTS.save}</Button>
      <Button variant="default" onClick={onClear}>
        {TEXTS.clear}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {TEXT.preparation.cancel}
      </Button>
    </div>
  );
}
