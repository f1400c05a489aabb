import { describe, expect, it } from 'vitest';

import { lineAfter } from '../../../../renderer/screens/cases/list/line-keys.ts';
import { linesInPage } from '../../../../renderer/screens/cases/list/use-virtual-lines.ts';
import { grouped } from '../../../../renderer/text/cases-count.ts';

const AT = { active: 10, total: 40, perWindow: () => 12 };

describe('lines of the case list', () => {
  it('has the line the keyboard is on in the page wherever the window is, in order', () => {
    expect(linesInPage({ from: 4, to: 7, active: 5 })).toEqual([4, 5, 6, 7]);
    expect(linesInPage({ from: 4, to: 7, active: 1 })).toEqual([1, 4, 5, 6, 7]);
    expect(linesInPage({ from: 4, to: 7, active: 30 })).toEqual([4, 5, 6, 7, 30]);
    expect(linesInPage({ from: 0, to: -1, active: undefined })).toEqual([]);
  });

  it('leads by one line, one window or to an end, never past it', () => {
    expect(lineAfter('ArrowDown', AT)).toBe(11);
    expect(lineAfter('ArrowUp', { ...AT, active: 0 })).toBe(0);
    expect(lineAfter('PageDown', AT)).toBe(22);
    expect(lineAfter('PageDown', { ...AT, active: 35 })).toBe(39);
    expect(lineAfter('PageUp', AT)).toBe(0);
    expect(lineAfter('Home', AT)).toBe(0);
    expect(lineAfter('End', AT)).toBe(39);
    expect(lineAfter('x', AT)).toBeUndefined();
  });

  it('writes thousands with a comma', () => {
    expect([0, 999, 1000, 10_000, 1_234_567].map(grouped)).toEqual([
      '0',
      '999',
      '1,000',
      '10,000',
      '1,234,567',
    ]);
  });
});
