import { useMemo, useState } from 'react';

import type { PartialDate } from '#shared/domain/partial-date';
import { readLabBlock } from '#shared/interchange/lab-block';
import type { LabBlock } from '#shared/interchange/lab-block-model';

import { localToday } from '../../../../components/moment/moment-text.ts';
import { type Draft, rowsOf } from '../../draft/draft.ts';
import { type PasteRow, rowsOfBlock, withDay } from './paste-rows.ts';
import { isTaken, type RowStatus, statusOf, takeOver } from './take-over.ts';

export type StatedRow = { readonly row: PasteRow; readonly status: RowStatus };

export type PasteRows = {
  readonly text: string;
  readonly block: LabBlock;
  /** Rows that were asked about when the text was read; they stay here while they are answered. */
  readonly asked: readonly StatedRow[];
  readonly clear: readonly StatedRow[];
  /** How many results one press takes over. */
  readonly taken: number;
  readonly read: (text: string) => void;
  readonly change: (row: PasteRow) => void;
  readonly setDay: (dateText: string | undefined, on: PartialDate) => void;
  /** The results of the case with what is taken over. */
  readonly result: () => readonly Draft[];
};

type Reading = { readonly rows: readonly PasteRow[]; readonly asked: ReadonlySet<string> };

/** The pasted text and the rows read from it, with what somebody changed in them. */
export function usePasteRows(caseLabs: Draft, pasted: string): PasteRows {
  const labs = rowsOf(caseLabs);
  const today = localToday();
  const [text, setText] = useState(pasted);
  const [reading, setReading] = useState(() => readingOf(pasted, labs, today));
  const block = useMemo(() => readLabBlock(text), [text]);
  const { rows, asked } = reading;
  const around = { labs, rows, today };
  const stated = rows.map((row) => ({ row, status: statusOf(row, around) }));
  const withRows = (next: readonly PasteRow[]) => setReading({ rows: next, asked });

  return {
    text,
    block,
    asked: stated.filter(({ row }) => asked.has(row.id)),
    clear: stated.filter(({ row }) => !asked.has(row.id)),
    taken: stated.filter(({ row, status }) => isTaken(row, status)).length,
    read: (next) => {
      setText(next);
      setReading(readingOf(next, labs, today));
    },
    change: (changed) => withRows(rows.map((row) => (row.id === changed.id ? changed : row))),
    setDay: (dateText, on) => withRows(withDay(rows, dateText, on)),
    result: () => takeOver(around),
  };
}

/** A row keeps its place while somebody types in it, whatever becomes of the question. */
function readingOf(text: string, labs: readonly Draft[], today: string): Reading {
  const rows = rowsOfBlock(readLabBlock(text));
  const open = rows.filter((row) => {
    const { kind } = statusOf(row, { labs, rows, today });
    return kind === 'to-decide' || kind === 'differs';
  });
  return { rows, asked: new Set(open.map(({ id }) => id)) };
}
