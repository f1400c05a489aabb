import type { CaseSummary } from '#shared/contract/cases';

import { CaseRow } from './CaseRow.tsx';
import classes from './CaseTable.module.css';

type CaseTableProps = {
  readonly rows: readonly CaseSummary[];
  readonly onExport: (row: CaseSummary) => void;
};

/** One case per line; a whole line opens its board sheet, arrow keys move between lines. */
export function CaseTable({ rows, onExport }: CaseTableProps) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Born</th>
            <th scope="col">Number</th>
            <th scope="col">Diagnosis</th>
            <th scope="col">Question for the board</th>
            <th scope="col">Last saved</th>
            <th scope="col">
              <span className={classes.hidden}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CaseRow key={row.id} row={row} onExport={() => onExport(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
