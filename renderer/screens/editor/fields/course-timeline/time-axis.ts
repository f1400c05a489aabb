import {
  addCalendarMonths,
  daysBetween,
  earliestDay,
  latestDay,
  type PartialDate,
} from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';

/** A stretch of time drawn in proportion, from its first to its last day (`YYYY-MM-DD`). */
export type TimeAxis = { readonly first: string; readonly last: string };

export type Tick = { readonly percent: number; readonly label: string };

const SHORTEST_MONTHS = 3;
const MOST_TICKS = 6;
const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The months from the earliest of the dates to the day of today, or later where a date is. */
export function timeAxis(dates: readonly PartialDate[], today: string): TimeAxis | undefined {
  if (dates.length === 0) return undefined;
  const earliest = dates.map(earliestDay).reduce((a, b) => (a < b ? a : b), today);
  const latest = dates.map(latestDay).reduce((a, b) => (a > b ? a : b), today);
  const first = `${earliest.slice(0, 7)}-01`;
  const shortest = addCalendarMonths(first, SHORTEST_MONTHS);
  return { first, last: latest > shortest ? latest : shortest };
}

/** Where a day lies, in per cent of the axis. */
export function percentOf({ first, last }: TimeAxis, day: string): number {
  const share = daysBetween(first, day) / daysBetween(first, last);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** Days to name on the axis, evenly apart, and whether they are years or months. */
export function ticksOf(axis: TimeAxis): {
  readonly ticks: readonly Tick[];
  readonly unit: 'month' | 'year';
} {
  const step = STEPS_MONTHS.find((months) => ticksEvery(axis, months).length <= MOST_TICKS) ?? 120;
  return { ticks: ticksEvery(axis, step), unit: step < 12 ? 'month' : 'year' };
}

function ticksEvery(axis: TimeAxis, step: number): readonly Tick[] {
  const [year = 0, month = 1] = axis.first.split('-').map(Number);
  const offset = (step - ((year * 12 + month - 1) % step)) % step;
  const ticks: Tick[] = [];
  for (
    let day = addCalendarMonths(axis.first, offset);
    day <= axis.last;
    day = addCalendarMonths(day, step)
  ) {
    const named = step < 12 ? day.slice(0, 7) : day.slice(0, 4);
    ticks.push({ percent: percentOf(axis, day), label: formatDate(named) });
  }
  return ticks;
}
