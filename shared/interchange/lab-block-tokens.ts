import { PRINTED_DATE } from './lab-block-dates.ts';
import { type PrintedUnit, unitAt } from './lab-block-units.ts';

/** A part of a line behind the name of the analyte. */
export type LabToken =
  | { readonly kind: 'number'; readonly text: string }
  /** `< 5`, `> 60`; `isWord` for `up to 250`, which can only be a limit. */
  | {
      readonly kind: 'bound';
      readonly side: 'upper' | 'lower';
      readonly text: string;
      readonly number: string;
      readonly isWord: boolean;
    }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  | ({ readonly kind: 'unit' } & PrintedUnit)
  | { readonly kind: 'flag'; readonly says: 'high' | 'low' | undefined }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'time' }
  | { readonly kind: 'word'; readonly text: string };

const NUMBER = String.raw`\d+(?:[.,'’\u2009\u202f]\d+)*`;
const END = String.raw`(?![.,]?\d)`;

const SKIP = /[\s()[\]{};,|:=]+/y;
const DATE = new RegExp(PRINTED_DATE.source, 'iuy');
const TIME = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:uhr|h|am|pm)(?!\p{L}))?|uhr(?!\p{L})/iuy;
const RANGE = new RegExp(
  String.raw`(${NUMBER})\s*(?:[-–—−]|\.{2,3}|…|bis|to|à)\s*(${NUMBER})${END}(?!\s*[-–—−]\s*\d)`,
  'iuy',
);
const BOUND = new RegExp(
  String.raw`(<=?|>=?|≤|≥|bis|up to|unter|über|below|above|max\.?|min\.?|ab)\s*(${NUMBER})${END}`,
  'iuy',
);
const PLAIN = new RegExp(NUMBER, 'uy');
const FLAG =
  /(?:HH|H|LL|L|N|A|\+{1,3}|[-−–]{1,2}|\*{1,3}|!{1,3}|↑{1,2}|↓{1,2}|▲|▼|high|low|hoch|niedrig|erhöht|erniedrigt|normal)(?=[\s)\],;|]|$)/iuy;
const WORD = /[^\s()[\]{};,|]+/uy;

/** Reads one cell of a line into its parts, from left to right; every sign ends in one of them. */
export function labTokens(cell: string): readonly LabToken[] {
  const tokens: LabToken[] = [];
  let at = 0;
  while (at < cell.length) {
    const skipped = matchAt(SKIP, cell, at);
    if (skipped !== undefined) {
      at += skipped[0].length;
      continue;
    }
    const { token, length } = tokenAt(cell, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

type Found = { readonly token: LabToken; readonly length: number };

function tokenAt(cell: string, at: number): Found {
  return dayAt(cell, at) ?? limitAt(cell, at) ?? valueAt(cell, at) ?? wordAt(cell, at);
}

function dayAt(cell: string, at: number): Found | undefined {
  const date = matchAt(DATE, cell, at)?.[0];
  if (date !== undefined) return { token: { kind: 'date', text: date }, length: date.length };
  const time = matchAt(TIME, cell, at)?.[0];
  return time === undefined ? undefined : { token: { kind: 'time' }, length: time.length };
}

function limitAt(cell: string, at: number): Found | undefined {
  const unit = unitAt(cell, at);
  if (unit !== undefined) return { token: { kind: 'unit', ...unit }, length: unit.text.length };
  const [range, low, high] = matchAt(RANGE, cell, at) ?? [];
  if (range !== undefined && low !== undefined && high !== undefined) {
    return { token: { kind: 'range', low, high }, length: range.length };
  }
  return boundAt(cell, at);
}

function boundAt(cell: string, at: number): Found | undefined {
  const [bound, sign, number] = matchAt(BOUND, cell, at) ?? [];
  if (bound === undefined || sign === undefined || number === undefined) return undefined;
  const side = /^(?:>|≥|über|above|min|ab)/i.test(sign) ? 'lower' : 'upper';
  const isWord = /^\p{L}/u.test(sign);
  return { token: { kind: 'bound', side, text: bound, number, isWord }, length: bound.length };
}

function valueAt(cell: string, at: number): Found | undefined {
  const number = matchAt(PLAIN, cell, at)?.[0];
  if (number !== undefined) {
    return { token: { kind: 'number', text: number }, length: number.length };
  }
  const flag = matchAt(FLAG, cell, at)?.[0];
  return flag === undefined
    ? undefined
    : { token: { kind: 'flag', says: flagSays(flag) }, length: flag.length };
}

function wordAt(cell: string, at: number): Found {
  const text = matchAt(WORD, cell, at)?.[0] ?? cell.charAt(at);
  return { token: { kind: 'word', text }, length: text.length };
}

/** Only marks that can mean nothing else; a single `-` may also stand for an empty column. */
function flagSays(flag: string): 'high' | 'low' | undefined {
  if (/^(?:H{1,2}|\+{1,3}|↑+|▲|high|hoch|erhöht)$/i.test(flag)) return 'high';
  return /^(?:L{1,2}|↓+|▼|low|niedrig|erniedrigt)$/i.test(flag) ? 'low' : undefined;
}

function matchAt(like: RegExp, text: string, at: number): RegExpExecArray | undefined {
  like.lastIndex = at;
  return like.exec(text) ?? undefined;
}
