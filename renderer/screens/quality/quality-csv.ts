import type { QualityFigures } from '#shared/report/quality-model';

import { downloadText } from '../../components/download/download-text.ts';
import { TEXT } from '../../text/text.ts';
import { countText, meetingLines } from './figure-text.ts';
import { trendSeries } from './trend-lines.ts';

const TEXTS = TEXT.quality;

/** Saves every figure of the screen, withheld where the screen withholds it. */
export function saveCsv(figures: QualityFigures): void {
  const { from = TEXTS.first, to = TEXTS.last } = figures.period;
  downloadText(TEXTS.csvName(from, to), qualityCsv(figures), 'text/csv');
}

/** RFC 4180, with a byte order mark so that spreadsheets read the letters right. */
export function qualityCsv(figures: QualityFigures): string {
  const meetings = meetingLines(figures).map(({ name, value, from }) => [
    name,
    '',
    value,
    '',
    from,
  ]);
  const counts = figures.breakdowns.flatMap(({ id, total, parts }) => {
    const { title, of, from, parts: names } = TEXTS.breakdowns[id];
    const named = parts.map(({ code, count }) => ({ name: names[code] ?? code, count }));
    const lines = [{ name: TEXTS.total as string, count: total }, ...named];
    return lines.map(({ name, count }) => [title, name, countText(count), of, from]);
  });
  const months = trendSeries(figures.trend).flatMap(({ name, points }) =>
    points.map(({ month, text }) => [name, month, text, '', TEXTS.trend.from]),
  );
  const rows = [[...TEXTS.csvHead], ...meetings, ...counts, ...months, [TEXTS.rule]];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
