import type { ScoreRow } from '#shared/report/board-sheet-model';

import { scoreGroups, scoreName } from '../scores/score-groups.ts';
import { paginate, textHeight, USUAL_FIT, type Fit } from './present-fit.ts';

type ScoresPage = {
  readonly kind: 'scores';
  readonly columns: readonly (readonly ScoreRow[])[];
  readonly open: readonly string[];
};

/** A picture narrower than this has room for one column only, px of a 28 px type. */
const NARROW = 1600;
/** By how much a column is made taller, px at 1080p, until the rows fit. */
const STEP = 20;

/** Scores that say something in two columns; those that lack an input are named at the end. */
export function scorePages(
  rows: readonly ScoreRow[],
  { width, height }: Fit = USUAL_FIT,
): readonly ScoresPage[] {
  const { said, unknown } = scoreGroups(rows);
  if (said.length === 0) return [];
  const open = unknown.map(scoreName);
  const beside = width < NARROW ? 1 : 2;
  const heightOf = (row: ScoreRow) => rowHeight(row, (width - 40 * (beside + 1)) / beside);
  const named = openHeight(open, width - 220);
  if (beside === 1) return oneColumn(said, heightOf, height - 75, { open, named });
  const columns = evenColumns(said, beside, heightOf, height - 75 - named);
  const count = Math.ceil(columns.length / beside);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'scores',
    columns: columns.slice(index * beside, (index + 1) * beside),
    open: index === count - 1 ? open : [],
  }));
}

type Open = { readonly open: readonly string[]; readonly named: number };

/** Full pages of one column; what is open has a page of its own where the last has no room. */
function oneColumn(
  said: readonly ScoreRow[],
  heightOf: (row: ScoreRow) => number,
  height: number,
  { open, named }: Open,
): readonly ScoresPage[] {
  const pages = paginate(said, heightOf, height);
  const last = (pages.at(-1) ?? []).reduce((sum, row) => sum + heightOf(row), named);
  const isApart = open.length > 0 && last > height;
  const shown = pages.map((rows, index) => ({
    kind: 'scores' as const,
    columns: [rows],
    open: !isApart && index === pages.length - 1 ? open : [],
  }));
  return isApart ? [...shown, { kind: 'scores', columns: [], open }] : shown;
}

/** As few columns as the height allows, filled evenly. */
function evenColumns(
  rows: readonly ScoreRow[],
  beside: number,
  heightOf: (row: ScoreRow) => number,
  height: number,
): readonly (readonly ScoreRow[])[] {
  const fewest = paginate(rows, heightOf, height).length;
  const wanted = Math.ceil(fewest / beside) * beside;
  const total = rows.reduce((sum, row) => sum + heightOf(row), 0);
  for (let tried = total / wanted; tried < height; tried += STEP) {
    const columns = paginate(rows, heightOf, tried);
    if (columns.length <= wanted) return columns;
  }
  return paginate(rows, heightOf, height);
}

/** Name and lesion at the left, value and what leaves it open at the right. */
function rowHeight(row: ScoreRow, column: number): number {
  const left = column * 0.42 - 48;
  const right = column * 0.58 - 82;
  const name = textHeight(row.label, left, 28) + textHeight(row.about ?? '', left, 25);
  const value = textHeight(`${row.value ?? row.statement} ${row.unit ?? ''}`, right, 29);
  const remainder = textHeight(row.remainder ?? '', right - 20, 27);
  return Math.max(name, value + remainder) + 18;
}

function openHeight(open: readonly string[], width: number): number {
  return textHeight(`Not computed: ${open.join(', ')}`, width, 27) + 20;
}
