import type { AssumableDomain, AssumedChange, AssumedValue } from './what-if-model.ts';

type Asked = { readonly label: string; readonly domain: AssumableDomain };

/** What is wrong with an assumed value, naming the fact; undefined when it may be assumed. */
export function valueFault(
  { label, domain }: Asked,
  value: AssumedChange['value'],
): string | undefined {
  if (value === null || fits(domain, value)) return undefined;
  return `${label} must be ${expectation(domain)}`;
}

function fits(domain: AssumableDomain, value: AssumedValue): boolean {
  switch (domain.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return domain.options.some((option) => option.value === value);
    case 'number':
      return (
        typeof value === 'number' &&
        value >= domain.min &&
        value <= (domain.max ?? Infinity) &&
        (!domain.integer || Number.isInteger(value))
      );
  }
}

function expectation(domain: AssumableDomain): string {
  switch (domain.kind) {
    case 'yes-no':
      return 'yes or no';
    case 'choice':
      return `one of: ${domain.options.map(({ label }) => label).join('; ')}`;
    case 'number':
      return numberExpectation(domain);
  }
}

/** `a whole number from 0 to 4`, `a number of 0 months or more`. */
function numberExpectation({
  min,
  max,
  integer,
  unit,
}: Extract<AssumableDomain, { readonly kind: 'number' }>): string {
  const number = integer ? 'a whole number' : 'a number';
  const measured = unit === undefined ? '' : ` ${unit}`;
  return max === undefined
    ? `${number}, ${min}${measured} or more`
    : `${number} from ${min} to ${max}${measured}`;
}
