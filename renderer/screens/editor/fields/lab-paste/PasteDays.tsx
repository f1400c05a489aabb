import { Button } from '@mantine/core';
import { useState } from 'react';

import { formatDate } from '#shared/domain/format-date';
import type { PartialDate } from '#shared/domain/partial-date';

import { localToday } from '../../../../components/moment/moment-text.ts';
import { TEXT } from '../../../../text/text.ts';
import { readTypedDate } from '../../../../components/typed-date/typed-date.ts';
import field from '../Field.module.css';
import classes from './LabPaste.module.css';
import type { PasteRows } from './use-paste-rows.ts';

type PasteDaysProps = { readonly paste: PasteRows };

const TEXTS = TEXT.entry.labs;

/** Days that are asked about once for the whole block: printed unclearly, or not at all. */
export function PasteDays({ paste }: PasteDaysProps) {
  const { block, asked, clear, setDay } = paste;
  const stated = [...asked, ...clear];
  const isOpen = (dateText: string | undefined) =>
    stated.some(
      ({ row }) =>
        row.finding.dateText === dateText && row.finding.on === undefined && row.entry.on === '',
    );
  return (
    <>
      {block.dates
        .filter(({ text }) => isOpen(text))
        .map(({ text, readings }) => (
          <DayQuestion
            key={text}
            question={TEXTS.dayMeans(text)}
            readings={readings}
            onDay={(on) => setDay(text, on)}
          />
        ))}
      {isOpen(undefined) && (
        <DayQuestion
          question={TEXTS.dayOfRest}
          readings={[]}
          onDay={(on) => setDay(undefined, on)}
        />
      )}
    </>
  );
}

type DayQuestionProps = {
  readonly question: string;
  readonly readings: readonly PartialDate[];
  readonly onDay: (on: PartialDate) => void;
};

function DayQuestion({ question, readings, onDay }: DayQuestionProps) {
  const [typed, setTyped] = useState('');
  const day = readTypedDate(typed, localToday());
  return (
    <div className={classes.day}>
      <label className={classes.dayLabel}>
        <span>{question}</span>
        <input
          className={field.input}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && day !== undefined) onDay(day);
          }}
          onBlur={() => day !== undefined && onDay(day)}
        />
      </label>
      {day !== undefined && (
        <output className={field.reading}>{TEXT.editor.date.readsAs(formatDate(day))}</output>
      )}
      {readings.map((reading) => (
        <Button key={reading} size="compact-sm" variant="default" onClick={() => onDay(reading)}>
          {formatDate(reading)}
        </Button>
      ))}
    </div>
  );
}
