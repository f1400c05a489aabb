import { unitGuard } from '#shared/calculators/labs/unit-guard';
import { Analyte, LAB_UNITS } from '#shared/domain/labs';
import { readPrintedNumber } from '#shared/interchange/lab-block-numbers';
import { ANALYTE_TEXT, CALCIUM_KIND_TEXT, printedUnit } from '#shared/report/lab-text';

import { TEXT } from '../../../../text/text.ts';
import { readTypedNumber } from '../../draft/typed-number.ts';
import { type OpenQuestion, type PasteRow, textOf, withEntry } from './paste-rows.ts';

/** One press that answers a question about a row. */
export type Answer = { readonly label: string; readonly apply: (row: PasteRow) => PasteRow };

const TEXTS = TEXT.entry.labs.answers;

/** The answers offered to a question; none where somebody has to type. */
export function answersTo(question: OpenQuestion, row: PasteRow): readonly Answer[] {
  return ANSWERS[question](row);
}

const NO_LIMITS = { lower: '', upper: '' };

const CALCIUM_ANSWERS: readonly Answer[] = (['total', 'adjusted', 'ionised'] as const).map(
  (calciumKind) => ({
    label: CALCIUM_KIND_TEXT[calciumKind],
    apply: (row) => withEntry(row, { calciumKind }),
  }),
);

/** A unit printed with the result is kept where the analyte is reported in it. */
function analyteAnswers(row: PasteRow): readonly Answer[] {
  return row.finding.candidates.map((analyte) => ({
    label: ANALYTE_TEXT[analyte],
    apply: (one) =>
      withEntry(one, { analyte, unit: analyte === Analyte.enum.inr ? 'INR' : one.entry.unit }),
  }));
}

function unitsOf({ entry: { analyte } }: PasteRow): readonly string[] {
  return analyte === undefined ? [] : LAB_UNITS[analyte];
}

function useUnit(unit: string): Answer {
  return { label: printedUnit(unit), apply: (row) => withEntry(row, { unit }) };
}

function implausibleAnswers(row: PasteRow): readonly Answer[] {
  const { analyte, value, unit } = row.entry;
  const amount = readTypedNumber(value);
  if (analyte === undefined || amount === undefined) return [];
  return [
    ...unitGuard({ analyte, value: amount, unit }).map(useUnit),
    { label: TEXTS.asPrinted, apply: (one) => confirm(one, 'implausible') },
  ];
}

/** The bound as a value, with a note that says it is one. */
function boundAnswers(row: PasteRow): readonly Answer[] {
  const text = row.finding.valueText;
  const number = readPrintedNumber(text.replace(/^[^\d]+/, ''));
  if (number === undefined || number.decimal !== number.thousands) return [];
  const value = String(number.decimal);
  return [
    {
      label: TEXTS.boundAs(value, text),
      apply: (one) =>
        withEntry(one, { value, note: [text, one.entry.note].filter(Boolean).join('; ') }),
    },
  ];
}

function confirm(row: PasteRow, question: 'flag' | 'specimen' | 'implausible'): PasteRow {
  return { ...row, confirmed: [...row.confirmed, question] };
}

function limitsText(lower: number | undefined, upper: number | undefined): string {
  return lower === undefined && upper === undefined ? '' : `${textOf(lower)}–${textOf(upper)}`;
}

function readingAnswers({ finding }: PasteRow): readonly Answer[] {
  return finding.readings.map(({ value, lowerLimit, upperLimit }) => ({
    label: TEXTS.value(String(value), limitsText(lowerLimit, upperLimit)),
    apply: (row) =>
      withEntry(row, {
        value: String(value),
        lower: textOf(lowerLimit),
        upper: textOf(upperLimit),
      }),
  }));
}

const ANSWERS: Readonly<Record<OpenQuestion, (row: PasteRow) => readonly Answer[]>> = {
  name: analyteAnswers,
  unit: (row) => unitsOf(row).map(useUnit),
  implausible: implausibleAnswers,
  decimal: readingAnswers,
  'several-values': readingAnswers,
  bound: boundAnswers,
  limits: () => [{ label: TEXTS.withoutLimits, apply: (row) => withEntry(row, NO_LIMITS) }],
  flag: () => [{ label: TEXTS.asPrinted, apply: (row) => confirm(row, 'flag') }],
  specimen: () => [{ label: TEXTS.blood, apply: (row) => confirm(row, 'specimen') }],
  'calcium-kind': () => CALCIUM_ANSWERS,
  percentage: () => [],
  'which-date': () => [],
  incomplete: () => [],
};
