/** A stretch of text, found or not. */
export type TextPart = { readonly text: string; readonly isFound: boolean };

/** What is searched of an entry: shown text first, then everything else it says. */
export type Searchable = { readonly haystack: string };

const CONTEXT_CHARACTERS = 48;
const MARKS = /\p{M}/gu;

/** Text as it is compared: without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
}

/** The words of a query, folded, each once. */
export function queryWords(query: string): readonly string[] {
  return [
    ...new Set(
      folded(query)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
}

/** Entries that hold every word, in their order; all of them while there is no word. */
export function searchEntries<Entry extends Searchable>(
  entries: readonly Entry[],
  words: readonly string[],
): readonly Entry[] {
  if (words.length === 0) return entries;
  return entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** The text cut where the words begin and end; joined again, it is the text. */
export function highlightParts(text: string, words: readonly string[]): readonly TextPart[] {
  const { plain, origins } = foldWithOrigins(text);
  const isFound = Array.from(text, () => false);
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      for (let index = at; index < at + word.length; index += 1)
        isFound[origins[index] ?? 0] = true;
    }
  }
  return partsOf(Array.from(text), isFound);
}

/** A little of the text around a word that is not in sight; undefined when the word is not there. */
export function snippetOf(text: string, word: string): string | undefined {
  const { plain, origins } = foldWithOrigins(text);
  const at = plain.indexOf(word);
  if (at < 0) return undefined;
  const characters = Array.from(text);
  const first = origins[at] ?? 0;
  const from = Math.max(0, first - CONTEXT_CHARACTERS);
  const to = Math.min(characters.length, first + word.length + CONTEXT_CHARACTERS);
  const start = from === 0 ? 0 : wordStart(characters, from, first);
  const end = to === characters.length ? to : wordEnd(characters, to, first + word.length);
  const cut = characters.slice(start, end).join('').trim();
  return `${start > 0 ? '… ' : ''}${cut}${end < characters.length ? ' …' : ''}`;
}

type Folded = { readonly plain: string; readonly origins: readonly number[] };

/** The folded text and, for each of its characters, which character of the text it came from. */
function foldWithOrigins(text: string): Folded {
  const pieces = Array.from(text, folded);
  return {
    plain: pieces.join(''),
    origins: pieces.flatMap((piece, index) => Array.from({ length: piece.length }, () => index)),
  };
}

function partsOf(characters: readonly string[], isFound: readonly boolean[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const [index, character] of characters.entries()) {
    const found = isFound[index] === true;
    const last = parts.at(-1);
    if (last?.isFound === found) {
      parts[parts.length - 1] = { text: last.text + character, isFound: found };
    } else {
      parts.push({ text: character, isFound: found });
    }
  }
  return parts;
}

function wordStart(characters: readonly string[], from: number, limit: number): number {
  const space = characters.indexOf(' ', from);
  return space < 0 || space >= limit ? from : space + 1;
}

function wordEnd(characters: readonly string[], to: number, limit: number): number {
  const space = characters.lastIndexOf(' ', to);
  return space < limit ? to : space;
}
