import { IconFileExport, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { CaseSummary } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import classes from './CaseTable.module.css';

type RowActionsProps = {
  readonly row: CaseSummary;
  readonly name: string;
  readonly tabIndex: number;
  readonly onExport: () => void;
};

const TEXTS = TEXT.cases.list;

/** What can be done with one case beside opening it. */
export function RowActions({ row, name, tabIndex, onExport }: RowActionsProps) {
  return (
    <td className={classes.actions}>
      <Link
        to="/cases/$id/edit"
        params={{ id: row.id }}
        tabIndex={tabIndex}
        aria-label={TEXTS.editCase(name)}
        title={TEXTS.edit}
      >
        <IconPencil size="1.125rem" stroke={1.7} aria-hidden />
      </Link>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={TEXTS.exportCase(name)}
        title={TEXTS.export}
        onClick={onExport}
      >
        <IconFileExport size="1.125rem" stroke={1.7} aria-hidden />
      </button>
    </td>
  );
}
