import { describe, expect, it } from 'vitest';

import { synchronousMetastases } from '#shared/calculators/spread/synchronous-metastases';
import { addCalendarMonths } from '#shared/domain/partial-date';

describe('synchronous metastases', () => {
  it('[RCC-C-042] are found up to exactly 6 calendar months after the diagnosis', () => {
    const on = (day: string) => synchronousMetastases('2026-01-10', day);
    expect([on('2026-07-10'), on('2026-07-11')]).toEqual(['yes', 'no']);
    expect(on('2025-12-24')).toBe('yes');
    expect(synchronousMetastases('2025-08-31', '2026-02-28')).toBe('yes');
    expect(synchronousMetastases('2025-08-31', '2026-03-01')).toBe('no');
  });

  it('[RCC-C-042] are open where a partial date leaves both sides possible', () => {
    expect(synchronousMetastases('2026-01', '2026-07')).toBe('unknown');
    expect(synchronousMetastases('2026-01', '2026-06')).toBe('yes');
    expect(synchronousMetastases('2026-01', '2026-07-01')).toBe('yes');
    expect(synchronousMetastases('2026-01', '2026-07-02')).toBe('unknown');
    expect(synchronousMetastases('2026-01', '2026-07-31')).toBe('unknown');
    expect(synchronousMetastases('2026-01', '2026-08')).toBe('no');
    expect(synchronousMetastases('2025', '2026')).toBe('unknown');
    expect(synchronousMetastases('2024', '2026')).toBe('no');
  });

  it('[RCC-C-042] are unknown without both dates', () => {
    expect(synchronousMetastases(undefined, '2026-01-01')).toBe('unknown');
    expect(synchronousMetastases('2026-01-01', undefined)).toBe('unknown');
  });

  it('[RCC-C-042] counts months by the calendar, to the last day of a shorter one', () => {
    expect(addCalendarMonths('2026-01-10', 6)).toBe('2026-07-10');
    expect(addCalendarMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addCalendarMonths('2026-06-30', 6)).toBe('2026-12-30');
    expect(addCalendarMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addCalendarMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addCalendarMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addCalendarMonths('2026-03-31', 0)).toBe('2026-03-31');
  });
});
