import { VisuallyHidden } from '@mantine/core';

import type { LesionRow } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { AskAfter } from '../derivation/AskAfter.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './LesionTable.module.css';

const TEXTS = TEXT.common.lesions;

type LesionTableProps = { readonly rows: readonly LesionRow[] };

/** The lesion ledger: what, where, how large, and what is not known. */
export function LesionTable({ rows }: LesionTableProps) {
  if (rows.length === 0) return <p className={classes.empty}>{TEXTS.none}</p>;
  return (
    <table className={classes.lesions}>
      <thead>
        <tr>
          <th className={classes.mark}>
            <VisuallyHidden>{TEXTS.number}</VisuallyHidden>
          </th>
          <th>{TEXTS.site}</th>
          <th className={classes.size}>{TEXTS.longest}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LesionLine key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type LesionLineProps = { readonly row: LesionRow };

function LesionLine({ row }: LesionLineProps) {
  return (
    <tr data-presence={row.presence}>
      <td className={classes.mark}>
        <LesionMark row={row} />
      </td>
      <td>
        <span className={classes.title}>{row.title}</span>
        {row.painful && <span className={classes.painful}>{TEXTS.painful}</span>}
        {row.detail !== undefined && (
          <span className={classes.detail}>
            <ClinicalText text={row.detail} />
          </span>
        )}
        {row.scores !== undefined && (
          <span className={classes.scores}>
            <AskAfter
              text={row.scores}
              name={row.derivations.map(({ name }) => name).join(' and ')}
              derivations={row.derivations}
            />
          </span>
        )}
      </td>
      <td className={classes.size}>{row.longest ?? '—'}</td>
    </tr>
  );
}

function LesionMark({ row }: LesionLineProps) {
  if (row.presence === 'unknown') {
    return (
      <span className={classes.number} data-state="unknown">
        ?<VisuallyHidden>{TEXTS.notKnown}</VisuallyHidden>
      </span>
    );
  }
  if (row.presence === 'absent') {
    return (
      <span className={classes.number} data-state="absent">
        −<VisuallyHidden>{TEXTS.absent}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span
      className={classes.number}
      data-lesion-number
      data-state={row.painful ? 'painful' : 'present'}
    >
      {row.number}
    </span>
  );
}
