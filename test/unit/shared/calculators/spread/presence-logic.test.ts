import { describe, expect, it } from 'vitest';

import { allOf, anyOf, atLeast, not } from '#shared/calculators/spread/presence-logic';

describe('three-valued answers', () => {
  it('[RCC-C-041] needs every answer to be yes, and lets one no settle it', () => {
    expect(allOf([])).toBe('yes');
    expect(allOf(['yes', 'yes'])).toBe('yes');
    expect(allOf(['yes', 'unknown'])).toBe('unknown');
    expect(allOf(['unknown', 'no', 'yes'])).toBe('no');
  });

  it('[RCC-C-041] lets one yes settle it, and needs every answer to be no', () => {
    expect(anyOf([])).toBe('no');
    expect(anyOf(['no', 'no'])).toBe('no');
    expect(anyOf(['no', 'unknown'])).toBe('unknown');
    expect(anyOf(['unknown', 'yes', 'no'])).toBe('yes');
  });

  it('[RCC-C-041] turns yes and no round and leaves unknown unknown', () => {
    expect([not('yes'), not('no'), not('unknown')]).toEqual(['no', 'yes', 'unknown']);
  });

  it('[RCC-C-041] compares only when every value of a span agrees', () => {
    expect(atLeast({ min: 3, max: 3 }, 3)).toBe('yes');
    expect(atLeast({ min: 2, max: 2 }, 3)).toBe('no');
    expect(atLeast({ min: 2, max: 3 }, 3)).toBe('unknown');
    expect(atLeast({ min: 3, max: Infinity }, 3)).toBe('yes');
  });
});
