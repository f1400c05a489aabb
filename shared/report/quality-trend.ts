import type { HeldCase, HeldMeeting } from './quality-facts.ts';
import { minutesOf, referralDaysOf } from './quality-cases.ts';
import type { QualityFigures } from './quality-model.ts';
import { medianOf } from './quality-spread.ts';
import {
  FEWEST,
  protectedParts,
  protectedTotal,
  type SuppressedCount,
} from './suppressed-count.ts';

type Trend = QualityFigures['trend'];

/**
 * The months from the first meeting to the last. Deferred cases are published by month only when
 * every month's count and remainder may be: else months and total together would give one away.
 */
export function trendOf(meetings: readonly HeldMeeting[], deferred: SuppressedCount): Trend {
  const rows = monthsOf(meetings).map((month) => {
    const held = meetings.filter((one) => one.month === month);
    return { month, meetings: held.length, cases: held.flatMap(({ cases }) => cases) };
  });
  const sizes = rows.map(({ cases }) => cases.length);
  const total = protectedTotal(sizes.reduce((sum, size) => sum + size, 0));
  const shown = protectedParts(total, sizes);
  const putOff = rows.map(({ cases }) => cases.filter(isDeferred).length);
  const areSafe = putOff.every(
    (count, index) => isSafe(count) && isSafe((sizes[index] ?? 0) - count),
  );
  const isDeferralShown =
    areSafe && deferred.kind === 'count' && shown.every(({ kind }) => kind === 'count');
  return rows.map(({ month, meetings: held, cases }, index) => {
    const size = shown[index] ?? { kind: 'withheld' };
    const minutes = medianOf(minutesOf(cases));
    const days = medianOf(referralDaysOf(cases));
    return {
      month,
      meetings: held,
      cases: size,
      deferred: isDeferralShown
        ? { kind: 'count', value: putOff[index] ?? 0 }
        : { kind: 'withheld' },
      ...(size.kind === 'count' && minutes !== undefined ? { caseMinutes: minutes.median } : {}),
      ...(size.kind === 'count' && days !== undefined ? { referralDays: days.median } : {}),
    };
  });
}

function isDeferred({ decided }: HeldCase): boolean {
  return decided?.decision.outcome === 'deferred';
}

function isSafe(count: number): boolean {
  return count === 0 || count >= FEWEST;
}

/** Every month from the first to the last, those without a meeting too. */
function monthsOf(meetings: readonly HeldMeeting[]): readonly string[] {
  const held = meetings.map(({ month }) => month).toSorted();
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${year + 1}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
