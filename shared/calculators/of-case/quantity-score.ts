import { roundTo } from '../rounding.ts';
import type { Score } from '../scores.ts';

type Known = Pick<Score, 'state' | 'statement' | 'value' | 'unit'>;

/**
 * A computed quantity as a score says it: one number, several that are still possible, or not
 * known while an input is missing. Rounded to the decimals that are shown.
 */
export function quantityScore(
  title: string,
  computed: readonly number[],
  { unit, decimals, isOpen }: { unit: string; decimals: number; isOpen: boolean },
): Known {
  const values = [...new Set(computed.map((value) => roundTo(value, decimals)))];
  const [first] = values;
  if (first === undefined || isOpen) return { state: 'unknown', statement: `${title} not known` };
  const value = values.toSorted((a, b) => a - b).join(' or ');
  const withUnit = unit === '' ? {} : { unit };
  return {
    state: values.length === 1 ? 'known' : 'interval',
    statement: `${title} ${value}${unit === '' ? '' : ` ${unit}`}`,
    value,
    ...withUnit,
  };
}
