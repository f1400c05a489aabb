import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, Ref } from 'react';

import type { CaseTableProps } from './case-table-props.ts';
import { CaseCells } from './CaseCells.tsx';
import classes from './CaseTable.module.css';
import { FailedCell, PendingCell } from './NoticeCells.tsx';
import type { CasePages } from './use-case-pages.ts';

type CaseLineProps = Pick<CaseTableProps, 'list' | 'selection' | 'onExport'> &
  CasePages & {
    readonly index: number;
    /** Every line that is in the page, in order. */
    readonly inPage: readonly number[];
    /** The line the keyboard is on. */
    readonly active: number;
    readonly extend: (index: number) => void;
    readonly measure: Ref<HTMLTableRowElement>;
  };

/** One line of the list; it stays the same element, and focused, when its case arrives. */
export function CaseLine(props: CaseLineProps) {
  const { index, active, measure, lineAt, selection } = props;
  const navigate = useNavigate();
  const line = lineAt(index);
  const row = line.kind === 'case' ? line.row : undefined;

  function press(event: MouseEvent): void {
    if (row === undefined || isOnControl(event)) return;
    if (event.shiftKey) props.extend(index);
    else if (event.ctrlKey || event.metaKey) selection.toggle(row, index);
    else void navigate({ to: '/cases/$id', params: { id: row.id } });
  }

  return (
    <tr
      ref={measure}
      className={classes.row}
      data-index={index}
      data-kind={line.kind}
      tabIndex={index === active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={row !== undefined && selection.chosen.has(row.id)}
      onClick={press}
    >
      <LineCells {...props} />
    </tr>
  );
}

function LineCells(props: CaseLineProps) {
  const { index, active, extend, list, selection, onExport, lineAt, retry } = props;
  const line = lineAt(index);
  if (line.kind === 'pending') return <PendingCell number={index + 1} />;
  if (line.kind === 'failed') {
    const { page } = line;
    const again = isFirstOfPage(props) ? () => retry(page) : undefined;
    return <FailedCell page={page} total={list.total} onRetry={again} />;
  }
  const { row } = line;
  return (
    <CaseCells
      row={row}
      tabIndex={index === active ? 0 : -1}
      isChosen={selection.chosen.has(row.id)}
      onChoose={(how) => (how === 'extend' ? extend(index) : selection.toggle(row, index))}
      onExport={() => onExport(row)}
    />
  );
}

/** A link, button or box in the line does its own work. */
function isOnControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a, button, input, label') !== null;
}

/** Whether no line above in the window belongs to the same page of the list. */
function isFirstOfPage({ inPage, lineAt, index }: CaseLineProps): boolean {
  const above = inPage[inPage.indexOf(index) - 1];
  const [here, before] = [lineAt(index), above === undefined ? undefined : lineAt(above)];
  const isSamePage =
    here.kind === 'failed' && before?.kind === 'failed' && here.page === before.page;
  return !isSamePage;
}
