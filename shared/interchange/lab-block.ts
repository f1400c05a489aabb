import { OTHER_MATERIAL } from './lab-block-aliases.ts';
import { type LabCells, labCells, type NamedCells, nameCells } from './lab-block-cells.ts';
import { columnsOf, type LabColumn } from './lab-block-columns.ts';
import { namesPartOfADay, PRINTED_DATE, readPrintedDate } from './lab-block-dates.ts';
import { type LabDay, labFinding } from './lab-block-finding.ts';
import {
  DATE_WORDS,
  HEADING_WORDS,
  isRuler,
  OTHER_DAY_WORDS,
  OTHER_TIME_WORDS,
} from './lab-block-headings.ts';
import type { AmbiguousDate, LabBlock, LabBlockLine } from './lab-block-model.ts';
import { readLabName } from './lab-block-names.ts';
import { cutLeadingDay, partsOf } from './lab-block-parts.ts';
import { printedResults } from './lab-block-row.ts';
import { labTokens } from './lab-block-tokens.ts';
import { nameWords } from './lab-block-words.ts';

/** What the lines above a line say about it. */
type Context = {
  readonly dateText: string | undefined;
  /** A day stands above of which it is not clear what it is the day of. */
  readonly isDateOpen: boolean;
  readonly columns: readonly LabColumn[] | undefined;
  readonly isOtherMaterial: boolean;
};

type Step = { readonly line: LabBlockLine; readonly context: Context };

const START: Context = {
  dateText: undefined,
  isDateOpen: false,
  columns: undefined,
  isOtherMaterial: false,
};

/**
 * Reads laboratory text as copied from a hospital system: tabs, bars, wide gaps or colons,
 * English, German or French. Every line that is not empty comes back exactly once, and what is
 * not certain comes back as a question.
 */
export function readLabBlock(text: string): LabBlock {
  let context = START;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/).flatMap((raw, index) => {
    const plain = raw.replace(/[\u00a0\u2007\ufeff]/g, ' ').replaceAll('μ', 'µ');
    if (plain.trim() === '') return [];
    const step = readLine(plain, context, { number: index + 1, text: raw.trim() });
    context = step.context;
    return [step.line];
  });
  return { lines, dates: ambiguousDates(lines) };
}

type LineHead = Pick<LabBlockLine, 'number' | 'text'>;

function readLine(plain: string, before: Context, head: LineHead): Step {
  if (isRuler(plain)) {
    return { line: { ...head, outcome: 'used', as: 'heading' }, context: before };
  }
  const { dateText, rest } = cutLeadingDay(plain);
  const context = dateText === undefined ? before : { ...before, dateText, isDateOpen: false };
  const [first, ...others] = partsOf(rest);
  if (first === undefined || others.length === 0) return readRow(rest, context, head);
  const parts = [first, ...others].map((text) => readRow(text, context, { ...head, text }).line);
  const results = parts.flatMap((part) => (part.outcome === 'results' ? part.results : []));
  const notKept = parts.flatMap((part) => (part.outcome === 'not-kept' ? part.name : []));
  const unread = parts.flatMap((part) =>
    part.outcome === 'not-recognised' ? [{ text: part.text, why: part.why }] : [],
  );
  if (results.length > 0) {
    return { line: { ...head, outcome: 'results', results, notKept, unread }, context };
  }
  const why = unread[0]?.why;
  return why === undefined
    ? { line: { ...head, outcome: 'not-kept', name: notKept.join(', ') }, context }
    : { line: { ...head, outcome: 'not-recognised', why }, context };
}

function readRow(plain: string, context: Context, head: LineHead): Step {
  const cells = labCells(plain);
  const row = nameCells(cells);
  const name = row === undefined ? undefined : readLabName(row.name);
  if (row === undefined || name === undefined || name.kind === 'none') {
    return readAround(cells, context, head);
  }
  if (name.kind === 'other') {
    if (namesKept(row)) {
      return { line: { ...head, outcome: 'not-recognised', why: 'several-names' }, context };
    }
    return { line: { ...head, outcome: 'not-kept', name: tidyName(row.name) }, context };
  }
  const results = printedResults(row, cells, context.columns).map((printed) =>
    labFinding(
      name,
      {
        ...printed,
        isDateOpen: printed.isDateOpen || (context.isDateOpen && printed.dateText === undefined),
      },
      {
        day: dayOf(printed.dateText ?? context.dateText),
        isOtherMaterial: context.isOtherMaterial,
      },
    ),
  );
  if (results.length > 0) {
    return { line: { ...head, outcome: 'results', results, notKept: [], unread: [] }, context };
  }
  // `Urine albumin` without a value is more likely the heading of a part than a result.
  const step = readAround(cells, context, head);
  if (step.line.outcome === 'used') return step;
  return { line: { ...head, outcome: 'not-recognised', why: 'no-value' }, context };
}

/** Whether the name of an analyte that is kept stands among the values of another. */
function namesKept({ rest }: NamedCells): boolean {
  return rest
    .flatMap(labTokens)
    .some((token) => token.kind === 'word' && readLabName(token.text).kind === 'kept');
}

/** A line without the name of an analyte: a day, headings, or nothing that is understood. */
function readAround(cells: LabCells, context: Context, head: LineHead): Step {
  const columns = columnsOf(cells);
  if (columns !== undefined) {
    return { line: { ...head, outcome: 'used', as: 'columns' }, context: { ...context, columns } };
  }
  const text = cells.cells.join(' ').trim();
  const date = PRINTED_DATE.exec(text)?.[0];
  if (date !== undefined) return readDay(text, date, context, head);
  const words = nameWords(text);
  if (namesPartOfADay(text) || words.some((word) => OTHER_TIME_WORDS.has(word))) {
    return openDay(context, head);
  }
  if (/\d/.test(text) || !words.some((word) => HEADING_WORDS.has(word))) {
    const why = /\d/.test(text) ? 'no-name' : 'no-value';
    return { line: { ...head, outcome: 'not-recognised', why }, context };
  }
  const isOtherMaterial = words.some((word) => OTHER_MATERIAL.has(word));
  return {
    line: { ...head, outcome: 'used', as: 'heading' },
    context: { ...context, isOtherMaterial },
  };
}

/** A line with a day: of the samples below, of something else, or nobody can say of what. */
function readDay(text: string, date: string, context: Context, head: LineHead): Step {
  const beside = text.replace(date, ' ');
  if (PRINTED_DATE.test(beside)) return openDay(context, head);
  const words = nameWords(beside).filter((word) => !/^\d+h?$/.test(word));
  if (words.every((word) => DATE_WORDS.has(word))) {
    const columns = withoutDays(context.columns);
    const next = { ...context, dateText: date, isDateOpen: false, columns };
    return { line: { ...head, outcome: 'used', as: 'date' }, context: next };
  }
  const { line, context: open } = openDay(context, head);
  return { line, context: words.some((word) => OTHER_DAY_WORDS.has(word)) ? context : open };
}

/** A day of which nobody can say which it is, or whose: the results below are asked about. */
function openDay(context: Context, head: LineHead): Step {
  return {
    line: { ...head, outcome: 'not-recognised', why: 'date-of-what' },
    context: { ...context, isDateOpen: true },
  };
}

/** Columns of several days end where a day of its own begins. */
function withoutDays(columns: Context['columns']): Context['columns'] {
  return columns?.some((column) => typeof column === 'object') === true ? undefined : columns;
}

function dayOf(text: string | undefined): LabDay {
  if (text === undefined) return { on: undefined, dateText: undefined };
  const { readings, isClear } = readPrintedDate(text);
  return isClear
    ? { on: readings[0], dateText: undefined }
    : { on: undefined, dateText: readings.length === 0 ? undefined : text };
}

function ambiguousDates(lines: readonly LabBlockLine[]): readonly AmbiguousDate[] {
  const texts = lines.flatMap((line) =>
    line.outcome === 'results' ? line.results.flatMap(({ dateText }) => dateText ?? []) : [],
  );
  return [...new Set(texts)].map((text) => ({ text, readings: readPrintedDate(text).readings }));
}

function tidyName(name: string): string {
  return name.replace(/[\s:=,;]+$/, '');
}
