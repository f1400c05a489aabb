import type { CaseDocument } from '../../domain/case-document.ts';
import { earliestDay, latestDay, wholeMonthsBetween } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Span } from '../span.ts';

/**
 * Age in completed years on the day of assessment: every age that the dates still allow, or the
 * stated age where no dates are given. A stated age settles what partial dates leave open.
 *
 * @spec RCC-C-010
 */
export function ageOfCase({ patient, referral }: CaseDocument): Span | undefined {
  const stated = knownValue(patient?.ageYears);
  const fromDates = ageByDates(patient?.born, referral?.assessedOn);
  if (stated === undefined) return fromDates;
  if (fromDates === undefined || isInside(stated, fromDates)) return { min: stated, max: stated };
  return fromDates;
}

/** Every whole number of years in a range of ages. */
export function agesIn({ min, max }: Span): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, more) => min + more);
}

function ageByDates(born: string | undefined, on: string | undefined): Span | undefined {
  if (born === undefined || on === undefined) return undefined;
  const min = yearsBetween(latestDay(born), earliestDay(on));
  const max = yearsBetween(earliestDay(born), latestDay(on));
  return max < 0 ? undefined : { min: Math.max(min, 0), max };
}

function yearsBetween(from: string, to: string): number {
  return Math.floor(wholeMonthsBetween(from, to) / 12);
}

function isInside(age: number, { min, max }: Span): boolean {
  return age >= min && age <= max;
}
