import {
  addCalendarMonths,
  earliestDay,
  latestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';

/** Time between two weighings against 6 calendar months; `open` where the dates leave it open. */
export type WeighingInterval = 'shorter' | 'six-months' | 'longer' | 'open' | 'reversed';

/**
 * How long before another a weighing was, over every day their dates could be: less than, exactly
 * or more than 6 calendar months. `shorter` includes that it may be exactly 6; `reversed` means
 * that the first is certainly the later one.
 *
 * @source Clinical content, sections 0.6 and 14.3.
 * @spec RCC-C-032
 */
export function weighingInterval(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): WeighingInterval {
  if (from === undefined || to === undefined) return 'open';
  if (earliestDay(from) > latestDay(to)) return 'reversed';
  const shortest = betweenDays(latestDay(from), earliestDay(to));
  const longest = betweenDays(earliestDay(from), latestDay(to));
  if (shortest === longest) return longest;
  return longest === 'longer' ? 'open' : 'shorter';
}

function betweenDays(from: string, to: string): 'shorter' | 'six-months' | 'longer' {
  const inSixMonths = addCalendarMonths(from, 6);
  if (to === inSixMonths) return 'six-months';
  return to < inSixMonths ? 'shorter' : 'longer';
}
