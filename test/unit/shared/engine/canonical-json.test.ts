import { describe, expect, it } from 'vitest';

import { canonicalJson } from '#shared/engine/canonical-json';
import type { Pack } from '#shared/engine/pack';

import { UMBRELLAS } from './umbrella-pack.ts';

/** The same content with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('the canonical text of a pack', () => {
  it('[ENG-048] is stable JSON with sorted keys, infinity as text and no functions', () => {
    const text = canonicalJson(UMBRELLAS);
    // Reversing keeps the content, so the result is still a pack.
    expect(canonicalJson(reversed(UMBRELLAS) as Pack)).toBe(text);
    expect(text.startsWith('{"blocks":{"WIND":{"arguments":[{"axis":"extent"')).toBe(true);
    expect(text).toContain('{"integer":false,"kind":"number","max":"Infinity","min":0');
    expect(text).not.toContain('"derive":');
    expect(JSON.parse(text)).toMatchObject({ meta: UMBRELLAS.meta, slots: UMBRELLAS.slots });
    const renamed = { ...UMBRELLAS, meta: { ...UMBRELLAS.meta, title: 'Umbrellas “2”' } };
    expect(canonicalJson(renamed)).not.toBe(text);
  });
});
