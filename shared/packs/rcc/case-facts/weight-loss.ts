import { weightReadings } from '../../../calculators/of-case/weight-readings.ts';
import { roundTo } from '../../../calculators/rounding.ts';
import { formatDate } from '../../../domain/format-date.ts';
import { bothOf, eitherOf, type Possible, range } from '../../../engine/possible.ts';
import type { FactRule } from './fact-rule.ts';

/**
 * Loss in the last 6 months: as stated and from the two weights, as far as their dates say
 * anything about 6 months. What both allow, or all that lies between where they exclude each
 * other; a gain counts as no loss.
 */
export const weightLoss: FactRule = ({ document }) => {
  const { readings } = weightReadings(document);
  const telling = readings.filter(({ in6Months }) => in6Months.length > 0);
  // The loss as stated, to one decimal, is not another one than the weights give.
  const distinct = telling.filter(
    ({ percent }, index) =>
      telling.findIndex((other) => roundTo(other.percent, 1) === roundTo(percent, 1)) === index,
  );
  const sets = distinct.map(({ in6Months }) => setOf(in6Months));
  const [first, ...others] = sets;
  if (first === undefined) return undefined;
  return {
    possible: others.reduce((a, b) => bothOf(a, b) ?? eitherOf(a, b), first),
    basis: `Weight loss ${telling.map(({ text }) => withDates(text)).join(', ')}`,
    on: document.health?.weightLossPercent?.on ?? document.health?.weightKg?.on,
  };
};

/** Dates as people write them. */
function withDates(text: string): string {
  return text.replaceAll(/\d{4}(-\d{2}){1,2}/g, formatDate);
}

function setOf(losses: readonly number[]): Possible {
  return range(roundTo(Math.min(...losses), 2), roundTo(Math.max(...losses), 2));
}
