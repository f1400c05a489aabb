import { useState } from 'react';

import { localToday } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import type { Draft, DraftPath } from '../draft/draft.ts';
import {
  isTypedUnknown,
  readingOf,
  readTypedDate,
  showTypedDate,
} from '../../../components/typed-date/typed-date.ts';
import { readTypedNumber } from '../draft/typed-number.ts';
import classes from './Field.module.css';
import { controlId, useDraftAt, useEdit } from './editor-context.ts';
import { useTypedText } from './use-typed-text.ts';

type TypedInputProps = {
  readonly path: DraftPath;
  readonly id?: string;
  readonly name?: string;
  readonly placeholder?: string;
};

/**
 * A date by typing, also told from today: what it reads as stands under the field until it is
 * left, then the field shows it as `24-Nov-2026`. What cannot be read stays as typed.
 */
export function DateInput({ path, id, name, placeholder }: TypedInputProps) {
  const value = useDraftAt(path);
  const edit = useEdit();
  const [text, setText] = useTypedText(value, DATE);
  const [isTyping, setIsTyping] = useState(false);
  const ownId = id ?? controlId(path);
  const reading = isTyping ? readingOf(text, localToday()) : undefined;
  return (
    <span className={classes.dated}>
      <input
        id={ownId}
        className={classes.input}
        aria-label={name}
        aria-describedby={`${ownId}-reading ${ownId}-help ${ownId}-fault`}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setIsTyping(true);
          setText(event.currentTarget.value);
          edit(path, meaning(event.currentTarget.value, DATE.read));
        }}
        onBlur={() => {
          setIsTyping(false);
          setText(DATE.show(value));
        }}
      />
      <output id={`${ownId}-reading`} className={classes.reading}>
        {reading !== undefined && TEXT.editor.date.readsAs(reading.date)}
        {reading?.isDayFirst === true && TEXT.editor.date.dayFirst}
      </output>
    </span>
  );
}

type NumberInputProps = TypedInputProps & {
  readonly unit?: string | undefined;
  /** Where the number is written along with something else. */
  readonly write?: (value: Draft) => void;
};

/** A number with its unit at the right; text that is no number stays as typed. */
export function NumberInput({ path, id, name, unit, write }: NumberInputProps) {
  const value = useDraftAt(path);
  const edit = useEdit();
  const [text, setText] = useTypedText(value, NUMBER);
  const ownId = id ?? controlId(path);
  return (
    <span className={classes.box}>
      <input
        id={ownId}
        className={classes.number}
        aria-label={name}
        aria-describedby={`${ownId}-help ${ownId}-fault`}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          const value = meaning(event.currentTarget.value, NUMBER.read);
          setText(event.currentTarget.value);
          if (write === undefined) edit(path, value);
          else write(value);
        }}
      />
      {unit !== undefined && <span className={classes.unit}>{unit}</span>}
    </span>
  );
}

const DATE = {
  read: (text: string): Draft =>
    isTypedUnknown(text) ? undefined : (readTypedDate(text, localToday()) ?? text),
  show: (value: Draft): string => (typeof value === 'string' ? showTypedDate(value) : ''),
};

const NUMBER = {
  read: (text: string): Draft => readTypedNumber(text) ?? text,
  show: (value: Draft): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
};

function meaning(text: string, read: (text: string) => Draft): Draft {
  return text === '' ? undefined : read(text);
}
