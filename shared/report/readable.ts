import { formatDate } from '../domain/format-date.ts';
import { PartialDate } from '../domain/partial-date.ts';

const STORED_DATE = /(?<![\w./-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g;

/** Words of a score for a reader: dates and units as everywhere else, not as stored. */
export function readable(text: string): string {
  return text
    .replaceAll(STORED_DATE, (date) =>
      PartialDate.safeParse(date).success ? formatDate(date) : date,
    )
    .replaceAll('10^9/L', '×10⁹/L')
    .replaceAll(/\bm2\b/g, 'm²');
}

/** A formula in words for a reader. */
export function readableFormula(method: string): string {
  return readable(method).replaceAll(' x ', ' × ');
}
