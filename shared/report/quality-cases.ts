import { isRecommendation } from './quality-codes.ts';
import type { DecidedCase, HeldCase } from './quality-facts.ts';

/** Minutes each case was discussed, where a time was taken. */
export function minutesOf(cases: readonly HeldCase[]): readonly number[] {
  return cases.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds / 60]));
}

/** Days from referral to decision of the cases with a recommendation, where both are known. */
export function referralDaysOf(cases: readonly HeldCase[]): readonly number[] {
  return recommendedOf(cases).flatMap(({ referralDays }) => referralDays ?? []);
}

/** The cases the meeting recommended one or several options for. */
export function recommendedOf(cases: readonly HeldCase[]): readonly DecidedCase[] {
  return cases.flatMap(({ decided }) =>
    decided !== undefined && isRecommendation(decided.decision) ? [decided] : [],
  );
}
