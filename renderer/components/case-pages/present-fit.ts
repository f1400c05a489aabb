/** Room for content on one page, in px at 1080p, under the banner and above the footer. */
export const PAGE = 912;

/**
 * What a page holds: px of a 28 px type on a picture of 1920×1080. A larger type, which makes the
 * picture smaller, holds less.
 */
export type Fit = {
  /** Of the whole picture. */
  readonly width: number;
  /** Of the page between banner and footer. */
  readonly height: number;
};

/** The type of 28 px that all other heights and widths are written for. */
export const USUAL_FIT: Fit = { width: 1920, height: PAGE };

/** Advances of Inter in em, by how wide a letter is; a little more than measured. */
const NARROW = 0.32;
const USUAL = 0.56;
const WIDE = 0.7;
const SPACE = 0.29;
const LEADING = 1.32;

/** Height in px at 1080p of wrapped text, judged on the safe side. */
export function textHeight(text: string, width: number, size: number): number {
  return text === '' ? 0 : lineCount(text, width / size) * size * LEADING;
}

/** Lines of greedily wrapped text on lines of `width` em. */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = advance(word);
    if (used > 0 && used + SPACE + needed <= width) {
      used += SPACE + needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(needed / width) - 1;
    used = needed % width;
  }
  return lines;
}

function advance(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + letterAdvance(letter), 0);
}

function letterAdvance(letter: string): number {
  if (/[iljftr.,:;'’|!()[\]/-]/.test(letter)) return NARROW;
  return /[A-Z0-9mw%&@+<>=~→×≥≤]/.test(letter) ? WIDE : USUAL;
}

/** Items in order on as many pages as they need; an item taller than a page gets its own. */
export function paginate<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  budget: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const page = pages.at(-1);
    if (page === undefined || height > left) {
      pages.push([item]);
      left = budget - height;
    } else {
      page.push(item);
      left -= height;
    }
  }
  return pages;
}

/** Text cut between words into pieces of at most `most` characters. */
export function splitText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/\s+/)) {
    if (piece !== '' && piece.length + 1 + word.length > most) {
      pieces.push(piece);
      piece = word;
    } else {
      piece = piece === '' ? word : `${piece} ${word}`;
    }
  }
  return [...pieces, piece];
}
