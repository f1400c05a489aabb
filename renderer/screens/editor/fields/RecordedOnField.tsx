import { IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { formatDate } from '#shared/domain/format-date';

import { localToday } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import { readTypedDate, showTypedDate } from '../../../components/typed-date/typed-date.ts';
import field from './Field.module.css';
import { useShownRecordedOn } from './recorded-on.ts';
import classes from './RecordedOnField.module.css';

const TEXTS = TEXT.entry.recordedOn;

/** One day for all that is answered from now on; what stands already is never touched. */
export function RecordedOnField() {
  const { day, setDay } = useShownRecordedOn();
  const [text, setText] = useState(day === undefined ? '' : showTypedDate(day));

  function type(typed: string): void {
    setText(typed);
    setDay(readTypedDate(typed, localToday()));
  }

  return (
    <div className={classes.frame} data-set={day !== undefined}>
      <label className={classes.label} htmlFor="recorded-on">
        {TEXTS.label}
      </label>
      <input
        id="recorded-on"
        className={field.input}
        aria-describedby="recorded-on-says"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => day !== undefined && setText(showTypedDate(day))}
      />
      {text !== '' && (
        <button
          type="button"
          className={classes.clear}
          aria-label={TEXTS.clear}
          onClick={() => type('')}
        >
          <IconX size="0.9375rem" aria-hidden />
        </button>
      )}
      <output id="recorded-on-says" className={classes.says}>
        {saysOf(text, day)}
      </output>
    </div>
  );
}

function saysOf(text: string, day: string | undefined): string {
  if (day !== undefined) return TEXTS.written(formatDate(day));
  return text === '' ? TEXTS.none : TEXTS.unread;
}
