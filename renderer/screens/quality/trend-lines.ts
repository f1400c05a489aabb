import type { QualityFigures } from '#shared/report/quality-model';

import { TEXT } from '../../text/text.ts';
import { countText } from './figure-text.ts';

/** One column of the months: a number where there is one, and what is written in any case. */
export type TrendSeries = {
  readonly name: string;
  readonly points: readonly {
    readonly month: string;
    readonly value: number | undefined;
    readonly text: string;
  }[];
};

const TEXTS = TEXT.quality.trend;

/** The months of each figure. */
export function trendSeries(trend: QualityFigures['trend']): readonly TrendSeries[] {
  const series = (
    name: string,
    read: (row: QualityFigures['trend'][number]) => {
      readonly value: number | undefined;
      readonly text: string;
    },
  ): TrendSeries => ({ name, points: trend.map((row) => ({ month: row.month, ...read(row) })) });
  const counted = (key: 'cases' | 'deferred') =>
    series(TEXTS.columns[key], (row) => {
      const count = row[key];
      return { value: count.kind === 'count' ? count.value : undefined, text: countText(count) };
    });
  const median = (key: 'caseMinutes' | 'referralDays') =>
    series(TEXTS.columns[key], (row) => ({
      value: row[key],
      text: row[key] === undefined ? TEXTS.none : String(row[key]),
    }));
  return [
    series(TEXTS.columns.meetings, ({ meetings }) => ({ value: meetings, text: String(meetings) })),
    counted('cases'),
    counted('deferred'),
    median('caseMinutes'),
    median('referralDays'),
  ];
}
