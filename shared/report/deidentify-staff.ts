import { BOARD_ROLES } from '../domain/board-role.ts';
import { NAME_WITHHELD } from './deidentify-document.ts';
import { capitalised, literally, transcribed } from './deidentify-identity.ts';

/** What stands in a name and says nothing of who it is: titles, and particles that are words, too. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'dr prof professor mr mrs ms miss mx sir dame pd nurse sister ' +
    'de da di du del der den des la le van von zu ter el al'
  ).split(' '),
);
const ROLE_WORDS: ReadonlySet<string> = new Set(
  BOARD_ROLES.flatMap((role) => role.toLowerCase().split(' ')),
);
/** A single letter is an initial. */
const SHORTEST = 2;

/**
 * Words somebody typed without the people on record: whole names of several words in any letter
 * case, and each word of a name as names are written, also in capitals: `may` is no Dr May. What
 * else of a person stands in them nobody can tell.
 */
export function withoutStaff(names: readonly string[]): (text: string) => string {
  const people = [...new Set(names.map((name) => name.normalize('NFC').trim()))]
    .filter((name) => wordsOf(name).length > 0)
    .flatMap((name) => [name, transcribed(name)]);
  const whole = people.filter((name) => /\s/.test(name));
  const words = people.flatMap(wordsOf).flatMap((word) => [capitalised(word), word.toUpperCase()]);
  const written = people.flatMap(wordsOf).filter((word) => /^\p{Lu}/u.test(word));
  const patterns = [patternOf(whole, 'giu'), patternOf([...words, ...written], 'gu')].filter(
    (pattern) => pattern !== undefined,
  );
  return (text) =>
    patterns.reduce(
      (said, pattern) => said.replaceAll(pattern, NAME_WITHHELD),
      text.normalize('NFC'),
    );
}

/** Words that can be those of a person: `Lind` of `Dr A. Lind`, none of `Radiology`. */
function wordsOf(name: string): readonly string[] {
  const parts = name.split(/[^\p{L}\p{M}'’]+/u);
  return parts.filter((word) => {
    const known = word.toLowerCase();
    return word.length >= SHORTEST && !NOT_NAMES.has(known) && !ROLE_WORDS.has(known);
  });
}

/** The longest first: a name may stand inside another one. */
function patternOf(texts: readonly string[], flags: string): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const any = [...new Set(texts)]
    .toSorted((a, b) => b.length - a.length)
    .map((text) => literally(text).replaceAll(/['’]/g, "['’]").replaceAll(/\s+/g, '\\s+'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})s?(?![\\p{L}\\p{N}])`, flags);
}
