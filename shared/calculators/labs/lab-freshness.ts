import {
  daysBetween,
  earliestDay,
  latestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';

/** `ageing` is said beside the value; `too-old` and `undated` are not computed with. */
export type LabFreshness = 'current' | 'ageing' | 'too-old' | 'undated';

const AGEING_AFTER_DAYS = 28;
const TOO_OLD_AFTER_DAYS = 90;

/**
 * How old a laboratory value is on the day of assessment: over 28 days it is ageing, over 90 days
 * too old to be used unasked. A partial date counts by the oldest day it could be, and a value
 * without a date may be of any age. Without a day of assessment nothing can be too old.
 *
 * @source Clinical content, section 0.4 (age of a laboratory value; a product decision).
 * @spec RCC-C-029
 */
export function labFreshness(
  on: PartialDate | undefined,
  assessedOn: PartialDate | undefined,
): LabFreshness {
  if (assessedOn === undefined) return 'current';
  if (on === undefined) return 'undated';
  const days = daysBetween(earliestDay(on), latestDay(assessedOn));
  if (days > TOO_OLD_AFTER_DAYS) return 'too-old';
  return days > AGEING_AFTER_DAYS ? 'ageing' : 'current';
}
