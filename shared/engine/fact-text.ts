import type { FactDomain } from './pack.ts';
import { onlyValue, oneOf, range } from './possible.ts';
import type { FactValue, Possible } from './possible.ts';

type NumberDomain = Extract<FactDomain, { readonly kind: 'number' }>;

/** Every value the domain allows: the state of a fact nothing is known about. */
export function wholeDomain(domain: FactDomain): Possible {
  switch (domain.kind) {
    case 'yes-no':
      return oneOf(true, false);
    case 'choice':
      return oneOf(...Object.keys(domain.labels));
    case 'number':
      return range(domain.min, domain.max);
  }
}

/** Known: one value is left; unknown: the whole domain is; partly known: anything between. */
export function knowledgeOf(
  domain: FactDomain,
  possible: Possible,
): 'known' | 'partly-known' | 'unknown' {
  if (onlyValue(possible) !== undefined) return 'known';
  return coversDomain(domain, possible) ? 'unknown' : 'partly-known';
}

/** One value in words, with its unit. */
export function valueText(domain: FactDomain, value: FactValue): string {
  if (domain.kind === 'choice') return domain.labels[String(value)] ?? String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return domain.kind === 'number' ? withUnit(domain, String(value)) : String(value);
}

/** What is still possible, in words: `2 or 3`, `35 to 55 mL/min`, `3 or more`, `not known`. */
export function possibleText(domain: FactDomain, possible: Possible): string {
  const value = onlyValue(possible);
  if (value !== undefined) return valueText(domain, value);
  if (coversDomain(domain, possible)) return 'not known';
  if (domain.kind === 'number') return numbersText(domain, possible);
  if (possible.kind === 'range') throw new Error('Only a number can have a range');
  return listText(domain, possible.values);
}

/** Values of one fact as alternatives: `a, b or c`, in the order of the domain, unit once. */
export function listText(domain: FactDomain, values: readonly FactValue[]): string {
  if (domain.kind === 'number') {
    return withUnit(domain, joined(ascending(values).map(String), 'or'));
  }
  const all = wholeDomain(domain);
  const order = all.kind === 'values' ? all.values : [];
  const sorted = values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return joined(
    sorted.map((value) => quoted(valueText(domain, value))),
    'or',
  );
}

/** A label that would read as several parts inside a sentence stands in quotation marks. */
export function quoted(label: string): string {
  return /, | or | and /.test(label) ? `“${label}”` : label;
}

/** `5 cm or more`, `5 cm or less`, `above 5 cm`, `below 5 cm`. */
export function boundText(
  domain: FactDomain,
  operator: '>=' | '>' | '<=' | '<',
  value: number,
): string {
  const text = valueText(domain, value);
  switch (operator) {
    case '>=':
      return `${text} or more`;
    case '>':
      return `above ${text}`;
    case '<=':
      return `${text} or less`;
    case '<':
      return `below ${text}`;
  }
}

function coversDomain(domain: FactDomain, possible: Possible): boolean {
  if (domain.kind !== 'number') {
    const all = wholeDomain(domain);
    return (
      all.kind === 'values' &&
      possible.kind === 'values' &&
      all.values.every((value) => possible.values.includes(value))
    );
  }
  const span = spanOf(domain, possible);
  return span !== undefined && span.min <= domain.min && span.max >= domain.max;
}

type Span = { readonly min: number; readonly max: number };

/** The gapless span the possible numbers fill, if they fill one. */
function spanOf(domain: NumberDomain, possible: Possible): Span | undefined {
  if (possible.kind === 'range') return possible;
  if (!domain.integer) return undefined;
  const numbers = ascending(possible.values);
  const min = numbers[0];
  const max = numbers.at(-1);
  if (min === undefined || max === undefined) return undefined;
  return max - min === numbers.length - 1 ? { min, max } : undefined;
}

function numbersText(domain: NumberDomain, possible: Possible): string {
  const span = spanOf(domain, possible);
  if (span === undefined)
    return possible.kind === 'values' ? listText(domain, possible.values) : '';
  const { min, max } = span;
  if (domain.integer && max - min === 1) return listText(domain, [min, max]);
  if (max >= domain.max) return boundText(domain, '>=', min);
  if (min <= domain.min) return boundText(domain, '<=', max);
  return withUnit(domain, `${min} to ${max}`);
}

function ascending(values: readonly FactValue[]): readonly number[] {
  return values.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
}

function withUnit(domain: NumberDomain, text: string): string {
  return domain.unit === undefined ? text : `${text} ${domain.unit}`;
}

function joined(parts: readonly string[], word: 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}
