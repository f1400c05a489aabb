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

/**
 * Advances of Inter in em at the weights of body and names (400 to 650), measured with the
 * browser's own text metrics; letters of one row differ by 2 % at most.
 */
const ADVANCES: readonly (readonly [em: number, letters: string])[] = [
  [0.26, 'ij'],
  [0.3, "l.,:;|!·'’"],
  [0.37, 'ft()[]/'],
  [0.41, 'rI1'],
  [0.47, '-^_"“”²'],
  [0.56, 'skxzJ7FL?–≥≤'],
  [0.58, 'acvy'],
  [0.65, '034689BPRSTZ#$&'],
  [0.67, '+=<>~×−±'],
  [0.72, 'AVYXKCD'],
  [0.76, 'GHUNOQ'],
  [0.84, 'w'],
  [0.91, 'mM'],
  [1.01, 'W%@—→'],
];
const ADVANCE = new Map(
  ADVANCES.flatMap(([em, letters]) => Array.from(letters, (letter) => [letter, em] as const)),
);
/** Of every other letter and digit. */
const USUAL = 0.615;
const SPACE = 0.27;
const LEADING = 1.32;

/** Height in px at 1080p of wrapped text, judged from the letters' own widths. */
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
  return Array.from(word).reduce((sum, letter) => sum + (ADVANCE.get(letter) ?? USUAL), 0);
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

/** By how much a page is made taller, px at 1080p, until the items fit on as many. */
const EVEN_STEP = 12;

/** Items on as few pages as hold them, filled as evenly as their heights allow. */
export function paginateEvenly<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  budget: number,
): readonly (readonly Item[])[] {
  const fewest = paginate(items, heightOf, budget);
  const total = items.reduce((sum, item) => sum + heightOf(item), 0);
  for (let tried = total / fewest.length; tried < budget; tried += EVEN_STEP) {
    const even = paginate(items, heightOf, tried);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
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
