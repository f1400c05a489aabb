import { daysBetween, PartialDate, wholeMonthsBetween } from '../domain/partial-date.ts';
import { withTypedDates } from './deidentify-typed-dates.ts';

const WEEK = 7;
/** Weeks are counted up to a year, as the risk scores ask for less or more than one. */
const WEEKS_UNTIL_MONTHS = 12;
/** From two years on whole years are enough. */
const YEARS_FROM_MONTHS = 24;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');
const WEEKDAY = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const WRITTEN = new RegExp(
  `(?<![\\w-])(?:(?:${WEEKDAY}) )?(?:(\\d{2})-)?(${MONTH})-(\\d{4})(?![\\w-])`,
  'g',
);
const STORED = /(?<![\w./-])\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?(?![\w-])/g;

/** Words that stand before a date of the case; another name before a year is that of a study. */
const OF_THE_CASE =
  'Board|Referred|Diagnosis|Diagnosed|Nephrectomy|ECOG|KPS|CT|MRI|PET|X-ray|Biopsy|Bone scan|' +
  'Echocardiography|Ultrasound|Other investigation';
const NAMED_WORK = `(?<![\\w-])(?!(?:${OF_THE_CASE}) )[A-Z][\\w-]+ `;

/**
 * How far from the board, and never closer than this: the board day itself; under a week; whole
 * weeks up to a year; whole months up to two years; whole years. A month or a year that is all
 * there is known stays as coarse as it is.
 */
export function relativeToBoard(date: PartialDate, board: PartialDate): string {
  const precision = Math.min(date.length, board.length);
  if (precision < 10) return coarsely(date, board, precision);
  const days = daysBetween(board, date);
  return days === 0 ? 'board day' : `${spanText(date, board)} ${side(days)} the board`;
}

/**
 * A text with every calendar date in it as time from the board. `years` are the years that stand
 * in the case as dates by themselves: other years, such as that of a study, stay.
 */
export function withRelativeDates(
  text: string,
  board: PartialDate,
  years: readonly string[],
): string {
  if (!/\d{2}/.test(text)) return text;
  const said = inSentences(text, board, years);
  // A date that stands alone, in a column of dates, has no room for more.
  return isDateAlone(text) ? said.replace(/ the board$/, '') : said;
}

function isDateAlone(text: string): boolean {
  return /^\d{4}$/.test(text) || text.replaceAll(STORED, '').replaceAll(WRITTEN, '') === '';
}

function inSentences(text: string, board: PartialDate, years: readonly string[]): string {
  const relative = (date: string, otherwise: string): string =>
    PartialDate.safeParse(date).success ? relativeToBoard(date, board) : otherwise;
  const dated = text
    .replaceAll(STORED, (stored) => relative(stored.slice(0, 10).replace(/T.*/, ''), stored))
    .replaceAll(WRITTEN, (written, day: string | undefined, month: string, year: string) =>
      relative(
        [year, numberOf(month), day].filter((part) => part !== undefined).join('-'),
        written,
      ),
    );
  const typed = withTypedDates(dated, (date) => relative(date, date));
  return years.reduce(
    (said, year) =>
      said.replaceAll(
        new RegExp(`(?<!${NAMED_WORK})(?<![\\w./-])${year}(?![\\w-])`, 'g'),
        relative(year, year),
      ),
    typed,
  );
}

/** Whether a text still holds a calendar date in a form that dates are shown or stored in. */
export function holdsDate(text: string): boolean {
  return withRelativeDates(text, '2000-01-01', []) !== text;
}

function spanText(date: string, board: string): string {
  const days = Math.abs(daysBetween(date, board));
  const months = Math.abs(wholeMonthsBetween(date, board));
  if (days < WEEK) return 'under 1 week';
  if (months < WEEKS_UNTIL_MONTHS) return counted(Math.floor(days / WEEK), 'week');
  if (months < YEARS_FROM_MONTHS) return counted(months, 'month');
  return counted(Math.floor(months / 12), 'year');
}

function coarsely(date: PartialDate, board: PartialDate, precision: number): string {
  if (precision >= 7) {
    const months = monthIndex(date) - monthIndex(board);
    if (months === 0) return 'month of the board';
    const amount = Math.abs(months);
    const said =
      amount < YEARS_FROM_MONTHS
        ? counted(amount, 'month')
        : counted(Math.floor(amount / 12), 'year');
    return `about ${said} ${side(months)} the board`;
  }
  const years = Number(date.slice(0, 4)) - Number(board.slice(0, 4));
  if (years === 0) return 'year of the board';
  return `about ${counted(Math.abs(years), 'year')} ${side(years)} the board`;
}

function monthIndex(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function counted(amount: number, unit: 'week' | 'month' | 'year'): string {
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`;
}

function side(difference: number): 'before' | 'after' {
  return difference < 0 ? 'before' : 'after';
}

function numberOf(month: string): string {
  return String(MONTHS.indexOf(month) + 1).padStart(2, '0');
}
