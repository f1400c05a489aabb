import { BOARD_ROLES } from '../domain/board-role.ts';
import { NAME_WITHHELD } from './deidentify-document.ts';

/** What stands before a name and says nothing of who it is. */
const TITLES: ReadonlySet<string> = new Set(
  'Dr Prof Professor Mr Mrs Ms Miss Mx Sir Dame PD Nurse Sister'.split(' '),
);
const ROLE_WORDS: ReadonlySet<string> = new Set(
  BOARD_ROLES.flatMap((role) => role.toLowerCase().split(' ')),
);
/** Shorter words of a name stand in too many texts by chance. */
const SHORTEST = 3;

/**
 * Words somebody typed without the people on record: whole names of several words in any letter
 * case, and each word of a name as names are written: `may` is no Dr May. What else of a person stands in them nobody can tell.
 */
export function withoutStaff(names: readonly string[]): (text: string) => string {
  const people = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const whole = people
    .filter((name) => /\s/.test(name) && wordsOf(name).length > 0)
    .toSorted(byLength);
  const words = [...new Set(people.flatMap(wordsOf))].toSorted(byLength);
  const patterns = [patternOf(whole, 'giu'), patternOf(words, 'gu')].filter(
    (pattern) => pattern !== undefined,
  );
  return (text) =>
    patterns.reduce((said, pattern) => said.replaceAll(pattern, NAME_WITHHELD), text);
}

/** Words that can be those of a person: `Lind` of `Dr A. Lind`, none of `Radiology`. */
function wordsOf(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter(
    (word) =>
      word.length >= SHORTEST &&
      /^\p{Lu}/u.test(word) &&
      !TITLES.has(word) &&
      !ROLE_WORDS.has(word.toLowerCase()),
  );
}

/** Longest first: a name may stand inside another one. */
function byLength(a: string, b: string): number {
  return b.length - a.length;
}

function patternOf(texts: readonly string[], flags: string): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const any = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
