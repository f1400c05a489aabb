import { describe, expect, it } from 'vitest';

import {
  type ImmuneFindings,
  type ImmuneResponse,
  IRECIST,
  irecist,
} from '#shared/calculators/response/irecist';

const exactly = (value: number) => ({ min: value, max: value });
const SAME: ImmuneFindings = {
  recist: 'PD',
  furtherIncreaseMm: exactly(0),
  furtherGrowth: 'no',
  daysSinceUnconfirmed: exactly(42),
};
const after = (previous: ImmuneResponse | undefined, more: Partial<ImmuneFindings> = {}) =>
  irecist(previous, { ...SAME, ...more }).join(' ');
const unconfirmed = (more: Partial<ImmuneFindings>) => after('iUPD', more);

describe('iRECIST', () => {
  it('[RCC-C-056] carries its method, source and how far it was checked', () => {
    expect(IRECIST).toEqual({
      id: 'irecist',
      spec: 'RCC-C-056',
      title: 'iRECIST',
      method:
        'RECIST 1.1 under immunotherapy: a first progression is unconfirmed (iUPD). It is confirmed (iCPD) at least 4 weeks (28 days) later by a further 5 mm or more in the sum of the target lesions, or by further growth of non-target or new lesions in size or number. When it shrinks back to iSD, iPR or iCR against the baseline, a later progression is unconfirmed again. New lesions are not added to the sum',
      source: 'iRECIST',
      provenance: 'memory',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-056] takes every response over, and a first progression as unconfirmed', () => {
    const recists = ['CR', 'PR', 'SD', 'NE', 'PD'] as const;
    expect(recists.map((recist) => after(undefined, { recist }))).toEqual([
      'iCR',
      'iPR',
      'iSD',
      'iNE',
      'iUPD',
    ]);
    expect(after('iSD', { recist: 'PR' })).toBe('iPR');
    const grown = { furtherIncreaseMm: exactly(50), furtherGrowth: 'yes' } as const;
    expect([after('iSD', grown), after('iNE', grown), after(undefined, grown)]).toEqual([
      'iUPD',
      'iUPD',
      'iUPD',
    ]);
  });

  it('[RCC-C-056] confirms by 5 mm more or other growth, from 4 weeks on', () => {
    expect(unconfirmed({ furtherIncreaseMm: exactly(4) })).toBe('iUPD');
    expect(unconfirmed({ furtherIncreaseMm: exactly(5) })).toBe('iCPD');
    expect(unconfirmed({ furtherGrowth: 'yes' })).toBe('iCPD');
    const grown = { furtherGrowth: 'yes' } as const;
    expect(unconfirmed({ ...grown, daysSinceUnconfirmed: exactly(27) })).toBe('iUPD');
    expect(unconfirmed({ ...grown, daysSinceUnconfirmed: exactly(28) })).toBe('iCPD');
    expect(unconfirmed({ ...grown, recist: 'SD' })).toBe('iCPD');
  });

  it('[RCC-C-056] falls back when it shrinks, and stays once confirmed', () => {
    expect([unconfirmed({ recist: 'SD' }), unconfirmed({ recist: 'CR' })]).toEqual(['iSD', 'iCR']);
    expect(unconfirmed({ recist: 'NE' })).toBe('iNE');
    expect(after('iCPD', { recist: 'CR' })).toBe('iCPD');
  });

  it('[RCC-C-056] keeps every response that is still possible', () => {
    const grown = { furtherGrowth: 'yes' } as const;
    expect(unconfirmed({ ...grown, daysSinceUnconfirmed: undefined })).toBe('iUPD iCPD');
    expect(unconfirmed({ ...grown, daysSinceUnconfirmed: { min: 27, max: 28 } })).toBe('iUPD iCPD');
    expect(unconfirmed({ furtherGrowth: 'unknown' })).toBe('iUPD iCPD');
    expect(unconfirmed({ furtherGrowth: 'unknown', recist: 'SD' })).toBe('iSD iCPD');
    expect(unconfirmed({ furtherIncreaseMm: undefined })).toBe('iUPD iCPD');
    expect(unconfirmed({ furtherIncreaseMm: { min: 4, max: 5 }, recist: 'PR' })).toBe('iPR iCPD');
    const soon = { daysSinceUnconfirmed: exactly(14), recist: 'SD' } as const;
    expect(unconfirmed({ ...soon, furtherGrowth: 'unknown' })).toBe('iSD iUPD');
    expect(unconfirmed({ ...soon, furtherIncreaseMm: exactly(9) })).toBe('iUPD');
    expect(unconfirmed({ recist: 'SD', daysSinceUnconfirmed: undefined })).toBe('iSD');
  });
});
