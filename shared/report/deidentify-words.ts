import { WITHHELD, type WithheldCase } from './deidentify-document.ts';

/**
 * Fields that say nothing of the patient: the knowledge pack and its sources, and when somebody
 * did something in Consilium. Dates and names in them stay as they are.
 */
const NOT_OF_THE_PATIENT: ReadonlySet<string> = new Set([
  'pack',
  'source',
  'method',
  'published',
  'provenance',
  'checkedOn',
  'rule',
  'figures',
  'at',
  'id',
  'fact',
  'field',
  'fields',
  'narrowedBy',
  'place',
  'path',
  'entry',
]);

/** A value with every string of the patient changed; the rest of it, keys too, stays. */
export function mapWords<Value>(value: Value, change: (text: string) => string): Value {
  // Safe: only strings are replaced, and by strings.
  return mapped(value, change) as Value;
}

/**
 * What is said of the case as it is, in the words in which the same is said of the withheld case.
 * A sentence that is the same of both holds no free text. One that differs only by what was
 * replaced takes the replaced words. One that differs otherwise is withheld whole, because then
 * the free text decided what it says.
 */
export function withheldWording(
  shown: string,
  withheld: string | undefined,
  { replaced }: Pick<WithheldCase, 'replaced'>,
): string {
  if (shown === withheld) return shown;
  // Longest first: a text may stand inside another one.
  const texts = [...replaced].toSorted(([a], [b]) => b.length - a.length);
  const said = texts.reduce(
    (before, [original, instead]) => before.replaceAll(original, () => instead),
    shown,
  );
  return said === withheld ? withheld : WITHHELD;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NOT_OF_THE_PATIENT.has(key) ? inner : mapped(inner, change),
    ]),
  );
}
