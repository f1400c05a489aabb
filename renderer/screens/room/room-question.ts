import type { BoardSheet, HeadlineTile } from '#shared/report/board-sheet-model';

import { lengthOf } from '../../components/case-pages/question-length.ts';
import { splitText, textHeight, type Fit } from '../../components/case-pages/present-fit.ts';
import { TEXT } from '../../text/text.ts';
import { isNarrow } from './room-fit.ts';

export type RoomQuestionPage = {
  readonly kind: 'question';
  /** The part of the question this page has; none: the page only has tiles. */
  readonly question: string | undefined;
  readonly isFirst: boolean;
  readonly tiles: readonly HeadlineTile[];
};

/** Longest piece beside the headline values, and pieces a question is cut into at most. */
const LONGEST_QUESTION = 330;
const MOST_PIECES = 6;
/** Size of a question that has the page to itself, px of a 28 px type; a long one is smaller. */
const ALONE = { usual: 53.2, long: 44 };

/** The headline values stand under the question where there is room, else on pages of their own. */
export function roomQuestionPages(sheet: BoardSheet, fit: Fit): readonly RoomQuestionPage[] {
  const isTogether = !isNarrow(fit);
  const asked = piecesOf(sheet, fit).map((piece, index) => ({
    kind: 'question' as const,
    question: piece,
    isFirst: index === 0,
    tiles: isTogether && index === 0 ? sheet.headline : [],
  }));
  return isTogether ? asked : [...asked, ...tilePages(sheet.headline, fit)];
}

function piecesOf(sheet: BoardSheet, fit: Fit): readonly string[] {
  const { question = '' } = sheet;
  if (!isNarrow(fit)) return splitText(question, LONGEST_QUESTION);
  const counts = Array.from({ length: MOST_PIECES }, (_, index) => index + 1);
  const cuts = counts.map((count) => splitText(question, Math.ceil(question.length / count) + 12));
  return cuts.find((pieces) => areWhole(pieces, sheet, fit)) ?? cuts.at(-1) ?? [question];
}

/** Whether each piece has room on its page, the first one under the red flags. */
function areWhole(pieces: readonly string[], sheet: BoardSheet, fit: Fit): boolean {
  const width = fit.width - 80;
  const above = textHeight(`${TEXT.present.question.label} · ${sheet.context}`, width, 25) + 10;
  return pieces.every((piece, index) => {
    const flags = index === 0 ? flagsHeight(sheet, width) : 0;
    return flags + above + textHeight(piece, width, sizeOf(piece)) <= fit.height - 30;
  });
}

function sizeOf(piece: string): number {
  return lengthOf(piece) === 'long' ? ALONE.long : ALONE.usual;
}

/** Raised red flags above the question; a single one says what to do. */
function flagsHeight({ evaluation }: BoardSheet, width: number): number {
  const raised = evaluation.redFlags.filter(({ state }) => state === 'raised');
  const lines = raised.map(({ title, action }) =>
    raised.length === 1 ? `${title}. ${action}` : `${title}.`,
  );
  return lines.reduce((sum, line) => sum + textHeight(line, width - 100, 28) + 6, 42);
}

/** All of them where they fit as two rows of three, else as even pages as there are. */
function tilePages(headline: readonly HeadlineTile[], fit: Fit): readonly RoomQuestionPage[] {
  const fewer = fit.width > 1000 ? 4 : 2;
  const perPage = fitAsRows(headline, 3, fit) ? headline.length : fewer;
  const count = Math.ceil(headline.length / perPage);
  const even = Math.ceil(headline.length / count);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'question' as const,
    question: undefined,
    isFirst: false,
    tiles: headline.slice(index * even, (index + 1) * even),
  }));
}

/** Whether the values fit the page as rows of so many, each as high as its highest. */
function fitAsRows(headline: readonly HeadlineTile[], beside: number, fit: Fit): boolean {
  const width = (fit.width - 80) / beside - 60;
  const rows = Array.from({ length: Math.ceil(headline.length / beside) }, (_, row) =>
    headline.slice(row * beside, (row + 1) * beside),
  );
  const heights = rows.map((row) => Math.max(...row.map((tile) => tileHeight(tile, width))));
  return heights.reduce((sum, height) => sum + height, 0) <= fit.height - 30;
}

function tileHeight(tile: HeadlineTile, width: number): number {
  const value = [tile.value, tile.unit].filter(Boolean).join(' ');
  const chips = tile.chips.map(({ label }) => `+  ${label}  `).join(' ');
  return (
    textHeight(tile.label, width, 26) +
    textHeight(value, width, 46) +
    textHeight(tile.remainder ?? '', width, 30) +
    textHeight(tile.detail ?? '', width, 26) +
    textHeight(chips, width, 27) +
    46
  );
}
