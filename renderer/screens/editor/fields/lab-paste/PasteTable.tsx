import { TEXT } from '../../../../text/text.ts';
import classes from './LabPaste.module.css';
import type { PasteRow } from './paste-rows.ts';
import { PasteRowView } from './PasteRowView.tsx';
import type { StatedRow } from './use-paste-rows.ts';

type PasteTableProps = {
  readonly title: string;
  readonly rows: readonly StatedRow[];
  readonly onChange: (row: PasteRow) => void;
};

const COLUMNS = TEXT.entry.labs.columns;
const HEADS = [
  COLUMNS.take,
  COLUMNS.analyte,
  COLUMNS.value,
  COLUMNS.unit,
  COLUMNS.lower,
  COLUMNS.upper,
  COLUMNS.on,
  COLUMNS.state,
];

/** Results as they would stand in the case, every part of them open to change. */
export function PasteTable({ title, rows, onChange }: PasteTableProps) {
  if (rows.length === 0) return undefined;
  return (
    <section className={classes.part} aria-label={title}>
      <h3 className={classes.head}>
        {title} <span className={classes.number}>{rows.length}</span>
      </h3>
      <table className={classes.table}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, status }) => (
            <PasteRowView key={row.id} row={row} status={status} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
