import { ANALYTE_TEXT } from '#shared/report/lab-text';

import { TEXT } from '../../../../text/text.ts';
import classes from './LabPaste.module.css';
import { PasteCells } from './PasteCells.tsx';
import { PasteQuestion } from './PasteQuestion.tsx';
import { PasteState } from './PasteState.tsx';
import type { PasteRow } from './paste-rows.ts';
import { isTaken, type RowStatus } from './take-over.ts';

export type PasteRowViewProps = {
  readonly row: PasteRow;
  readonly status: RowStatus;
  readonly onChange: (row: PasteRow) => void;
};

const TEXTS = TEXT.entry.labs;

/** One result to look at: its parts, the line it was read from, and what is asked about it. */
export function PasteRowView({ row, status, onChange }: PasteRowViewProps) {
  const { analyte } = row.entry;
  const name = analyte === undefined ? TEXTS.unnamed(row.line) : ANALYTE_TEXT[analyte];
  const { note } = row.entry;
  const questions = status.kind === 'to-decide' ? status.questions : [];
  const isUnder = questions.length > 0 || note !== undefined;
  return (
    <>
      <tr className={classes.row} data-status={status.kind} data-last={!isUnder}>
        <td>
          <input
            type="checkbox"
            className={classes.check}
            aria-label={TEXTS.of(TEXTS.columns.take, name)}
            checked={isTaken(row, status)}
            disabled={status.kind !== 'new'}
            onChange={() => onChange({ ...row, isWanted: !row.isWanted })}
          />
        </td>
        <PasteCells row={row} name={name} onChange={onChange} />
        <td>
          <PasteState row={row} status={status} name={name} onChange={onChange} />
          <code className={classes.source}>{row.source}</code>
        </td>
      </tr>
      {isUnder && (
        <tr className={classes.under}>
          <td colSpan={8}>
            {note !== undefined && <span className={classes.note}>{TEXTS.noted(note)}</span>}
            {questions.map((question) => (
              <PasteQuestion key={question} question={question} row={row} onChange={onChange} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
