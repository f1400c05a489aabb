import type { LabRow } from '#shared/report/board-sheet-model';

import { DerivationPopover } from '../../components/derivation/DerivationPopover.tsx';
import { FactorChip } from '../../components/factor-chip/FactorChip.tsx';
import classes from './LabTable.module.css';

type LabTableProps = { readonly rows: readonly LabRow[] };

/** Laboratory values with unit, range, flag in words and date. */
export function LabTable({ rows }: LabTableProps) {
  if (rows.length === 0) return <p className={classes.empty}>No laboratory value is recorded.</p>;
  return (
    <table className={classes.labs}>
      <thead className={classes.hidden}>
        <tr>
          <th>Test</th>
          <th>Value</th>
          <th>Unit</th>
          <th>Flag</th>
          <th>Range</th>
          <th>Date</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // Several rows of a test may be the latest: the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <LabLine key={index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type LabLineProps = { readonly row: LabRow };

function LabLine({ row }: LabLineProps) {
  const remark = row.remark !== undefined && <span className={classes.remark}>{row.remark}</span>;
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>
          {row.label}
          {row.derivation !== undefined && (
            <DerivationPopover
              name={row.label}
              derivations={[{ name: row.label, derivation: row.derivation }]}
            />
          )}
        </span>
        {row.value !== undefined && remark}
      </th>
      {row.value === undefined ? (
        <td colSpan={4}>
          <FactorChip presence="unknown">{row.remark ?? 'Not known'}</FactorChip>
        </td>
      ) : (
        <LabValue row={row} />
      )}
      <td className={classes.on}>{row.on ?? '—'}</td>
    </tr>
  );
}

function LabValue({ row }: LabLineProps) {
  return (
    <>
      <td className={classes.value}>{row.value}</td>
      <td className={classes.unit}>{row.unit}</td>
      <td className={classes.flag}>
        {row.flag === 'low' && '▼ Low'}
        {row.flag === 'high' && '▲ High'}
      </td>
      <td className={classes.range}>
        {row.bar === undefined ? (row.limits ?? 'no range') : <RangeBar row={row} bar={row.bar} />}
      </td>
    </>
  );
}

type RangeBarProps = { readonly row: LabRow; readonly bar: NonNullable<LabRow['bar']> };

const WIDTH = 64;

/** The laboratory's own range as a grey band and the value as a mark on it. */
function RangeBar({ row, bar }: RangeBarProps) {
  const mark = Math.min(Math.max(bar.value, 0.02), 0.98) * WIDTH;
  const label = `Reference range ${row.limits ?? 'as drawn'}`;
  return (
    <svg className={classes.bar} width={WIDTH} height="16" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className={classes.track} x="0" y="4" width={WIDTH} height="8" rx="4" />
      <rect
        className={classes.band}
        x={bar.from * WIDTH}
        y="4"
        width={Math.max((bar.to - bar.from) * WIDTH, 0)}
        height="8"
        rx="4"
      />
      <rect
        className={classes.tick}
        data-out={row.flag !== undefined}
        x={mark - 2}
        y="1"
        width="4"
        height="14"
        rx="2"
      />
    </svg>
  );
}
