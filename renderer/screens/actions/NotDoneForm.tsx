import { Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { type FollowUpAnswer, NotDoneReason } from '#shared/domain/follow-up';

import { TEXT } from '../../text/text.ts';
import classes from './Form.module.css';
import { FormActs } from './FormActs.tsx';

const TEXTS = TEXT.followUp.forms;

type NotDoneFormProps = {
  readonly about: string;
  readonly onCancel: () => void;
  readonly onAnswer: (answer: FollowUpAnswer) => void;
};

/** Why it was not done: a coded reason, and words where the code says nothing. */
export function NotDoneForm({ about, onCancel, onAnswer }: NotDoneFormProps) {
  const [reason, setReason] = useState<NotDoneReason | undefined>(undefined);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<'reason' | 'note' | undefined>(undefined);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = note.trim();
    if (reason === undefined) setFault('reason');
    else if (reason === 'other' && words === '') setFault('note');
    else onAnswer({ kind: 'not-done', reason, ...(words === '' ? {} : { note: words }) });
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.about}>{about}</p>
      <Radio.Group
        label={TEXTS.reason}
        value={reason ?? ''}
        error={fault === 'reason' ? TEXTS.reasonFault : undefined}
        onChange={(value) => setReason(NotDoneReason.options.find((option) => option === value))}
      >
        <div className={classes.options}>
          {NotDoneReason.options.map((option, index) => (
            <Radio
              key={option}
              value={option}
              label={TEXT.followUp.reasons[option]}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={TEXTS.note}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        error={fault === 'note' ? TEXTS.noteFault : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormActs onCancel={onCancel} />
    </form>
  );
}
