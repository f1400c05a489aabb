import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import type { Calculator } from '#shared/calculators/calculator';

import { calculatorRegister } from '../../../../scripts/write-calculator-register.ts';

it('[RCC-C-058] shows method, source and check of every calculator exactly as reviewed', async () => {
  // Our own file, checked in: a change of a text, a cut-off or a source is a change of this file.
  const reviewed = JSON.parse(
    readFileSync('test/golden/calculator-register.json', 'utf8'),
  ) as readonly Calculator[];
  expect(await calculatorRegister()).toEqual(reviewed);
});

it('[RCC-C-058] gives every calculator an id and a rule of its own, a method and a source', async () => {
  const all = await calculatorRegister();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, method, source, checkedOn } of all) {
    expect(method.length, id).toBeGreaterThan(20);
    expect(source.length, id).toBeGreaterThan(3);
    expect(checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
