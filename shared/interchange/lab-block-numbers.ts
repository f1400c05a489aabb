/** A printed number, in the sign convention `decimal` and in `thousands`; alike where it is clear. */
export type PrintedNumber = { readonly decimal: number; readonly thousands: number };

/**
 * Reads a number with a decimal point or comma, and with separators of thousands. `1,234` may be
 * either: both readings are given and nothing is guessed. Undefined when it is no number.
 */
export function readPrintedNumber(text: string): PrintedNumber | undefined {
  const digits = text.replace(/(?<=\d)['’\u2009\u202f](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(digits)) return clear(Number(digits));
  const separators = digits.match(/[.,]/g) ?? [];
  if (separators.length === 0 || !/^\d+(?:[.,]\d+)+$/.test(digits)) return undefined;
  const groups = digits.split(/[.,]/);
  return separators.length === 1 ? oneSeparator(groups) : severalSeparators(groups, separators);
}

function severalSeparators(
  groups: readonly string[],
  separators: readonly string[],
): PrintedNumber | undefined {
  const [first = '', ...others] = groups;
  const last = others.at(-1) ?? '';
  const isInThrees =
    /^\d{1,3}$/.test(first) && others.slice(0, -1).every((group) => group.length === 3);
  if (!isInThrees) return undefined;
  const sign = separators.at(-1);
  const isMixed = separators.slice(0, -1).every((other) => other !== sign);
  if (isMixed) return clear(Number(`${groups.slice(0, -1).join('')}.${last}`));
  const isOneKind = separators.every((other) => other === sign);
  return isOneKind && last.length === 3 ? clear(Number(groups.join(''))) : undefined;
}

function oneSeparator(groups: readonly string[]): PrintedNumber {
  const [whole = '', part = ''] = groups;
  const decimal = Number(`${whole}.${part}`);
  const mayBeThousands = part.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return { decimal, thousands: mayBeThousands ? Number(whole + part) : decimal };
}

function clear(value: number): PrintedNumber {
  return { decimal: value, thousands: value };
}
