import { Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { NotReadyReason } from '#shared/domain/preparation';

import { TEXT } from '../../../text/text.ts';
import classes from './Dialog.module.css';
import { DialogActs } from './DialogActs.tsx';

type NotReadyFormProps = {
  readonly onCancel: () => void;
  readonly onReason: (why: { readonly reason: NotReadyReason; readonly note?: string }) => void;
};

const TEXTS = TEXT.preparation.move.notReady;

type Faults = { readonly reason?: string; readonly note?: string };

/** Why a case cannot be discussed yet: a coded reason, and words where the code says nothing. */
export function NotReadyForm({ onCancel, onReason }: NotReadyFormProps) {
  const [reason, setReason] = useState<NotReadyReason | undefined>(undefined);
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<Faults>({});

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = note.trim();
    if (reason === undefined) setFaults({ reason: TEXTS.faults.reason });
    else if (reason === 'other' && words === '') setFaults({ note: TEXTS.faults.note });
    else onReason({ reason, ...(words === '' ? {} : { note: words }) });
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Radio.Group
        label={TEXTS.reason}
        value={reason ?? ''}
        error={faults.reason}
        onChange={(value) => {
          setReason(NotReadyReason.options.find((option) => option === value));
          setFaults({});
        }}
      >
        <div className={classes.options}>
          {NotReadyReason.options.map((option, index) => (
            <Radio
              key={option}
              value={option}
              label={TEXT.cases.list.reasons[option]}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={reason === 'other' ? TEXTS.note : TEXTS.noteOptional}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        error={faults.note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          setFaults({});
        }}
      />
      <DialogActs act={TEXTS.act} onCancel={onCancel} />
    </form>
  );
}
