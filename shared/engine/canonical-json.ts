import type { Pack } from './pack.ts';

/**
 * The pack as one stable text, to be hashed: keys sorted by code unit, infinite numbers as strings
 * because JSON has none, functions and absent values left out. The code of a function is not part
 * of the text: a change of it needs a new pack version.
 */
export function canonicalJson(pack: Pack): string {
  return textOf(pack) ?? '';
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'function') return undefined;
  if (Array.isArray(value)) return `[${value.map(itemText).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify(String(value));
  return JSON.stringify(value);
}

function itemText(item: unknown): string {
  const text = textOf(item);
  if (text === undefined) throw new Error('A list of the pack has an item without a JSON form');
  return text;
}

function objectText(object: object): string {
  const entries = Object.entries(object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, item]) => {
      const text = textOf(item);
      return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
    });
  return `{${entries.join(',')}}`;
}
