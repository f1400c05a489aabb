import type { Identifier, PatientName } from '#shared/domain/patient';

/** Letters that are one letter with a stroke and no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Sorts before every letter, so that `Ann` stands before `Anna`. */
const SEPARATOR = '\u001F';

/** Shorter numbers are shared by too many patients to mean anything. */
const SHORTEST_IDENTIFIER = 4;

/**
 * Family and given name in one spelling, without accents, case, hyphens: what names are sorted
 * by, and equal for names that may be the same. Undefined without a name.
 */
export function nameKey(name: PatientName | undefined): string | undefined {
  if (name === undefined) return undefined;
  return [name.family, name.given ?? ''].map(plainWords).join(SEPARATOR);
}

/** The numbers of a patient, letters and digits only and upper case, whatever their labels. */
export function identifierKeys(identifiers: readonly Identifier[] = []): readonly string[] {
  const keys = identifiers.map(({ value }) =>
    value
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return [...new Set(keys)].filter((key) => key.length >= SHORTEST_IDENTIFIER);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
