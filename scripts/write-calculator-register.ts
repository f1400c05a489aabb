import { globSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Calculator } from '#shared/calculators/calculator';

const FILE = 'test/golden/calculator-register.json';

function isCalculator(value: unknown): value is Calculator {
  return typeof value === 'object' && value !== null && 'spec' in value && 'checkedOn' in value;
}

/** Method, source and check of every calculator, sorted by id. */
export async function calculatorRegister(): Promise<readonly Calculator[]> {
  const found: Calculator[] = [];
  for (const file of globSync('shared/calculators/**/*.ts')) {
    // A module of unknown exports: only what looks like a calculator is kept.
    const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    found.push(...Object.values(module).filter(isCalculator));
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

if (import.meta.main) {
  writeFileSync(FILE, `${JSON.stringify(await calculatorRegister(), undefined, 2)}\n`);
  console.log(`wrote ${FILE}`);
}
