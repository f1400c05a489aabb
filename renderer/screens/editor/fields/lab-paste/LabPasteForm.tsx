import { Button } from '@mantine/core';
import { useId } from 'react';

import { TEXT } from '../../../../text/text.ts';
import type { Draft, DraftPath } from '../../draft/draft.ts';
import field from '../Field.module.css';
import { useDraftAt } from '../editor-context.ts';
import classes from './LabPaste.module.css';
import { leftOutOf, LeftOutLines } from './LeftOutLines.tsx';
import { PasteDays } from './PasteDays.tsx';
import type { PasteRow } from './paste-rows.ts';
import { PasteTable } from './PasteTable.tsx';
import type { RowStatus } from './take-over.ts';
import { usePasteRows } from './use-paste-rows.ts';

type LabPasteFormProps = {
  readonly path: DraftPath;
  readonly pasted: string;
  readonly onTake: (labs: readonly Draft[], taken: number) => void;
};

const TEXTS = TEXT.entry.labs;

/** The pasted text, the one press that takes over, and everything that was read or left out. */
export function LabPasteForm({ path, pasted, onTake }: LabPasteFormProps) {
  const paste = usePasteRows(useDraftAt(path), pasted);
  const { block, asked, clear, taken } = paste;
  const id = useId();

  return (
    <div className={classes.form}>
      <div className={classes.top}>
        <label htmlFor={id} className={field.label}>
          {TEXTS.area}
        </label>
        <textarea
          id={id}
          data-autofocus
          className={classes.text}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          rows={paste.text === '' ? 6 : 3}
          value={paste.text}
          onChange={(event) => paste.read(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className={field.help}>
          {TEXTS.hint}
        </p>
        <div className={classes.act}>
          <Counts
            read={asked.length + clear.length}
            toDecide={asked.filter(({ row, status }) => isOpen(row, status)).length}
            left={leftOutOf(block).length}
          />
          <Button
            // Not disabled: the focus would be lost while rows are decided.
            aria-disabled={taken === 0}
            data-disabled={taken === 0}
            onClick={() => taken > 0 && onTake(paste.result(), taken)}
          >
            {TEXTS.take(taken)}
          </Button>
        </div>
      </div>
      <PasteDays paste={paste} />
      <PasteTable title={TEXTS.decideHead} rows={asked} onChange={paste.change} />
      <PasteTable title={TEXTS.readyHead} rows={clear} onChange={paste.change} />
      <LeftOutLines block={block} />
    </div>
  );
}

function isOpen(row: PasteRow, status: RowStatus): boolean {
  return status.kind === 'to-decide' || (status.kind === 'differs' && row.beside === undefined);
}

type CountsProps = { readonly read: number; readonly toDecide: number; readonly left: number };

function Counts({ read, toDecide, left }: CountsProps) {
  return (
    <output className={classes.counts}>
      {read > 0 && <b>{TEXTS.read(read)}</b>}
      {toDecide > 0 && <span data-kind="open">{TEXTS.toDecide(toDecide)}</span>}
      {left > 0 && <span>{TEXTS.leftOut(left)}</span>}
    </output>
  );
}
