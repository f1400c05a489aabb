import type { Issue } from '../domain/issue.ts';
import type { FactDomain } from '../engine/pack.ts';
import { oneOf, range } from '../engine/possible.ts';
import type { FactValue, Possible } from '../engine/possible.ts';
import { err, ok, type Result } from '../result.ts';
import { isObject, memberPath, unknownKeys } from './json-value.ts';

type Read<Value> = Result<Value, readonly Issue[]>;
type NumberDomain = Extract<FactDomain, { readonly kind: 'number' }>;

/**
 * What one entry of a fact set leaves possible: a value, `{"oneOf": […]}` or `{"min", "max"}`.
 * Nothing is coerced: a number in quotes is no number, and a value outside the domain is a fault.
 */
export function readFactEntry(domain: FactDomain, entry: unknown, path: string): Read<Possible> {
  if (!isObject(entry)) {
    const value = readValue(domain, entry, path);
    return value.ok ? ok(oneOf(value.value)) : value;
  }
  const strange = unknownKeys(entry, ['oneOf', 'min', 'max'], path);
  if (strange.length > 0) return err(strange);
  const hasEnds = 'min' in entry || 'max' in entry;
  if ('oneOf' in entry) {
    if (hasEnds) return fault(path, 'has either oneOf or min and max, not both');
    return readAlternatives(domain, entry['oneOf'], `${path}.oneOf`);
  }
  if (!hasEnds) return fault(path, 'must give oneOf, min or max');
  if (domain.kind !== 'number')
    return fault(path, `must be ${expected(domain)}, or oneOf: min and max are for numbers`);
  return readRange(domain, entry, path);
}

function readAlternatives(domain: FactDomain, list: unknown, path: string): Read<Possible> {
  if (!Array.isArray(list)) return fault(path, 'must be a list');
  if (list.length === 0) return fault(path, 'must name at least one value');
  const read = list.map((item: unknown, index) => readValue(domain, item, `${path}[${index}]`));
  const issues = read.flatMap((outcome) => (outcome.ok ? [] : outcome.error));
  if (issues.length > 0) return err(issues);
  return ok(oneOf(...read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))));
}

/** An end that is left out is the end of the domain. */
function readRange(
  domain: NumberDomain,
  ends: Readonly<Record<string, unknown>>,
  path: string,
): Read<Possible> {
  const min = readEnd(domain, { ends, end: 'min', path });
  const max = readEnd(domain, { ends, end: 'max', path });
  if (!min.ok || !max.ok) {
    return err([...(min.ok ? [] : min.error), ...(max.ok ? [] : max.error)]);
  }
  if (min.value > max.value) return fault(path, 'min is above max: no value is left');
  return ok(range(min.value, max.value));
}

type End = {
  readonly ends: Readonly<Record<string, unknown>>;
  readonly end: 'min' | 'max';
  readonly path: string;
};

function readEnd(domain: NumberDomain, { ends, end, path }: End): Read<number> {
  if (!(end in ends)) return ok(domain[end]);
  const value = ends[end];
  return isNumberOf(domain, value)
    ? ok(value)
    : fault(memberPath(path, end), `must be ${expected(domain)}`);
}

function readValue(domain: FactDomain, value: unknown, path: string): Read<FactValue> {
  if (isValueOf(domain, value)) return ok(value);
  return fault(path, `must be ${expected(domain)}`);
}

function isValueOf(domain: FactDomain, value: unknown): value is FactValue {
  switch (domain.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(domain.labels, value);
    case 'number':
      return isNumberOf(domain, value);
  }
}

function isNumberOf({ min, max, integer }: NumberDomain, value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return value >= min && value <= max && (!integer || Number.isInteger(value));
}

function expected(domain: FactDomain): string {
  switch (domain.kind) {
    case 'yes-no':
      return 'true or false';
    case 'choice':
      return `one of ${Object.keys(domain.labels).join(', ')}`;
    case 'number': {
      const { min, max, integer, unit } = domain;
      const ends = Number.isFinite(max) ? `from ${min} to ${max}` : `of ${min} or more`;
      const number = `a ${integer ? 'whole ' : ''}number ${ends}`;
      return unit === undefined ? number : `${number} (${unit})`;
    }
  }
}

function fault(path: string, message: string): Result<never, readonly Issue[]> {
  return err([{ path, message }]);
}
