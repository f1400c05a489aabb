import { TextInput } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import type { DayEntry, DayFaults } from './day-entry.ts';
import classes from './Rules.module.css';

type DayFieldsProps = {
  readonly entry: DayEntry;
  readonly faults: DayFaults;
  /** A meeting that was opened keeps its day. */
  readonly day: 'open' | 'fixed';
  readonly onChange: (part: Partial<DayEntry>) => void;
};

const TEXTS = TEXT.meetings.create;

/** What the meeting is called, when it is, and until when it takes cases. */
export function DayFields({ entry, faults, day, onChange }: DayFieldsProps) {
  const field = (name: keyof DayEntry) => ({
    value: entry[name],
    error: faults[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <div className={classes.row}>
        <TextInput label={TEXTS.name} data-autofocus maxLength={200} {...field('name')} />
        {day === 'open' && (
          <TextInput label={TEXTS.day} placeholder={TEXTS.dayHint} {...field('day')} />
        )}
      </div>
      <div className={classes.row}>
        <TextInput label={TEXTS.cutOffDay} description={TEXTS.cutOffHint} {...field('cutOffDay')} />
        <TextInput label={TEXTS.cutOffTime} description={TEXTS.timeHint} {...field('cutOffTime')} />
      </div>
    </>
  );
}
