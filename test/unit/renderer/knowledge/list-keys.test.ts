import { describe, expect, it } from 'vitest';

import { rowAfterKey } from '../../../../renderer/screens/knowledge/list-keys.ts';

describe('keys of the list', () => {
  it('[KNW-023] lead one row on or back, to the ends, and not over them', () => {
    expect(rowAfterKey('ArrowDown', 0, 3)).toBe(1);
    expect(rowAfterKey('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfterKey('ArrowUp', 2, 3)).toBe(1);
    expect(rowAfterKey('ArrowUp', 0, 3)).toBe(0);
    expect(rowAfterKey('Home', 2, 3)).toBe(0);
    expect(rowAfterKey('End', 0, 3)).toBe(2);
    expect(rowAfterKey('Enter', 1, 3)).toBeUndefined();
  });
});
