import { describe, expect, it } from 'vitest';

import {
  isTypedUnknown,
  readingOf,
  readTypedDate,
  showTypedDate,
} from '../../../../renderer/components/typed-date/typed-date.ts';

describe('readTypedDate', () => {
  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-3-4', '2026-03-04'],
    ['24-11-2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['4/3/2026', '2026-03-04'],
    ['11/2026', '2026-11'],
    ['24-Nov-2026', '2026-11-24'],
    ['nov 2026', '2026-11'],
    [' 29-02-2028 ', '2028-02-29'],
  ])('reads %s as %s', (typed, stored) => {
    expect(readTypedDate(typed)).toBe(stored);
  });

  it.each(['', '24', '24-11-26', '31-11-2026', '29-02-2026', '2026-13', '24-Abc-2026', 'soon'])(
    'does not guess at %s',
    (typed) => {
      expect(readTypedDate(typed)).toBeUndefined();
    },
  );

  it('reads back what it shows', () => {
    for (const stored of ['2026', '2026-03', '2026-03-14']) {
      expect(readTypedDate(showTypedDate(stored))).toBe(stored);
    }
  });

  it('shows what cannot be read as it was typed', () => {
    expect(showTypedDate('31-11-2026')).toBe('31-11-2026');
  });

  const TODAY = '2026-11-24';

  it.each([
    ['today', '2026-11-24'],
    ['yesterday', '2026-11-23'],
    ['10 days ago', '2026-11-14'],
    ['2 weeks ago', '2026-11-10'],
    ['a week ago', '2026-11-17'],
    ['3 months ago', '2026-08'],
    ['last month', '2026-10'],
    ['5 years ago', '2021'],
    ['-2w', '2026-11-10'],
    ['+3m', '2027-02'],
    ['12 months ago', '2025-11'],
    ['24 November 2026', '2026-11-24'],
    ['3. Sept 2026', '2026-09-03'],
  ])('[EDT-050] reads %s, told from today, as precisely as it was said: %s', (typed, stored) => {
    expect(readTypedDate(typed, TODAY)).toBe(stored);
  });

  it('[EDT-051] guesses neither at words it does not know nor at two digits of a year', () => {
    for (const typed of ['soon', 'many weeks ago', '3 moons ago', '24-11-26', 'ju 2026']) {
      expect(readTypedDate(typed, TODAY)).toBeUndefined();
    }
  });

  it('[EDT-052] says what it read, and that the day was read first where both could be', () => {
    expect(readingOf('3 months ago', TODAY)).toEqual({ date: 'Aug-2026', isDayFirst: false });
    expect(readingOf('03/04/2026', TODAY)).toEqual({ date: '03-Apr-2026', isDayFirst: true });
    expect(readingOf('24-Nov-2026', TODAY)).toBeUndefined();
    expect(isTypedUnknown('Unknown')).toBe(true);
  });
});
