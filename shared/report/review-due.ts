import { latestDay, PartialDate } from '../domain/partial-date.ts';

/**
 * True from the day after the last day the pack may be used without a new review. A review date
 * that cannot be read counts as passed: nobody can say that it has not.
 */
export function isReviewOverdue(reviewBy: string, today: string): boolean {
  return !PartialDate.safeParse(reviewBy).success || latestDay(reviewBy) < today;
}
