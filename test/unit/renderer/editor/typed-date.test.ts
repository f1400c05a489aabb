import { describe, expect, it } from 'vitest';

import {
  readTypedDate,
  showTypedDate,
} from '../../../../renderer/screens/editor/draft/typed-date.ts';

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
});
