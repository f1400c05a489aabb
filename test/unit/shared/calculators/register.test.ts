import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

import type { Calculator } from '#shared/calculators/calculator';

const REGISTER = 'test/golden/calculator-register.json';

function isCalculator(value: unknown): value is Calculator {
  return typeof value === 'object' && value !== null && 'spec' in value && 'checkedOn' in value;
}

async function calculators(): Promise<readonly Calculator[]> {
  const found: Calculator[] = [];
  for (const file of globSync('shared/calculators/**/*.ts')) {
    // A module of unknown exports: only what looks like a calculator is kept.
    const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    found.push(...Object.values(module).filter(isCalculator));
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

it('[RCC-C-058] shows method, source and check of every calculator exactly as reviewed', async () => {
  // Our own file, checked in: a change of a text, a cut-off or a source is a change of this file.
  const reviewed = JSON.parse(readFileSync(REGISTER, 'utf8')) as readonly Calculator[];
  expect(await calculators()).toEqual(reviewed);
});

it('[RCC-C-058] gives every calculator an id of its own and a source', async () => {
  const all = await calculators();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, method, source, checkedOn } of all) {
    expect(method.length, id).toBeGreaterThan(20);
    expect(source.length, id).toBeGreaterThan(3);
    expect(checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
