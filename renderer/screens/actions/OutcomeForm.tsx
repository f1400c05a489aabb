import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { CourseOutcome } from '#shared/domain/follow-up';
import { earliestDay, PartialDate } from '#shared/domain/partial-date';

import { readTypedDay, showTypedDay } from '../../components/typed-day/typed-day.ts';
import { TEXT } from '../../text/text.ts';
import classes from './Form.module.css';
import { FormActs } from './FormActs.tsx';

const TEXTS = TEXT.followUp.forms;
const NOT_SAID = { value: '', label: TEXTS.notSaid };

type OutcomeFormProps = {
  readonly today: string;
  readonly onCancel: () => void;
  readonly onOutcome: (outcome: CourseOutcome) => void;
};

type Entry = Readonly<Record<'on' | 'response' | 'status' | 'note', string>>;

/** How the disease or the patient fared, and when. */
export function OutcomeForm({ today, onCancel, onOutcome }: OutcomeFormProps) {
  const [entry, setEntry] = useState<Entry>({
    on: showTypedDay(today),
    response: '',
    status: '',
    note: '',
  });
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  const field = (name: keyof Entry) => ({
    value: entry[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setEntry({ ...entry, [name]: event.currentTarget.value }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readOutcome(entry, today);
    if ('fault' in read) setFault(read.fault);
    else onOutcome(read.outcome);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={TEXTS.month}
        description={TEXTS.monthHint}
        error={dayFault(fault)}
        {...field('on')}
      />
      <NativeSelect
        label={TEXTS.response}
        data={[NOT_SAID, ...choices(TEXT.followUp.responses)]}
        {...field('response')}
      />
      <NativeSelect
        label={TEXTS.status}
        data={[NOT_SAID, ...choices(TEXT.followUp.statuses)]}
        {...field('status')}
      />
      <Textarea
        label={TEXTS.note}
        autosize
        minRows={2}
        maxLength={4000}
        error={fault === 'empty' ? TEXTS.outcomeFault : undefined}
        {...field('note')}
      />
      <FormActs onCancel={onCancel} />
    </form>
  );
}

type Fault = 'day' | 'future' | 'empty';

function dayFault(fault: Fault | undefined): string | undefined {
  if (fault === 'day') return TEXTS.monthFault;
  return fault === 'future' ? TEXTS.future : undefined;
}

function readOutcome(
  entry: Entry,
  today: string,
): { readonly outcome: CourseOutcome } | { readonly fault: Fault } {
  const on = PartialDate.safeParse(readTypedDay(entry.on) ?? entry.on.trim());
  if (!on.success) return { fault: 'day' };
  if (earliestDay(on.data) > today) return { fault: 'future' };
  const said = Object.entries({ ...entry, on: on.data }).filter(([, value]) => value.trim() !== '');
  if (said.length < 2) return { fault: 'empty' };
  return { outcome: CourseOutcome.parse(Object.fromEntries(said)) };
}

function choices(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
