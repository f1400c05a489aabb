import type { LabRow } from '#shared/report/board-sheet-model';

import { DerivationPopover } from '../../components/derivation/DerivationPopover.tsx';
import { FactorChip } from '../../components/factor-chip/FactorChip.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './LabTable.module.css';

const TEXTS = TEXT.board.cards.labs;

type LabTableProps = { readonly rows: readonly LabRow[] };

/** Laboratory values with unit, range, flag in words and date. */
export function LabTable({ rows }: LabTableProps) {
  if (rows.length === 0) return <p className={classes.empty}>{TEXTS.none}</p>;
  return (
    <table className={classes.labs}>
      <thead className={classes.hidden}>
        <tr>
          <th>{TEXTS.columns.test}</th>
          <th>{TEXTS.columns.value}</th>
          <th>{TEXTS.columns.unit}</th>
          <th>{TEXTS.columns.flag}</th>
          <th>{TEXTS.columns.range}</th>
          <th>{TEXTS.columns.date}</th>
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
        <td colSpan={4} className={classes.why}>
          <FactorChip presence="unknown">{row.remark ?? TEXTS.notKnown}</FactorChip>
        </td>
      ) : (
        <LabValue row={row} />
      )}
      <td className={classes.on}>{row.on ?? TEXTS.noDate}</td>
    </tr>
  );
}

function LabValue({ row }: LabLineProps) {
  return (
    <>
      <td className={classes.value}>{row.value}</td>
      <td className={classes.unit}>{row.unit}</td>
      <td className={classes.flag}>
        {row.flag === 'low' && TEXTS.low}
        {row.flag === 'high' && TEXTS.high}
      </td>
      <td className={classes.range}>
        {row.bar === undefined ? (
          (row.limits ?? TEXTS.noRange)
        ) : (
          <RangeBar row={row} bar={row.bar} />
        )}
      </td>
    </>
  );
}

type RangeBarProps = { readonly row: LabRow; readonly bar: NonNullable<LabRow['bar']> };

const WIDTH = 64;

/** The laboratory's own range as a grey band and the value as a mark on it. */
function RangeBar({ row, bar }: RangeBarProps) {
  const mark = Math.min(Math.max(bar.value, 0.02), 0.98) * WIDTH;
  const label = TEXTS.range(row.limits);
  return (
    <svg
      className={classes.bar}
      width={WIDTH}
      height="16"
      viewBox={`0 0 ${WIDTH} 16`}
      role="img"
      aria-label={label}
    >
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
