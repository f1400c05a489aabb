import { VisuallyHidden } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import classes from './CaseTable.module.css';
import { PAGE_ROWS } from './use-case-list.ts';

/** In the place of a case whose page is still being read; `number` counts from 1. */
export function PendingCell({ number }: { readonly number: number }) {
  return (
    <td className={classes.notice}>
      <span className={classes.bone} />
      <VisuallyHidden>{TEXT.cases.list.pending(number)}</VisuallyHidden>
    </td>
  );
}

type FailedCellProps = {
  readonly page: number;
  readonly total: number;
  /** The button stands once for a page, on the first of its lines in the window. */
  readonly onRetry: (() => void) | undefined;
};

/** In the place of a case whose page could not be read. */
export function FailedCell({ page, total, onRetry }: FailedCellProps) {
  const { failed, failedRow } = TEXT.cases.list;
  const from = page * PAGE_ROWS + 1;
  if (onRetry === undefined) return <td className={classes.notice}>{failedRow}</td>;
  return (
    <td className={classes.notice}>
      <span role="alert">{failed(from, Math.min(total, from + PAGE_ROWS - 1))}</span>
      <button
        type="button"
        className={classes.retry}
        onClick={(event) => {
          // The button goes away when the page comes; the line stays.
          event.currentTarget.closest('tr')?.focus();
          onRetry();
        }}
      >
        {TEXT.cases.tryAgain}
      </button>
    </td>
  );
}
