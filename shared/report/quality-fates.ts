import type { FollowUpItem } from '../contract/follow-up.ts';
import { localDay } from '../domain/local-day.ts';
import { daysBetween, earliestDay, latestDay } from '../domain/partial-date.ts';
import type { ItemFate } from './quality-facts.ts';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What became of an action or step; undefined of one without a due day and of an option, of which
 * only one is to be done. Done without a day counts as done by the day that was entered.
 */
export function itemFate({
  kind,
  due,
  state,
  isOverdue,
  given,
}: FollowUpItem): ItemFate | undefined {
  if (kind === 'option' || due === undefined) return undefined;
  if (state === 'not-done') return 'not-done';
  if (state === 'open' || given?.answer.kind !== 'done')
    return isOverdue ? 'overdue' : 'not-yet-due';
  return timeliness(given.answer.on, { due, entered: localDay(given.at) });
}

function timeliness(
  on: string | undefined,
  { due, entered }: { readonly due: string; readonly entered: string },
): ItemFate {
  if (on === undefined) return entered <= due ? 'in-time' : 'day-unknown';
  if (latestDay(on) <= due) return 'in-time';
  return earliestDay(on) > due ? 'late' : 'day-unknown';
}

/** Days from the referral to a day; undefined when the referral has no full day, or a later one. */
export function referralDaysTo(day: string, referredOn: string | undefined): number | undefined {
  if (referredOn === undefined || !FULL_DATE.test(referredOn)) return undefined;
  const days = daysBetween(referredOn, day);
  return days < 0 ? undefined : days;
}
