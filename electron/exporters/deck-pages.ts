import type { DocumentPart } from '#shared/report/minutes-model';

/** Characters in one row beside the labels, and in one of the decision, which is set in bold. */
const ROW = 95;
const BOLD_ROW = 88;
/** Characters in one row of a label, and rows that fit between the title and the edge. */
const LABEL = 24;
const ROWS = 16;
/** What parts two rows of the table, in rows. */
const GAP = 0.3;

/** The parts spread over as many slides as they need; nothing is left out or made smaller. */
export function slidePages(parts: readonly DocumentPart[]): readonly (readonly DocumentPart[])[] {
  const pages: DocumentPart[][] = [[]];
  let rows = 0;
  for (const part of parts.flatMap(piecesOf)) {
    const needed = rowsOfPart(part);
    if (rows > 0 && rows + needed > ROWS) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push(part);
    rows += needed;
  }
  return pages;
}

/** A part that fills more than a slide goes on under its label on the next. */
function piecesOf(part: DocumentPart): readonly DocumentPart[] {
  const pieces: string[][] = [[]];
  let rows = 0;
  for (const line of part.lines.flatMap((text) => text.split('\n')).flatMap(cut)) {
    const needed = rowsOf(part, line);
    if (rows > 0 && rows + needed > ROWS - 1) {
      pieces.push([]);
      rows = 0;
    }
    pieces.at(-1)?.push(line);
    rows += needed;
  }
  return pieces.map((lines) => ({ ...part, lines }));
}

function rowsOfPart(part: DocumentPart): number {
  const beside = part.lines.reduce((sum, line) => sum + rowsOf(part, line), 0);
  return Math.max(Math.ceil(part.label.length / LABEL), beside) + GAP;
}

/** A text may have line breaks of its own. */
function rowsOf({ id }: DocumentPart, text: string): number {
  const row = id === 'decision' ? BOLD_ROW : ROW;
  const lines = text.split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / row)), 0);
}

/** A text that fills more than a slide in pieces that do not, cut between words. */
function cut(text: string): readonly string[] {
  const most = BOLD_ROW * (ROWS - 2);
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  return [text.slice(0, at), ...cut(text.slice(at).trimStart())];
}
