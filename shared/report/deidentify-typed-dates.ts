import { PartialDate } from '../domain/partial-date.ts';

/** What stands for a date of which nobody can say which day it means: `03/04/2026`, `3.4.26`. */
export const DATE_WITHHELD = 'date withheld';

/** By number, with the names English, German and French write out or cut short. */
const MONTHS: readonly string[] = [
  'January|Jan|Januar|Jänner|janvier|janv',
  'February|Feb|Februar|février|févr',
  'March|Mar|März|mars',
  'April|Apr|avril|avr',
  'May|Mai',
  'June|Jun|Juni|juin',
  'July|Jul|Juli|juillet|juil',
  'August|Aug|août',
  'September|Sept|Sep|septembre',
  'October|Oct|Oktober|Okt|octobre',
  'November|Nov|novembre',
  'December|Dec|Dezember|Dez|décembre|déc',
];
const MONTH = MONTHS.join('|');
const FIGURES = /(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\w/-]|\.\d)/g;
const SHORT_YEAR = /(?<![\w./-])\d{1,2}([./])\d{1,2}\1\d{2}(?![\w/-]|\.\d)/g;
const MONTH_IN_FIGURES = /(?<![\w./-])(0?[1-9]|1[0-2])\/(\d{4})(?![\w/-])/g;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?(?:of )?)?(${MONTH})\.?,?[ -](\d{4})(?![\w-])`,
  'giu',
);
const NAMED_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\w-])`,
  'giu',
);

/** A text with every date that somebody typed in a usual spelling of their own in other words. */
export function withTypedDates(text: string, inWords: (date: PartialDate) => string): string {
  const said = (...parts: readonly (string | undefined)[]): string => {
    const stored = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
    const date = PartialDate.safeParse(stored.join('-'));
    return date.success ? inWords(date.data) : DATE_WITHHELD;
  };
  return text
    .replaceAll(FIGURES, (_all, first: string, sign: string, second: string, year: string) => {
      if (Number(second) > 12) return said(year, first, second);
      const isClear = sign === '.' || Number(first) > 12 || first === second;
      return isClear ? said(year, second, first) : DATE_WITHHELD;
    })
    .replaceAll(SHORT_YEAR, DATE_WITHHELD)
    .replaceAll(MONTH_IN_FIGURES, (_all, month: string, year: string) => said(year, month))
    .replaceAll(NAMED_FIRST, (_all, month: string, day: string, year: string) =>
      said(year, numberOf(month), day),
    )
    .replaceAll(NAMED, (_all, day: string | undefined, month: string, year: string) =>
      said(year, numberOf(month), day),
    );
}

function numberOf(name: string): string {
  const typed = name.toLowerCase();
  const index = MONTHS.findIndex((names) => names.toLowerCase().split('|').includes(typed));
  return String(index + 1);
}
