import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { caseFileSchemaText } from '#shared/interchange/case-schema';

it('docs/case-file.schema.json is what the case model says today', () => {
  const kept = readFileSync(
    new URL('../../../../docs/case-file.schema.json', import.meta.url),
    'utf8',
  );
  const hint = 'out of date: run node scripts/write-case-schema.ts';
  expect(kept === caseFileSchemaText() ? 'current' : hint).toBe('current');
});

it('the schema is the same every time it is made', () => {
  expect(caseFileSchemaText()).toBe(caseFileSchemaText());
});
