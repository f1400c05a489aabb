import type { Identifier, Patient } from '../domain/patient.ts';

/** What a text plainly says of who the patient is. */
export type Identifying = 'name' | 'identifier' | 'birth-date';

/** Shorter numbers stand in too many texts by chance. */
const SHORTEST_IDENTIFIER = 4;
/** A shorter name is looked for as names are written: `Per` is one, `per` is none. */
const SHORTEST_IN_ANY_CASE = 4;

const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
};

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sep(?:t(?:ember)?)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;

/** What a text holds of name, numbers (spaces and hyphens ignored) and birth date, if anything. */
export function plainlyIdentifies(text: string, patient: Patient = {}): readonly Identifying[] {
  const { name, identifiers, born } = patient;
  const isNamed = [name?.family, name?.given].some(
    (part) => part !== undefined && holdsName(text, part, 'any-case'),
  );
  return [
    ...(isNamed ? (['name'] as const) : []),
    ...(holdsIdentifier(text, identifiers) ? (['identifier'] as const) : []),
    ...(born !== undefined && holdsBirthDate(text, born) ? (['birth-date'] as const) : []),
  ];
}

/**
 * The last net under the words of a sheet: name as names are written, number, day of birth. A
 * word of the sheet that is also a name (`Price`) is caught, too: better withheld than shown.
 */
export function stillIdentifies(text: string, { name, identifiers, born }: Patient): boolean {
  return (
    [name?.family, name?.given].some(
      (part) => part !== undefined && holdsName(text, part, 'as-written'),
    ) ||
    holdsIdentifier(text, identifiers) ||
    (born !== undefined && born.length === 10 && holdsBirthDate(text, born))
  );
}

/** The name as a whole, or one of its words that is long enough to be one; `ü` also as `ue`. */
function holdsName(text: string, name: string, how: 'any-case' | 'as-written'): boolean {
  return [plain(name), plain(transcribed(name))].some((whole) => {
    const words = whole.split(/[\s-]+/).filter((word) => word.length > 1);
    return [whole, ...words].some((word) => holdsWord(plain(text), word, how));
  });
}

function holdsWord(text: string, word: string, how: 'any-case' | 'as-written'): boolean {
  if (word.length < 2) return false;
  const isExact = how === 'as-written' || word.length < SHORTEST_IN_ANY_CASE;
  const spellings = isExact ? [word, word.toUpperCase(), capitalised(word)] : [word];
  return spellings.some((spelling) =>
    new RegExp(
      // With the s of possession, too: `Müllers`.
      `(?<![\\p{L}\\p{N}])${literally(spelling)}s?(?![\\p{L}\\p{N}])`,
      isExact ? 'u' : 'iu',
    ).test(text),
  );
}

function holdsIdentifier(text: string, identifiers: readonly Identifier[] = []): boolean {
  const compact = compacted(text);
  return identifiers
    .map(({ value }) => compacted(value))
    .some((value) => value.length >= SHORTEST_IDENTIFIER && compact.includes(value));
}

/** In figures in any usual order, or with the month in words; as precise as it is recorded. */
function holdsBirthDate(text: string, born: string): boolean {
  const [year = '', month, day] = born.split('-');
  if (month === undefined) return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  const [y, m, word] = [`(?:${year}|${year.slice(2)})`, figure(month), MONTHS[Number(month) - 1]];
  const gap = '[\\s./,-]*';
  const cut = '\\s?[./-]\\s?';
  const forms =
    day === undefined
      ? [`${word}${gap}${year}`, `${m}${cut}${year}`, `${year}${cut}${m}`]
      : [
          `${figure(day)}(?:st|nd|rd|th)?${gap}(?:of )?${word}${gap}${y}`,
          `${word}${gap}${figure(day)}(?:st|nd|rd|th)?${gap}${y}`,
          `${figure(day)}${cut}${m}${cut}${y}`,
          `${m}${cut}${figure(day)}${cut}${y}`,
          `${year}${cut}${m}${cut}${figure(day)}`,
          `${year}${month}${day}`,
          `${day}${month}${year}`,
        ];
  return forms.some((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?!\\d)`, 'iu').test(text));
}

function figure(part: string): string {
  return `0?${Number(part)}`;
}

function compacted(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015./_-]/g, '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim();
}

/** As a name is written where the keyboard lacks its letters. */
export function transcribed(name: string): string {
  return name.normalize('NFC').replaceAll(/[äöüßøåæœ]/gi, (letter) => {
    const two = TWO_LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : capitalised(two);
  });
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

export function literally(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
