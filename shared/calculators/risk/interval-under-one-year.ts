import {
  addCalendarYears,
  earliestDay,
  latestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';
import type { Presence } from '../scores.ts';

/**
 * Whether less than one calendar year lies between the diagnosis of the cancer and the start of
 * systemic therapy. Reaching the day one year later is not less. Partial dates stand for every
 * day they could be; a start certainly before the diagnosis is a slip and gives unknown.
 *
 * @source Heng 2009, J Clin Oncol 27:5794; clinical content, sections 0.6 and 2.1.
 * @spec RCC-C-007
 */
export function underOneYear(
  diagnosedOn: PartialDate | undefined,
  therapyStart: PartialDate | undefined,
): Presence {
  if (diagnosedOn === undefined || therapyStart === undefined) return 'unknown';
  if (latestDay(therapyStart) < earliestDay(diagnosedOn)) return 'unknown';
  if (latestDay(therapyStart) < addCalendarYears(earliestDay(diagnosedOn), 1)) return 'yes';
  if (earliestDay(therapyStart) >= addCalendarYears(latestDay(diagnosedOn), 1)) return 'no';
  return 'unknown';
}
