import { stampDate } from './stamp-date.ts';

/** What is said once the day of review has passed; the date in the form every date has. */
export function reviewOverdueText(reviewBy: string): string {
  return `${reviewDueText(reviewBy)}: this knowledge may be out of date`;
}

/** The same where there is little room. */
export function reviewDueText(reviewBy: string): string {
  return `Review was due on ${stampDate(reviewBy)}`;
}
