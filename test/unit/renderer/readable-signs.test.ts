import { describe, expect, it } from 'vitest';

import { readableSigns } from '#shared/report/readable-signs';

import { withReadableSigns } from '../../../renderer/api/readable-signs.ts';

describe('signs of comparison', () => {
  it('[BRD-027] read as they are printed, with their number on the same line', () => {
    expect(readableSigns('ECOG >=2, <= 3 cm, a => b, < 5, RT +- cement')).toBe(
      'ECOG ≥2, ≤\u00A03 cm, a => b, < 5, RT ± cement',
    );
  });

  it('change in what is only read, at any depth, and never in what is edited', () => {
    const reply = { ok: true, value: { names: [{ text: '>=2 lines' }], count: 2, none: null } };
    expect(withReadableSigns('cases.boardSheet', reply)).toEqual({
      ok: true,
      value: { names: [{ text: '≥2 lines' }], count: 2, none: null },
    });
    expect(withReadableSigns('cases.get', reply)).toBe(reply);
  });
});
