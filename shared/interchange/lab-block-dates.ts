import { PartialDate } from '../domain/partial-date.ts';

const MONTH =
  '(?:jan|feb|fév|mar|mär|mrz|apr|avr|may|mai|jun|juin|jul|juil|aug|aoû|sep|oct|okt|nov|dec|dez|déc)';
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[eé]v|^feb/,
  /^m[aä]r|^mrz/,
  /^apr|^avr/,
  /^ma[iy]/,
  /^jun|^juin/,
  /^jul|^juil/,
  /^aug|^aoû/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]|^déc/,
];

/** A day as laboratories print it; the parts stay unread. */
export const PRINTED_DATE = new RegExp(
  [
    String.raw`\d{4}([-./])\d{1,2}\1\d{1,2}(?![\d.,])`,
    String.raw`\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2})(?![\d,])(?!\.\d)`,
    String.raw`\d{1,2}[-. ]{1,2}${MONTH}\p{L}*[-. ]{1,2}\d{2}(?:\d{2})?(?!\d)`,
    String.raw`${MONTH}\p{L}* \d{1,2}, ?\d{4}(?!\d)`,
  ].join('|'),
  'iu',
);

const PART_OF_A_DAY = new RegExp(
  [
    String.raw`(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?!\d)`,
    String.raw`(?<![\d/])\d{1,2}\/(?:\d{4}|\d{1,2})(?![\d/])`,
    String.raw`(?<!\p{L})${MONTH}\p{L}*\.? \d{4}(?!\d)`,
    String.raw`(?<!\p{L})${MONTH}\.? \d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:\. ?| )${MONTH}(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Whether a text tells of a day that cannot be read from it alone: `21.11.`, `Nov 2026`. */
export function namesPartOfADay(text: string): boolean {
  return PART_OF_A_DAY.test(text);
}

/**
 * The days a printed date may mean, the one with the day first before the other. One for a clear
 * date; several for `03/04/2026`; a year of two digits is never clear, so it is asked about.
 */
export type PrintedDate = { readonly readings: readonly PartialDate[]; readonly isClear: boolean };

export function readPrintedDate(text: string): PrintedDate {
  const lower = text.toLowerCase();
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(lower);
  if (yearFirst !== null) return dated([[yearFirst[1], yearFirst[2], yearFirst[3]]], true);
  const numbers = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{2}|\d{4})$/.exec(lower);
  if (numbers !== null) {
    const [, first, sign, second, year] = numbers;
    // With points the day stands first wherever it is written so.
    const other = sign === '.' ? [] : [[year, first, second]];
    return dated([[year, second, first], ...other], year?.length === 4);
  }
  const named = /^(\d{1,2})[-. ]+(\p{L}+)\.?[-. ]+(\d{2}|\d{4})$/u.exec(lower);
  if (named !== null) {
    return dated([[named[3], monthOf(named[2]), named[1]]], named[3]?.length === 4);
  }
  const american = /^(\p{L}+)\.? (\d{1,2}), ?(\d{4})$/u.exec(lower);
  return dated([[american?.[3], monthOf(american?.[1]), american?.[2]]], true);
}

function dated(
  parts: readonly (readonly (string | undefined)[])[],
  hasWholeYear: boolean,
): PrintedDate {
  const days = parts.map(([year = '', month = '', day = '']) =>
    [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join(
      '-',
    ),
  );
  const readings = [...new Set(days)].filter(
    (day) => day.length === 10 && PartialDate.safeParse(day).success,
  );
  return { readings, isClear: hasWholeYear && readings.length === 1 };
}

function monthOf(name: string | undefined): string | undefined {
  const index = name === undefined ? -1 : MONTHS.findIndex((like) => like.test(name));
  return index < 0 ? undefined : String(index + 1);
}
