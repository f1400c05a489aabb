import { useDroppable } from '@dnd-kit/core';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import { CaseCard, type CardBoard } from './CaseCard.tsx';
import classes from './Column.module.css';
import { ColumnHead } from './ColumnHead.tsx';
import type { BoardColumn } from './columns.ts';
import { leavesText } from './drag.ts';

type ColumnProps = {
  readonly column: BoardColumn;
  readonly board: CardBoard;
  readonly tabStop: CaseId | undefined;
  readonly dragged: CaseSummary | undefined;
};

const TEXTS = TEXT.preparation.board;

/** One state of preparation with its cases; empty it says what belongs there. */
export function Column({ column: { state, rows }, board, tabStop, dragged }: ColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id: state });
  const leaving =
    isOver && dragged !== undefined && state !== 'listed' ? leavesText(dragged) : undefined;
  const headingId = `column-${state}`;
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={headingId}
      data-state={state}
      data-over={isOver && dragged?.preparation.state !== state}
    >
      <ColumnHead state={state} id={headingId} count={rows.length} />
      {leaving !== undefined && <p className={classes.leaves}>{leaving}</p>}
      {rows.length === 0 && <p className={classes.empty}>{TEXTS.empty[state]}</p>}
      {rows.length > 0 && (
        <ul className={classes.cards}>
          {rows.map((row) => (
            <CaseCard key={row.id} row={row} board={board} isTabStop={row.id === tabStop} />
          ))}
        </ul>
      )}
    </section>
  );
}
