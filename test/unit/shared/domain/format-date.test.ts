import { expect, it } from 'vitest';

import { formatDate, formatDateWithWeekday } from '#shared/domain/format-date';

it.each([
  ['1961-03-14', '14-Mar-1961'],
  ['1961-03', 'Mar-1961'],
  ['1961', '1961'],
  ['2026-11-04', '04-Nov-2026'],
])('writes %s as %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

it.each([
  ['2026-11-24', 'Tue 24-Nov-2026'],
  ['1999-12-31', 'Fri 31-Dec-1999'],
  ['2024-02-29', 'Thu 29-Feb-2024'],
  ['2026-11', 'Nov-2026'],
])('gives %s its weekday: %s', (date, text) => {
  expect(formatDateWithWeekday(date)).toBe(text);
});
