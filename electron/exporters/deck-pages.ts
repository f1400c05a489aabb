import type { DocumentPart } from '#shared/report/minutes-model';

/**
 * Characters in one row of a list in bold beside the labels and of a label, and rows that fit
 * between the title and the edge.
 */
const ROW = 88;
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
    if (rows > 0 && rows + rowsOf(line) > ROWS - 1) {
      pieces.push([]);
      rows = 0;
    }
    pieces.at(-1)?.push(line);
    rows += rowsOf(line);
  }
  return pieces.map((lines) => ({ ...part, lines }));
}

function rowsOfPart({ label, lines }: DocumentPart): number {
  const beside = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  return Math.max(Math.ceil(label.length / LABEL), beside) + GAP;
}

/** A text may have line breaks of its own. */
function rowsOf(text: string): number {
  const lines = text.split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ROW)), 0);
}

/** A text that fills more than a slide in pieces that do not, cut between words. */
function cut(text: string): readonly string[] {
  const most = ROW * Math.floor(ROWS - 2);
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  return [text.slice(0, at), ...cut(text.slice(at).trimStart())];
}
