import { isPlausible } from '#shared/calculators/labs/lab-plausibility';
import { unitGuard } from '#shared/calculators/labs/unit-guard';
import { earliestDay, type PartialDate } from '#shared/domain/partial-date';
import { type Analyte, type CalciumKind, LabResult } from '#shared/domain/labs';
import type { LabBlock, LabFinding, LabQuestion } from '#shared/interchange/lab-block-model';

import { readTypedDate, showTypedDate } from '../../../../components/typed-date/typed-date.ts';
import { readTypedNumber } from '../../draft/typed-number.ts';

/** A result of the block as it stands in the table: what is typed in it, word for word. */
export type PasteEntry = {
  readonly analyte: Analyte | undefined;
  readonly value: string;
  readonly unit: string;
  readonly lower: string;
  readonly upper: string;
  readonly on: string;
  readonly calciumKind: CalciumKind | undefined;
  readonly note: string | undefined;
};

/** What to do where the case has another value of that day; nothing until somebody chose. */
export type BesideChoice = 'keep' | 'replace' | 'both';

export type PasteRow = {
  readonly id: string;
  readonly line: number;
  readonly source: string;
  readonly finding: LabFinding;
  readonly entry: PasteEntry;
  /** Questions somebody answered with "as printed". */
  readonly confirmed: readonly LabQuestion[];
  readonly isWanted: boolean;
  readonly beside: BesideChoice | undefined;
};

/** The rows of a block that was read; a bound and a percentage leave the value empty. */
export function rowsOfBlock({ lines }: LabBlock): readonly PasteRow[] {
  return lines.flatMap((line) =>
    line.outcome === 'results'
      ? line.results.map((finding, index) => ({
          id: `${line.number}-${index}`,
          line: line.number,
          source: line.text,
          finding,
          entry: entryOf(finding),
          confirmed: [],
          isWanted: true,
          beside: undefined,
        }))
      : [],
  );
}

function entryOf(finding: LabFinding): PasteEntry {
  const { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind, questions } = finding;
  const hasValue = !questions.includes('percentage') && !questions.includes('bound');
  return {
    analyte,
    value: hasValue ? textOf(value) : '',
    unit: unit ?? '',
    lower: textOf(lowerLimit),
    upper: textOf(upperLimit),
    on: on === undefined ? '' : showTypedDate(on),
    calciumKind,
    note: finding.remark,
  };
}

export function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

export type OpenQuestion = LabQuestion | 'incomplete';

/** What still keeps a row out; `incomplete` for what is typed and cannot be read. */
export function openQuestions(row: PasteRow, today: string): readonly OpenQuestion[] {
  const asked = row.finding.questions.filter((question) => IS_OPEN[question](row));
  const arisen = ARISING.filter((question) => !asked.includes(question) && IS_OPEN[question](row));
  const open = [...asked, ...arisen];
  if (open.length > 0) return open;
  return labOf(row, today) === undefined ? ['incomplete'] : [];
}

/** Doubts that an answer to another question, or the day of the block, can raise. */
const ARISING: readonly LabQuestion[] = ['implausible', 'calcium-kind', 'which-date'];

const IS_OPEN: Readonly<Record<LabQuestion, (row: PasteRow) => boolean>> = {
  name: ({ entry }) => entry.analyte === undefined,
  unit: ({ entry }) => entry.unit === '',
  decimal: isWithoutValue,
  'several-values': isWithoutValue,
  bound: isWithoutValue,
  percentage: ({ entry }) => entry.value === '' || entry.unit === '',
  'which-date': ({ entry, finding }) =>
    entry.on === '' && (finding.dateText !== undefined || finding.questions.includes('which-date')),
  'calcium-kind': ({ entry }) => entry.analyte === 'calcium' && entry.calciumKind === undefined,
  implausible: isImplausible,
  limits: ({ confirmed }) => !confirmed.includes('limits'),
  flag: ({ confirmed }) => !confirmed.includes('flag'),
  specimen: ({ confirmed }) => !confirmed.includes('specimen'),
};

function isWithoutValue({ entry }: PasteRow): boolean {
  return entry.value === '';
}

/** The same doubt the unit guard of the form raises, about the entry as it stands now. */
function isImplausible({ entry: { analyte, value, unit }, confirmed }: PasteRow): boolean {
  const amount = readTypedNumber(value);
  if (analyte === undefined || amount === undefined || unit === '') return false;
  if (confirmed.includes('implausible')) return false;
  const lab = { analyte, value: amount, unit };
  return !isPlausible(lab) || unitGuard(lab).length > 0;
}

/** The laboratory result of a row; undefined while a part is missing, unreadable or to come. */
export function labOf({ entry }: PasteRow, today: string): LabResult | undefined {
  const { analyte, value, unit, lower, upper, on, calciumKind, note } = entry;
  const day = on === '' ? undefined : readTypedDate(on, today);
  const isReadable =
    (on === '' || (day !== undefined && earliestDay(day) <= today)) &&
    [lower, upper].every((limit) => limit === '' || readTypedNumber(limit) !== undefined);
  if (!isReadable) return undefined;
  const parsed = LabResult.safeParse({
    analyte,
    value: readTypedNumber(value),
    unit,
    ...optional('lowerLimit', readTypedNumber(lower)),
    ...optional('upperLimit', readTypedNumber(upper)),
    ...optional('on', day),
    ...optional('calciumKind', analyte === 'calcium' ? calciumKind : undefined),
    ...optional('note', note),
  });
  return parsed.success ? parsed.data : undefined;
}

function optional(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}

/** A row with other entries; an edit of a value or its limits answers what was asked of them. */
export function withEntry(row: PasteRow, change: Partial<PasteEntry>): PasteRow {
  const touched: readonly (LabQuestion | false)[] = [
    ('lower' in change || 'upper' in change) && 'limits',
    ('value' in change || 'lower' in change || 'upper' in change) && 'flag',
  ];
  const answered = touched.filter((question) => question !== false);
  return {
    ...row,
    entry: { ...row.entry, ...change },
    confirmed: [...new Set([...row.confirmed, ...answered])],
  };
}

/** The rows with a day for all that stand under one that was printed, or under none at all. */
export function withDay(
  rows: readonly PasteRow[],
  dateText: string | undefined,
  on: PartialDate,
): readonly PasteRow[] {
  return rows.map((row) =>
    row.finding.dateText === dateText && row.finding.on === undefined && row.entry.on === ''
      ? withEntry(row, { on: showTypedDate(on) })
      : row,
  );
}
