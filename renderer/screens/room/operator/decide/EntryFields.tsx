import { Autocomplete, Textarea, TextInput } from '@mantine/core';

import { TEXT } from '../../../../text/text.ts';
import { dayReading, dayTyped } from './day-typed.ts';
import { useDecide } from './decide-desk.ts';
import { showTypedDate } from '../../../../components/typed-date/typed-date.ts';

const TEXTS = TEXT.operator.decide.steps;

type TypedProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
};

/** Hints stand below what is typed, so that the labels of a row are in one line. */
export const FIELD_ORDER = ['label', 'input', 'description', 'error'] as const;

/** The longest text the record takes at such a place, in characters. */
const LONGEST = { short: 400, person: 120, long: 4000 };

/** One line of free text. */
export function LineField({ id, label, value, onChange, description }: TypedProps) {
  const { faultOf } = useDecide();
  return (
    <TextInput
      id={id}
      inputWrapperOrder={[...FIELD_ORDER]}
      label={label}
      description={description}
      value={value}
      error={faultOf(id)}
      maxLength={LONGEST.short}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Free text that grows while it is typed. */
export function LongField({ id, label, value, onChange, description }: TypedProps) {
  const { faultOf } = useDecide();
  return (
    <Textarea
      id={id}
      inputWrapperOrder={[...FIELD_ORDER]}
      label={label}
      description={description}
      value={value}
      error={faultOf(id)}
      maxLength={LONGEST.long}
      autosize
      minRows={1}
      maxRows={6}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A person: those at the table are offered, anybody can be typed. */
export function PersonField({ id, label, value, onChange }: TypedProps) {
  const { faultOf, people } = useDecide();
  const names = [...new Set(people.map(({ name }) => name))];
  return (
    <Autocomplete
      id={id}
      label={label}
      data={names}
      value={value}
      error={faultOf(id)}
      maxLength={LONGEST.person}
      onChange={onChange}
    />
  );
}

/** A full day by typing, also counted from today; it says how it was read. */
export function DayField({ id, label, value, onChange }: TypedProps) {
  const { faultOf, today } = useDecide();
  const reading = dayReading(value, today);
  return (
    <TextInput
      id={id}
      inputWrapperOrder={[...FIELD_ORDER]}
      label={label}
      description={reading === undefined ? TEXTS.dueHint : TEXTS.reads(reading)}
      value={value}
      error={faultOf(id)}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(showTypedDate(dayTyped(value, today) ?? value))}
    />
  );
}
