import type { LabCells, NamedCells } from './lab-block-cells.ts';
import type { LabColumn } from './lab-block-columns.ts';
import { type LabToken, labTokens } from './lab-block-tokens.ts';
import type { PrintedUnit } from './lab-block-units.ts';

export type Bound = Extract<LabToken, { kind: 'bound' }>;
type NumberToken = Extract<LabToken, { kind: 'number' }> | Bound;

/** The printed parts of one result, before anything is read as a quantity. */
export type PrintedResult = {
  /** More than one when it cannot be told which of them is the value. */
  readonly values: readonly NumberToken[];
  readonly unit: PrintedUnit | undefined;
  readonly lower: string | undefined;
  readonly upper: string | undefined;
  /** The limits cannot be told from the value, or there are several. */
  readonly hasDoubtfulLimits: boolean;
  readonly flag: 'high' | 'low' | undefined;
  readonly dateText: string | undefined;
  /** Under several days, without a sign of which. */
  readonly isDateOpen: boolean;
  readonly remark: string | undefined;
  /** Digits stand where no number was read: `13·1`, `5.4e2`, the second of `30/35`. */
  readonly hasUnreadDigits: boolean;
};

/** Sorts the cells of a row into results: one, or one for each day of the columns. */
export function printedResults(
  row: NamedCells,
  { cells, isTable }: LabCells,
  columns: readonly LabColumn[] | undefined,
): readonly PrintedResult[] {
  const tokens = row.rest.map(labTokens);
  const own = row.before.flatMap(labTokens);
  const dates = [...own, ...tokens.flat()].flatMap((token) =>
    token.kind === 'date' ? [token.text] : [],
  );
  const fits = columns !== undefined && (isTable || columns.length === cells.length);
  const parts = fits ? byColumn(tokens, columns) : byOrder(tokens.flat(), datesOf(columns));
  return parts.map(({ dateText, ...part }) => ({
    ...part,
    dateText: dateText ?? (dates.length === 1 ? dates[0] : undefined),
    isDateOpen: part.isDateOpen || dates.length > 1,
  }));
}

/** Cells under headings: each value stands where its heading says. */
function byColumn(
  tokens: readonly (readonly LabToken[])[],
  columns: readonly LabColumn[],
): readonly PrintedResult[] {
  const isValueColumn = (index: number) => {
    const column = columns[index];
    return typeof column === 'object' || column === 'value' || column === 'previous';
  };
  if (!columns.some((_, index) => isValueColumn(index))) return byOrder(tokens.flat(), []);
  const shared = tokens.flatMap((cell, index) =>
    isValueColumn(index) ? [] : underHead(cell, columns[index]),
  );
  const isLimitUnread = plainOf(shared).length > 0;
  return tokens.flatMap((cell, index) => {
    const column = columns[index];
    if (!isValueColumn(index) || numbersOf(cell).length === 0) return [];
    const whole = part([...cell, ...shared]);
    return [
      {
        ...whole,
        values: numbersOf(cell),
        hasDoubtfulLimits: whole.hasDoubtfulLimits || isLimitUnread,
        dateText: typeof column === 'object' ? column.dateText : undefined,
        isDateOpen: column === 'previous',
      },
    ];
  });
}

/** A lone number under `Lower` or `Upper` is that limit. */
function underHead(cell: readonly LabToken[], column: LabColumn | undefined): readonly LabToken[] {
  if (column !== 'lower' && column !== 'upper') return cell;
  return cell.map((token) =>
    token.kind === 'number'
      ? { kind: 'bound', side: column, text: token.text, number: token.text, isWord: true }
      : token,
  );
}

/** Parts in the order they are printed; with days above, one value for each of them. */
function byOrder(tokens: readonly LabToken[], dates: readonly string[]): readonly PrintedResult[] {
  const whole = part(tokens);
  const numbers = numbersOf(tokens).slice(0, dates.length);
  const isEach = dates.length > 1 && plainOf(tokens).length <= dates.length;
  if (dates.length < 2) {
    return whole.values.length === 0 ? [] : [{ ...whole, dateText: dates[0] }];
  }
  if (!isEach || numbers.length < dates.length) {
    return numbersOf(tokens).map((value) => ({ ...whole, values: [value], isDateOpen: true }));
  }
  const limits = part(tokens.filter((token) => !numbers.some((number) => number === token)));
  return numbers.map((value, index) => ({
    ...limits,
    values: [value],
    hasDoubtfulLimits: false,
    dateText: dates[index],
    isDateOpen: false,
  }));
}

/** One value among the parts: the plain number, else the first bound. */
function part(tokens: readonly LabToken[]): PrintedResult {
  const plain = plainOf(tokens);
  const bounds = tokens.filter((token) => token.kind === 'bound');
  const value = plain[0] ?? bounds.find(({ isWord }) => !isWord);
  return {
    values: plain.length > 0 ? plain : bounds.filter((bound) => bound === value),
    unit: onlyUnit(tokens),
    ...limitsBeside(tokens, value),
    flag: tokens.flatMap((token) => (token.kind === 'flag' ? (token.says ?? []) : []))[0],
    dateText: undefined,
    isDateOpen: false,
    remark: remarkOf(tokens),
    hasUnreadDigits: tokens.some((token) => token.kind === 'word' && /\p{N}/u.test(token.text)),
  };
}

/** The unit; undefined where a line has results in two units and nobody can say which is whose. */
function onlyUnit(tokens: readonly LabToken[]): PrintedUnit | undefined {
  const units = tokens.filter((token) => token.kind === 'unit');
  const kept = new Set(units.map(({ unit }) => unit).filter((unit) => unit !== ''));
  return kept.size > 1 ? undefined : units[0];
}

type Limits = Pick<PrintedResult, 'lower' | 'upper' | 'hasDoubtfulLimits'>;

/** A range, or the bounds that are not the value; a bound before the value may be the value. */
function limitsBeside(tokens: readonly LabToken[], value: LabToken | undefined): Limits {
  const at = value === undefined ? -1 : tokens.indexOf(value);
  const limits = tokens.filter((token) => token.kind === 'bound').filter((one) => one !== value);
  const ranges = tokens.filter((token) => token.kind === 'range');
  const isBefore = limits.some((bound) => !bound.isWord && tokens.indexOf(bound) < at);
  const [range] = ranges;
  const edge = (end: Bound['side']) => limits.find(({ side }) => side === end)?.number;
  return {
    lower: range?.low ?? edge('lower'),
    upper: range?.high ?? edge('upper'),
    hasDoubtfulLimits: isBefore || ranges.length > 1 || (ranges.length > 0 && limits.length > 0),
  };
}

function plainOf(tokens: readonly LabToken[]): readonly Extract<LabToken, { kind: 'number' }>[] {
  return tokens.filter((token) => token.kind === 'number');
}

function numbersOf(tokens: readonly LabToken[]): readonly NumberToken[] {
  return tokens.filter(isNumber);
}

function isNumber(token: LabToken): token is NumberToken {
  return token.kind === 'number' || (token.kind === 'bound' && !token.isWord);
}

function remarkOf(tokens: readonly LabToken[]): string | undefined {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  return words.length === 0 ? undefined : words.join(' ');
}

function datesOf(columns: readonly LabColumn[] | undefined): readonly string[] {
  return (columns ?? []).flatMap((column) => (typeof column === 'object' ? [column.dateText] : []));
}
