import { PRINTED_DATE } from './lab-block-dates.ts';
import { unitAt } from './lab-block-units.ts';

/** One line, cut where its layout cuts it: at tabs, bars, semicolons or wide gaps. */
export type LabCells = {
  readonly cells: readonly string[];
  /** Cells have fixed places: an empty one stays, so that columns keep their number. */
  readonly isTable: boolean;
};

/** Cuts a line into its cells. */
export function labCells(line: string): LabCells {
  if (line.includes('\t')) return { cells: line.split('\t').map(tidy), isTable: true };
  if (/[|¦]/.test(line)) {
    const inner = line.trim().replace(/^[|¦]|[|¦]$/g, '');
    return { cells: inner.split(/[|¦]/).map(tidy), isTable: true };
  }
  if ((line.match(/;/g)?.length ?? 0) >= 2) {
    return { cells: line.split(';').map(tidy), isTable: true };
  }
  const cells = line
    .split(/ {2,}/)
    .map(tidy)
    .filter((cell) => cell !== '');
  return { cells, isTable: false };
}

/** A row taken apart: what stands before the name, the name, and every cell behind it. */
export type NamedCells = {
  readonly before: readonly string[];
  readonly name: string;
  /** By the number of their column; the cell of the name holds what follows the name in it. */
  readonly rest: readonly string[];
  readonly nameColumn: number;
};

const LEADING = new RegExp(
  String.raw`^(?:(?:${PRINTED_DATE.source})(?:[,T]?\s*\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:uhr|h))?)?|\d{1,2}:\d{2}(?::\d{2})?)\s+`,
  'iu',
);
const CODE = /^\d{3,6}-\d$/;
const DIGITS_IN_NAME =
  /^(?:ca[\s-]?(?:125|19-9|15-3|72-4)|25-?oh\S*(?:\s+vitamin)?|vitamin\s+b\s?12|b12|1,25\S*|cyfra\s?21-1|f?t[34]|ca2\+|ck-mb|\d{1,2}-oh\S*)/i;
/** Years of formulas, which are part of a name and no value. */
const FORMULA_YEAR = /^\(?(?:2009|2012|2021|2006)\)?[:,]?$/;
const VALUE = /^(?:<|>|≤|≥)?=?\(?[-+]?\d/;

/** Finds the name of a row; undefined when the row does not begin with words. */
export function nameCells({ cells }: LabCells): NamedCells | undefined {
  const column = cells.findIndex((cell) => cell !== '' && !isBeforeName(cell));
  const cell = cells[column];
  if (cell === undefined) return undefined;
  const lead = LEADING.exec(cell)?.[0] ?? '';
  const { name, rest } = withoutUnit(cutName(cell.slice(lead.length)));
  if (!/\p{L}/u.test(name)) return undefined;
  return {
    before: [...cells.slice(0, column), lead].filter((part) => part.trim() !== ''),
    name,
    rest: cells.map((other, index) => restAt(other, index, column, rest)),
    nameColumn: column,
  };
}

function restAt(cell: string, index: number, column: number, rest: string): string {
  if (index < column) return '';
  return index === column ? rest : cell;
}

function isBeforeName(cell: string): boolean {
  return CODE.test(cell) || LEADING.exec(`${cell} `)?.[0].length === cell.length + 1;
}

/** `Hb: 9.1 g/dL` and `Hb 9.1 g/dL`: the name ends at the colon or at the first value. */
function cutName(cell: string): { readonly name: string; readonly rest: string } {
  const colon = /^([^:=]*\p{L}[^:=]*?)\s*[:=]\s*(.*)$/u.exec(cell);
  if (colon !== null && !hasValue(colon[1] ?? '')) {
    return { name: colon[1] ?? '', rest: colon[2] ?? '' };
  }
  const words = cell.split(/\s+/);
  const skipped = (DIGITS_IN_NAME.exec(cell)?.[0] ?? '').split(/\s+/).length;
  const end = words.findIndex((word, index) => index >= skipped && isValueWord(word, words, index));
  if (end < 0) return { name: cell, rest: '' };
  return { name: words.slice(0, end).join(' '), rest: words.slice(end).join(' ') };
}

/** A unit printed with the name, `Haemoglobin (g/dL)` or `Neutrophils %`, belongs to the value. */
function withoutUnit({ name, rest }: { readonly name: string; readonly rest: string }) {
  const found = /\s*(?:[([]\s*([^()[\]]*[/%][^()[\]]*?)\s*[)\]]|(%))/u.exec(name);
  const unit = found?.[1] ?? found?.[2];
  if (found === null || unit === undefined || unitAt(unit, 0)?.text !== unit) return { name, rest };
  return { name: name.replace(found[0], ' ').trim(), rest: `${rest} ${unit}`.trim() };
}

function hasValue(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word, index) => index > 0 && isValueWord(word, words, index));
}

function isValueWord(word: string, words: readonly string[], index: number): boolean {
  if (/^[<>≤≥]$/.test(word)) return true;
  if (FORMULA_YEAR.test(word) && /epi|mdrd|formel/i.test(words.slice(0, index).join(' '))) {
    return false;
  }
  return VALUE.test(word);
}

function tidy(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ');
}
