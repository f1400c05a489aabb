import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { FollowUpAnswer } from '#shared/domain/follow-up';

import { readTypedDay, showTypedDay } from '../../components/typed-day/typed-day.ts';
import { TEXT } from '../../text/text.ts';
import classes from './Form.module.css';
import { FormActs } from './FormActs.tsx';

const TEXTS = TEXT.followUp.forms;

type DoneFormProps = {
  /** The item, in words. */
  readonly about: string;
  readonly today: string;
  readonly onCancel: () => void;
  readonly onAnswer: (answer: FollowUpAnswer) => void;
};

/** On which day it was done, if that is known. */
export function DoneForm({ about, today, onCancel, onAnswer }: DoneFormProps) {
  const [day, setDay] = useState(showTypedDay(today));
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const on = readTypedDay(day);
    const words = note.trim() === '' ? {} : { note: note.trim() };
    if (day.trim() === '') onAnswer({ kind: 'done', ...words });
    else if (on === undefined) setFault(TEXTS.dayFault);
    else if (on > today) setFault(TEXTS.future);
    else onAnswer({ kind: 'done', on, ...words });
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.about}>{about}</p>
      <TextInput
        data-autofocus
        label={TEXTS.day}
        description={TEXTS.dayHint}
        value={day}
        error={fault}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Textarea
        label={TEXTS.note}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormActs onCancel={onCancel} />
    </form>
  );
}
