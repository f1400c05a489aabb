import { IconFileExport, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

import type { CaseSummary } from '#shared/contract/cases';
import { PartialDate } from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';
import { NOT_KNOWN } from '#shared/report/patient-text';

import { caseName } from '../../components/case-name/case-name.ts';
import classes from './CaseTable.module.css';
import { moveBetweenRows } from './move-between-rows.ts';
import { OriginBadge } from './OriginBadge.tsx';
import { savedAtText } from './saved-at.ts';

type CaseRowProps = { readonly row: CaseSummary; readonly onExport: () => void };

export function CaseRow({ row, onExport }: CaseRowProps) {
  const navigate = useNavigate();
  const name = caseName(row);

  function open(event: MouseEvent): void {
    const isControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (!isControl) void navigate({ to: '/cases/$id', params: { id: row.id } });
  }

  // The link in the first cell is the control; the click on the line only makes it larger.
  return (
    <tr className={classes.row} onClick={open}>
      <th scope="row" className={classes.name}>
        <Link to="/cases/$id" params={{ id: row.id }} data-row-link="" onKeyDown={moveBetweenRows}>
          {name}
        </Link>
        <OriginBadge origin={row.origin} />
      </th>
      <td className={classes.short}>{bornText(row.born)}</td>
      <td className={classes.number}>{row.identifier ?? NOT_KNOWN}</td>
      <td>{row.diagnosis}</td>
      <td data-missing={row.question === undefined}>{row.question ?? 'No question recorded'}</td>
      <td className={classes.saved}>
        {savedAtText(row.savedAt)}
        <span>{row.savedBy}</span>
      </td>
      <td className={classes.actions}>
        <Link
          to="/cases/$id/edit"
          params={{ id: row.id }}
          aria-label={`Edit data of ${name}`}
          title="Edit data"
          onKeyDown={moveBetweenRows}
        >
          <IconPencil size="1.125rem" stroke={1.7} aria-hidden />
        </Link>
        <button
          type="button"
          aria-label={`Export ${name} as a case file`}
          title="Export as a case file"
          onKeyDown={moveBetweenRows}
          onClick={onExport}
        >
          <IconFileExport size="1.125rem" stroke={1.7} aria-hidden />
        </button>
      </td>
    </tr>
  );
}

function bornText(born: string | undefined): string {
  return born !== undefined && PartialDate.safeParse(born).success ? formatDate(born) : NOT_KNOWN;
}
