import type { PackStamp } from '#shared/engine/evaluation';
import { isReviewOverdue } from '#shared/report/review-due';

/** What is said on standard error once the pack's review is overdue; the output stays the same. */
export function reviewWarning(
  { title, version, reviewBy }: PackStamp,
  today: string,
): string | undefined {
  if (!isReviewOverdue(reviewBy, today)) return undefined;
  return `Warning: the review of ${title} ${version} was due by ${reviewBy}.\n`;
}
