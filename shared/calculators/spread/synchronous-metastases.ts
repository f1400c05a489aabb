import {
  addCalendarMonths,
  earliestDay,
  latestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';
import type { Presence } from '../scores.ts';

/** Metastases found up to this many calendar months after the diagnosis are synchronous. */
export const SYNCHRONOUS_WITHIN_MONTHS = 6;

/**
 * Whether metastases are synchronous in the sense of EORTC and ESTRO: found not later than 6
 * calendar months after the diagnosis of the primary. Exactly 6 months is synchronous; a partial
 * date stands for every day it could be. Other sources put the limit at the diagnosis, at 3 or at
 * 12 months.
 *
 * @source Guckenberger 2020, Lancet Oncol 21:e18; clinical content, section 10.
 * @spec RCC-C-042
 */
export function synchronousMetastases(
  diagnosedOn: PartialDate | undefined,
  metastaticSince: PartialDate | undefined,
): Presence {
  if (diagnosedOn === undefined || metastaticSince === undefined) return 'unknown';
  const limitAtEarliest = addCalendarMonths(earliestDay(diagnosedOn), SYNCHRONOUS_WITHIN_MONTHS);
  const limitAtLatest = addCalendarMonths(latestDay(diagnosedOn), SYNCHRONOUS_WITHIN_MONTHS);
  if (latestDay(metastaticSince) <= limitAtEarliest) return 'yes';
  return earliestDay(metastaticSince) > limitAtLatest ? 'no' : 'unknown';
}
