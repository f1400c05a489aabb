import type { ScoreRow } from '#shared/report/board-sheet-model';

import { scoreGroups, scoreName } from '../../components/scores/score-groups.ts';
import { PAGE, paginate, textHeight } from './present-fit.ts';

type ScoresPage = {
  readonly kind: 'scores';
  readonly columns: readonly (readonly ScoreRow[])[];
  readonly open: readonly string[];
};

const COLUMNS = 2;
/** By how much a column is made taller, px at 1080p, until the rows fit. */
const STEP = 20;

/** Scores that say something in two columns; those that lack an input are named at the end. */
export function scorePages(rows: readonly ScoreRow[]): readonly ScoresPage[] {
  const { said, unknown } = scoreGroups(rows);
  if (said.length === 0) return [];
  const open = unknown.map(scoreName);
  const columns = evenColumns(said, PAGE - 75 - openHeight(open));
  const count = Math.ceil(columns.length / COLUMNS);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'scores',
    columns: columns.slice(index * COLUMNS, (index + 1) * COLUMNS),
    open: index === count - 1 ? open : [],
  }));
}

/** As few columns as the height allows, filled evenly. */
function evenColumns(rows: readonly ScoreRow[], height: number): readonly (readonly ScoreRow[])[] {
  const fewest = paginate(rows, rowHeight, height).length;
  const wanted = Math.ceil(fewest / COLUMNS) * COLUMNS;
  const total = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  for (let tried = total / wanted; tried < height; tried += STEP) {
    const columns = paginate(rows, rowHeight, tried);
    if (columns.length <= wanted) return columns;
  }
  return paginate(rows, rowHeight, height);
}

/** Name and lesion at the left, value and what leaves it open at the right. */
function rowHeight(row: ScoreRow): number {
  const name = textHeight(row.label, 330, 28) + textHeight(row.about ?? '', 330, 25);
  const value = textHeight(`${row.value ?? row.statement} ${row.unit ?? ''}`, 440, 29);
  const remainder = textHeight(row.remainder ?? '', 420, 27);
  return Math.max(name, value + remainder) + 18;
}

function openHeight(open: readonly string[]): number {
  return textHeight(`Not computed: ${open.join(', ')}`, 1700, 27) + 20;
}
