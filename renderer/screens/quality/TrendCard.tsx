import { Button } from '@mantine/core';
import { useState } from 'react';

import type { QualityFigures } from '#shared/report/quality-model';

import { TEXT } from '../../text/text.ts';
import classes from './QualityScreen.module.css';
import { trendSeries, type TrendSeries } from './trend-lines.ts';

const TEXTS = TEXT.quality;

/** Each figure by month, as small charts or as one table. */
export function TrendCard({ trend }: { readonly trend: QualityFigures['trend'] }) {
  const [isTable, setTable] = useState(false);
  const series = trendSeries(trend);
  const act = isTable ? TEXTS.asChart : TEXTS.asTable;
  return (
    <section className={classes.card} aria-label={TEXTS.trend.title}>
      <header className={classes.head}>
        <h2>{TEXTS.trend.title}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={TEXTS.toggle(act, TEXTS.trend.title)}
          onClick={() => setTable(!isTable)}
        >
          {act}
        </Button>
      </header>
      {isTable ? (
        <TrendTable series={series} />
      ) : (
        <div className={classes.charts}>
          {series.map((one) => (
            <TrendChart key={one.name} series={one} />
          ))}
        </div>
      )}
      <p className={classes.from}>{TEXTS.trend.from}</p>
    </section>
  );
}

const HEIGHT = 60;
const COLUMN = 20;
/** Room for this many months at least, so that one month is no wall. */
const FEWEST_MONTHS = 12;

/** Columns by month; the words beside say every value, too. */
function TrendChart({ series: { name, points } }: { readonly series: TrendSeries }) {
  const top = Math.max(1, ...points.map(({ value = 0 }) => value));
  const said = points.map(({ month, text }) => `${month} ${text}`).join(', ');
  const ends = [points[0], points.length > 1 ? points.at(-1) : undefined].filter(
    (point) => point !== undefined,
  );
  return (
    <figure className={classes.chart}>
      <figcaption>{name}</figcaption>
      <svg
        viewBox={`0 0 ${Math.max(points.length, FEWEST_MONTHS) * COLUMN} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${said}`}
      >
        {points.map(({ month, value }, index) => {
          const height = value === undefined ? 1 : (HEIGHT * value) / top;
          return (
            <rect
              key={month}
              className={value === undefined ? classes.track : classes.bar}
              x={index * COLUMN + 2}
              y={HEIGHT - height}
              width={COLUMN - 4}
              height={height}
            />
          );
        })}
      </svg>
      <p className={classes.ends}>
        {ends.map(({ month, text }) => (
          <span key={month}>
            {month}: <b>{text}</b>
          </span>
        ))}
      </p>
    </figure>
  );
}

function TrendTable({ series }: { readonly series: readonly TrendSeries[] }) {
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  return (
    <table className={classes.table} aria-label={TEXTS.trend.title}>
      <thead>
        <tr>
          <th scope="col">{TEXTS.trend.month}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, index) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {series.map(({ name, points }) => (
              <td key={name}>{points[index]?.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
