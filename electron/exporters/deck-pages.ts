import type { DocumentPart } from '#shared/report/minutes-model';

/** Characters of body text in one row of a slide, and rows that fit below its title. */
const ROW = 100;
const ROWS = 17;

/** A paragraph of a slide; a label heads what follows it. */
export type SlideLine = { readonly text: string; readonly kind: 'label' | 'line' };

/** The parts spread over as many slides as they need; nothing is left out or made smaller. */
export function slidePages(parts: readonly DocumentPart[]): readonly (readonly SlideLine[])[] {
  const pages: SlideLine[][] = [[]];
  let rows = 0;
  const place = (lines: readonly SlideLine[]) => {
    const needed = lines.reduce((sum, { text }) => sum + rowsOf(text), 0);
    if (rows > 0 && rows + needed > ROWS) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push(...lines);
    rows += needed;
  };
  for (const { label, lines } of parts) {
    const [first = '', ...rest] = lines.flatMap(pieces);
    // A label never stands alone at the end of a slide.
    place([
      { text: label, kind: 'label' },
      { text: first, kind: 'line' },
    ]);
    for (const text of rest) place([{ text, kind: 'line' }]);
  }
  return pages;
}

function rowsOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / ROW));
}

/** A text that fills more than a slide in pieces that do not, cut between words. */
function pieces(text: string): readonly string[] {
  const most = ROW * (ROWS - 2);
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  return [text.slice(0, at), ...pieces(text.slice(at).trimStart())];
}
