import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type TableRow = readonly string[];

/** The rows of the first table under a heading of the knowledge base, without its head. */
export function tableUnder(heading: string): readonly TableRow[] {
  const lines = linesUnder(heading);
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map(cellsOf);
}

/** The names of the columns of that table. */
export function columnsUnder(heading: string): TableRow {
  return cellsOf(linesUnder(heading).find((line) => line.startsWith('|')) ?? '');
}

/** The numbered lines under a heading. */
export function numberedUnder(heading: string): readonly string[] {
  return linesUnder(heading).filter((line) => /^\d+\. /.test(line));
}

/** The words in backticks, of which only ids of the given kind are wanted. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []);
}

/** The numbers in a text, in order. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

function linesUnder(heading: string): readonly string[] {
  const lines = readFileSync(resolve('../shared/clinical/treatments.md'), 'utf8').split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.includes(heading));
  if (start < 0) throw new Error(`No heading ${heading}`);
  const end = lines.findIndex((line, index) => index > start && /^##+ /.test(line));
  return lines.slice(start + 1, end < 0 ? lines.length : end);
}

function cellsOf(line: string): TableRow {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
