import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Breakdown } from '#shared/report/quality-model';
import type { SuppressedCount } from '#shared/report/suppressed-count';

import { TEXT } from '../../text/text.ts';
import { countText } from './figure-text.ts';
import classes from './QualityScreen.module.css';

const TEXTS = TEXT.quality;

/** A count and its parts, as bars or as a table, with where it comes from. */
export function BreakdownCard({ breakdown }: { readonly breakdown: Breakdown }) {
  const [isTable, setTable] = useState(false);
  const { title, of, from, parts: names } = TEXTS.breakdowns[breakdown.id];
  const lines = breakdown.parts.map(({ code, count }) => ({ name: names[code] ?? code, count }));
  const act = isTable ? TEXTS.asChart : TEXTS.asTable;
  return (
    <section className={classes.card} aria-label={title}>
      <header className={classes.head}>
        <h2>{title}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={TEXTS.toggle(act, title)}
          onClick={() => setTable(!isTable)}
        >
          {act}
        </Button>
      </header>
      <p className={classes.total}>{TEXTS.ofTotal(countText(breakdown.total), of)}</p>
      {isTable ? (
        <CountTable title={title} lines={lines} total={breakdown.total} />
      ) : (
        <Bars lines={lines} total={breakdown.total} />
      )}
      <p className={classes.from}>{from}</p>
    </section>
  );
}

type LinesProps = {
  readonly lines: readonly { readonly name: string; readonly count: SuppressedCount }[];
  readonly total: SuppressedCount;
};

const WIDTH = 100;

/** The bars only repeat the number beside them. */
function Bars({ lines, total }: LinesProps) {
  const whole = total.kind === 'count' ? Math.max(1, total.value) : 1;
  return (
    <ul className={classes.bars}>
      {lines.map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden>
            <rect className={classes.track} width={WIDTH} height="10" />
            {count.kind === 'count' && (
              <rect className={classes.bar} width={(WIDTH * count.value) / whole} height="10" />
            )}
          </svg>
          <b data-kind={count.kind}>{countText(count)}</b>
        </li>
      ))}
    </ul>
  );
}

function CountTable({ title, lines, total }: LinesProps & { readonly title: string }) {
  return (
    <table className={classes.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{TEXTS.part}</th>
          <th scope="col">{TEXTS.count}</th>
        </tr>
      </thead>
      <tbody>
        {[...lines, { name: TEXTS.total, count: total }].map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{countText(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
