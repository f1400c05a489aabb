import { ageOfCase } from '../calculators/of-case/age-of-case.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { Patient } from '../domain/patient.ts';
import { earliestDay, latestDay, wholeMonthsBetween } from '../domain/partial-date.ts';
import { withRelativeDates } from './deidentify-dates.ts';
import { WITHHELD, withheldCase, type WithheldCase } from './deidentify-document.ts';
import { plainlyIdentifies, stillIdentifies } from './deidentify-identity.ts';
import { isCode } from './deidentify-codes.ts';
import { mapWords, withheldWording } from './deidentify-words.ts';

/** From this age on the age alone tells too much. */
const OLDEST = 90;
/** What is said of such an age. */
export const OLDEST_TEXT = `${OLDEST} years or older`;

/** What hiding needs to know beside the case. */
export type HidingFrom = {
  /** Number of the case in this vault. */
  readonly number: number;
  /** Whether somebody read this very text and found nothing identifying in it. */
  readonly isChecked: (text: string) => boolean;
  /** Calendar day, `YYYY-MM-DD`: stands for the board day of a case that has none. */
  readonly today: string;
  /** Who the patient was in every revision: a name that was corrected stands in older words. */
  readonly identities?: readonly Patient[];
};

/** One case as it may be shown while identifiers are hidden. */
export type HiddenCase = WithheldCase & {
  /** `Case 12`. */
  readonly name: string;
  /** `65 years`, `90 years or older`; undefined where it is not known. */
  readonly age: string | undefined;
  /** Words made of the case, dates relative, ages banded; what still identifies is withheld. */
  readonly inWords: <Value>(value: Value) => Value;
  /** Words somebody typed about the case, as in a decision; a name however typed withholds them. */
  readonly inTypedWords: <Value>(value: Value) => Value;
  /** Words of the knowledge pack about the case: only an age that tells too much is banded. */
  readonly inPackWords: <Value>(value: Value) => Value;
  /** What was said of the true case, in the words in which the same is said of `document`. */
  readonly wording: (shown: string, withheld: string | undefined) => string;
};

/** What a case is called while its patient is not. */
export function caseNumberName(number: number): string {
  return `Case ${number}`;
}

/** The day that dates are told from: of the board, else the target, else today. */
export function boardDayOf({ referral }: CaseDocument, today: string): string {
  return referral?.assessedOn ?? referral?.targetDate ?? today;
}

/** Prepares a case for being shown without what identifies the patient. */
export function hideCase(document: CaseDocument, from: HidingFrom): HiddenCase {
  const identities = [document.patient ?? {}, ...(from.identities ?? [])];
  const isPlain = (text: string) =>
    identities.every((patient) => plainlyIdentifies(text, patient).length === 0);
  const mayShow = (text: string) => from.isChecked(text) && isPlain(text);
  const withheld = withheldCase(document, mayShow);
  const board = boardDayOf(document, from.today);
  const years = yearsIn(document);
  const isOldest = (ageAt(document, board)?.max ?? 0) >= OLDEST;
  const banded = (text: string) => text.replaceAll(OLD_AGE, OLDEST_TEXT);
  const change = (text: string): string => {
    const dated = withRelativeDates(text, board, years);
    const aged = isOldest ? banded(dated) : dated;
    const isOpen = identities.some((patient) => stillIdentifies(aged, patient));
    return isOpen ? WITHHELD : aged.replaceAll(REPEATED, WITHHELD);
  };
  const changeTyped = (text: string): string => {
    if (isCode(text)) return text;
    return isPlain(text) ? change(text) : WITHHELD;
  };
  return {
    ...withheld,
    name: caseNumberName(from.number),
    age: ageText(ageAt(document, board)),
    inPackWords: (value) => (isOldest ? mapWords(value, banded) : value),
    inWords: (value) => mapWords(value, change),
    inTypedWords: (value) => mapWords(value, changeTyped),
    wording: (shown, other) => change(withheldWording(shown, other, withheld)),
  };
}

/** `65 years` on the board day of an unknown case; a partial birth date leaves a range. */
export function ageBand(born: string, day: string): string | undefined {
  return ageText(agesOn(born, day));
}

const OLD_AGE = /(?<!\d)(?:\d{2,3} to )?(?:9\d|1[0-2]\d) years(?! or older)/g;

/** Two withheld texts beside each other say no more than one. */
const REPEATED = new RegExp(`${WITHHELD}(?: \\(?${WITHHELD}\\)?)+`, 'g');

type Ages = { readonly min: number; readonly max: number };

function ageAt(document: CaseDocument, board: string): Ages | undefined {
  const born = document.patient?.born;
  return ageOfCase(document) ?? (born === undefined ? undefined : agesOn(born, board));
}

function agesOn(born: string, day: string): Ages | undefined {
  const years = (from: string, to: string) => Math.floor(wholeMonthsBetween(from, to) / 12);
  const max = years(earliestDay(born), latestDay(day));
  return max < 0 ? undefined : { min: Math.max(0, years(latestDay(born), earliestDay(day))), max };
}

function ageText(ages: Ages | undefined): string | undefined {
  if (ages === undefined) return undefined;
  const { min, max } = ages;
  if (max >= OLDEST) return OLDEST_TEXT;
  return min === max ? `${min} years` : `${min} to ${max} years`;
}

/** Years that stand in the case as dates by themselves, such as `1959`. */
function yearsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(yearsIn))];
}
