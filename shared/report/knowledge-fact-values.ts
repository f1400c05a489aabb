import { boundText, valueText } from '../engine/fact-text.ts';
import type { FactDomain } from '../engine/pack.ts';

/** What a fact can be, in words: every value of a choice, or the range of a number with its unit. */
export function factValues(domain: FactDomain): readonly string[] {
  switch (domain.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'choice':
      return Object.values(domain.labels);
    case 'number':
      return [`${rangeText(domain)}${domain.integer ? ', whole numbers' : ''}`];
  }
}

function rangeText(domain: Extract<FactDomain, { readonly kind: 'number' }>): string {
  const { min, max } = domain;
  return Number.isFinite(max)
    ? `${min} to ${valueText(domain, max)}`
    : boundText(domain, '>=', min);
}
