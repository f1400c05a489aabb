import { labCells, nameCells } from './lab-block-cells.ts';
import { PRINTED_DATE } from './lab-block-dates.ts';
import { DATE_WORDS } from './lab-block-headings.ts';
import { readLabName } from './lab-block-names.ts';
import { nameWords } from './lab-block-words.ts';

const TIME = /^[,T]?\s*(?:at|um|à)?\s*\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:uhr|h))?/iu;

/** A day at the head of running text, and the results behind it: `Labs of 20-Nov-2026: Hb 9.1`. */
export type LedLine = { readonly dateText: string | undefined; readonly rest: string };

/** Takes the day off the head of a line of results that is no row of a table. */
export function cutLeadingDay(line: string): LedLine {
  const found = labCells(line).isTable ? null : PRINTED_DATE.exec(line);
  if (found === null) return { dateText: undefined, rest: line };
  const [dateText] = found;
  const before = nameWords(line.slice(0, found.index));
  const rest = line
    .slice(found.index + dateText.length)
    .replace(TIME, '')
    .replace(/^[\s:,;–-]+/, '');
  const isLed = before.every((word) => DATE_WORDS.has(word)) && holdsResult(rest);
  return isLed ? { dateText, rest } : { dateText: undefined, rest: line };
}

/** Several results in one line of running text: `Hb 9.1 g/dL, Plt 540 G/L`. */
export function partsOf(line: string): readonly string[] {
  if (labCells(line).isTable) return [line];
  const parts: string[] = [];
  for (const piece of line.split(/(?<=[,;])\s+(?=\p{L})/u)) {
    const before = parts.at(-1);
    const isOwn = before !== undefined && holdsResult(before) && holdsResult(piece);
    if (before === undefined || isOwn) parts.push(piece);
    else parts[parts.length - 1] = `${before} ${piece}`;
  }
  return parts.length > 1 ? parts.map((part) => part.replace(/[,;]$/, '')) : [line];
}

function holdsResult(piece: string): boolean {
  const row = nameCells(labCells(piece));
  if (row === undefined || readLabName(row.name).kind === 'none') return false;
  return row.rest.some((cell) => /\d/.test(cell));
}
