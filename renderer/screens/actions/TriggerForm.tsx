import { NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { MeetingId, MeetingSummary } from '#shared/contract/meeting-summary';
import { formatDate } from '#shared/domain/format-date';

import { TEXT } from '../../text/text.ts';
import classes from './Form.module.css';
import { FormActs } from './FormActs.tsx';

const TEXTS = TEXT.followUp.forms;

type TriggerFormProps = {
  /** Meetings to come, the nearest first. */
  readonly coming: readonly MeetingSummary[];
  readonly onCancel: () => void;
  readonly onTrigger: (trigger: string, to?: MeetingId) => void;
};

/** What has come that the case is to be discussed again for, and where it is listed. */
export function TriggerForm({ coming, onCancel, onTrigger }: TriggerFormProps) {
  const [trigger, setTrigger] = useState('');
  const [to, setTo] = useState('');
  const [isFaulty, setFaulty] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (trigger.trim() === '') setFaulty(true);
    else onTrigger(trigger.trim(), coming.find(({ id }) => id === to)?.id);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        data-autofocus
        label={TEXTS.triggerLabel}
        autosize
        minRows={2}
        maxLength={400}
        value={trigger}
        error={isFaulty ? TEXTS.triggerFault : undefined}
        onChange={(event) => setTrigger(event.currentTarget.value)}
      />
      <NativeSelect
        label={TEXTS.to}
        value={to}
        data={[
          { value: '', label: TEXTS.toReferred },
          ...coming.map(({ id, name, on }) => ({ value: id, label: `${name}, ${formatDate(on)}` })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <FormActs onCancel={onCancel} />
    </form>
  );
}
