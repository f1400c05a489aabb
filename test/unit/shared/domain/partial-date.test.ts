import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addCalendarDays,
  addCalendarYears,
  daysBetween,
  earliestDay,
  latestDay,
  PartialDate,
  wholeMonthsBetween,
} from '#shared/domain/partial-date';

describe('partial date', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2026-11-24', '2026-11-24', '2026-11-24'],
  ])('%s means any day from %s to %s', (date, from, to) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([from, to]);
  });

  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13', '26-01-01', '2026-1-1', '', 'x'])(
    'refuses %s',
    (date) => {
      expect(PartialDate.safeParse(date).success).toBe(false);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '1961', '1961-03'])('accepts %s', (date) => {
    expect(PartialDate.safeParse(date).success).toBe(true);
  });

  it('lets a leap day fall on 28 February a year later', () => {
    expect(addCalendarYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addCalendarYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('counts whole months only once the day is reached', () => {
    expect(wholeMonthsBetween('2026-01-31', '2026-02-28')).toBe(0);
    expect(wholeMonthsBetween('2026-01-15', '2026-03-15')).toBe(2);
    expect(wholeMonthsBetween('2026-03-15', '2026-01-15')).toBe(-2);
  });

  it('counts days as the calendar does, over centuries', () => {
    const day = fc.date({
      min: new Date('1850-01-01T00:00:00Z'),
      max: new Date('2150-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, (from, to) => {
        const text = (date: Date) => date.toISOString().slice(0, 10);
        const expected = (Date.parse(text(to)) - Date.parse(text(from))) / (24 * 60 * 60 * 1000);
        expect(daysBetween(text(from), text(to))).toBe(expected);
      }),
    );
  });

  it('goes on by days as it counts them, over centuries', () => {
    const day = fc.date({
      min: new Date('1850-01-01T00:00:00Z'),
      max: new Date('2150-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const text = from.toISOString().slice(0, 10);
        const expected = new Date(Date.parse(text) + days * 24 * 60 * 60 * 1000);
        expect(addCalendarDays(text, days)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });
});
