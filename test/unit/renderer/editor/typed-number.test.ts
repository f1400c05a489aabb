import { expect, it } from 'vitest';

import { readTypedNumber } from '../../../../renderer/screens/editor/draft/typed-number.ts';

it.each([
  ['7', 7],
  ['1.0', 1],
  ['0.85', 0.85],
  ['-3', -3],
  [' 12 ', 12],
])('reads %s', (typed, value) => {
  expect(readTypedNumber(typed)).toBe(value);
});

it.each(['', '7,5', '1.', '.5', '1e5', '0x10', '12 g', '1 000'])('refuses %s', (typed) => {
  expect(readTypedNumber(typed)).toBeUndefined();
});
