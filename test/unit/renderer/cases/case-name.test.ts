import { expect, it } from 'vitest';

import { caseName } from '../../../../renderer/components/case-name/case-name.ts';

it('[PAB-0049] writes the family name first and in upper case', () => {
  expect(caseName({ family: 'Feldman', given: 'Anna', number: 1 })).toBe('FELDMAN, Anna');
});

it('writes a family name without a given one and without a comma', () => {
  expect(caseName({ family: 'Feldman', given: undefined, number: 1 })).toBe('FELDMAN');
});

it('says so when no name is known', () => {
  expect(caseName({ family: undefined, given: 'Anna', number: 1 })).toBe('Name not known');
});
