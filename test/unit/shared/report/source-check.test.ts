import { describe, expect, it } from 'vitest';

import { rccPack } from '#shared/packs/rcc/pack';
import { sourceCheck } from '#shared/report/source-check';

describe('source check', () => {
  it.each([
    ['verified', 'verified'],
    ['verified: registry mirror 2026-05', 'verified'],
    ['verified: searched, none found', 'verified'],
    ['verified partly', 'partly'],
    ['verified: page excerpt', 'partly'],
    ['verified: secondary news report', 'partly'],
    ['verified via charity page', 'partly'],
    ['verified where stated', 'partly'],
    ['verified citation; memory content', 'partly'],
    ['verified 5-y; memory 8-9 y', 'partly'],
    ['figures verified', 'partly'],
    ['memory', 'memory'],
    ['M', 'memory'],
    ['not verified', 'memory'],
    ['unverified', 'memory'],
    ['', 'memory'],
  ] as const)('[KNW-004] reads the record “%s” as %s', (record, check) => {
    expect(sourceCheck(record)).toBe(check);
  });

  it('[KNW-004] counts a source with remembered figures as partly verified', () => {
    expect(sourceCheck('verified', 'OS HR 0.84; favourable HR 1.1 [memory]')).toBe('partly');
    expect(sourceCheck('verified', 'OS HR 0.84 (0.71-0.99)')).toBe('verified');
    expect(sourceCheck('memory', 'OS HR 0.84 [verified]')).toBe('memory');
  });

  it('[KNW-004] calls nothing of the pack verified whose record or figures have a reserve', () => {
    const references = Object.values(rccPack.references);
    const verified = references.filter(
      ({ provenance, figures }) => sourceCheck(provenance, figures) === 'verified',
    );
    const records = new Set([
      'verified',
      'verified: registry mirror',
      'verified: registry mirror 2026-05',
      'verified: searched',
      'verified: searched, none found',
    ]);
    for (const { provenance, figures, citation } of verified) {
      expect(records, citation).toContain(provenance);
      expect(figures, citation).not.toMatch(/memory/i);
    }
    expect(verified.length).toBeGreaterThan(0);
    const memory = references.filter(({ provenance }) => sourceCheck(provenance) === 'memory');
    expect(new Set(memory.map(({ provenance }) => provenance))).toEqual(new Set(['memory']));
  });
});
