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
  readonly stated: readonly StatedRow[];
  /** How many results one press takes over. */
  readonly taken: number;
  readonly read: (text: string) => void;
  readonly change: (row: PasteRow) => void;
  readonly setDay: (dateText: string | undefined, on: PartialDate) => void;
  /** The results of the case with what is taken over. */
  readonly result: () => readonly Draft[];
};

/** The pasted text and the rows read from it, with what somebody changed in them. */
export function usePasteRows(caseLabs: Draft, pasted: string): PasteRows {
  const [text, setText] = useState(pasted);
  const [rows, setRows] = useState(() => rowsOfBlock(readLabBlock(pasted)));
  const block = useMemo(() => readLabBlock(text), [text]);
  const around = { labs: rowsOf(caseLabs), rows, today: localToday() };
  const stated = rows.map((row) => ({ row, status: statusOf(row, around) }));

  return {
    text,
    block,
    stated,
    taken: stated.filter(({ row, status }) => isTaken(row, status)).length,
    read: (next) => {
      setText(next);
      setRows(rowsOfBlock(readLabBlock(next)));
    },
    change: (changed) => setRows(rows.map((row) => (row.id === changed.id ? changed : row))),
    setDay: (dateText, on) => setRows(withDay(rows, dateText, on)),
    result: () => takeOver(around),
  };
}
