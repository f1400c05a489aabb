import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LabResult } from '#shared/domain/labs';
import { barOf } from '#shared/report/lab-limits';
import { labRows } from '#shared/report/lab-rows';

import { SCORES } from './sample-scores.ts';

const HAEMOGLOBIN: LabResult = {
  analyte: 'haemoglobin',
  value: 10.4,
  unit: 'g/dL',
  lowerLimit: 12,
  upperLimit: 15.6,
  on: '2026-11-16',
};

function row(label: string, labs: LabResult[] = [], assessedOn = '2026-11-24') {
  return labRows({ labs, referral: { assessedOn } }, SCORES).find((each) => each.label === label);
}

describe('laboratory', () => {
  it('flags by the limits of the laboratory and shows them with unit', () => {
    expect(row('Haemoglobin', [HAEMOGLOBIN])).toMatchObject({
      value: '10.4',
      unit: 'g/dL',
      flag: 'low',
      limits: '12 to 15.6 g/dL',
      on: '16-Nov-2026',
      presence: 'present',
    });
    expect(row('Haemoglobin', [{ ...HAEMOGLOBIN, value: 12 }])).not.toHaveProperty('flag');
  });

  it('says that a value is old, too old or undated where it is read', () => {
    const at = (on: string | undefined) => row('Haemoglobin', [{ ...HAEMOGLOBIN, on }])?.remark;
    expect(at('2026-11-16')).toBeUndefined();
    expect(at('2026-10-02')).toBe('More than 28 days old on the day of assessment');
    expect(at('2026-05-02')).toBe('More than 90 days old on the day of assessment and not used');
    expect(at(undefined)).toBe('No date and is not used: it may be too old');
  });

  it('does not flag by a limit that is implausible in its unit, and says so', () => {
    const wrong = { ...HAEMOGLOBIN, value: 104, unit: 'g/L' };
    const shown = row('Haemoglobin', [wrong]);
    expect(shown).not.toHaveProperty('flag');
    expect(shown?.remark).toContain('lower limit 12 g/L is implausible and not used');
  });

  it('takes the latest value that is not from after the board day', () => {
    const labs = [
      { ...HAEMOGLOBIN, value: 9.9, on: '2026-11-25' },
      HAEMOGLOBIN,
      { ...HAEMOGLOBIN, value: 11.2, on: '2026-09-21' },
    ];
    expect(row('Haemoglobin', labs)).toMatchObject({
      value: '10.4',
      remark: 'Result of 25-Nov-2026, after the day of assessment: not used',
    });
  });

  it('does not call a result of after the board day not recorded', () => {
    const remark = 'Result of 25-Nov-2026, after the day of assessment: not used';
    const unknown = { presence: 'unknown', remark };
    expect(row('Haemoglobin', [{ ...HAEMOGLOBIN, on: '2026-11-25' }])).toMatchObject(unknown);
    const ldh = { analyte: 'ldh', value: 640, unit: 'U/L', on: '2026-11-25' } as const;
    expect(row('LDH', [ldh])).toMatchObject(unknown);
  });

  it('shows every result that may be the latest, and says so', () => {
    const labs = [HAEMOGLOBIN, { ...HAEMOGLOBIN, value: 8, on: '2026-11' }];
    const shown = labRows({ labs }, SCORES).filter(({ label }) => label === 'Haemoglobin');
    expect(shown.map(({ value, remark }) => `${value}: ${remark}`)).toEqual([
      '10.4: One of several that may be the latest',
      '8: One of several that may be the latest',
    ]);
  });

  it('says that limits are missing instead of using others', () => {
    const bare = row('Haemoglobin', [
      { analyte: 'haemoglobin', value: 10.4, unit: 'g/dL', on: '2026-11-16' },
    ]);
    expect(bare?.remark).toBe('Laboratory limits not recorded');
    expect(bare).not.toHaveProperty('flag');
    expect(bare).not.toHaveProperty('bar');
  });

  it('says that albumin is missing, and what cannot be computed without it', () => {
    expect(row('Albumin')).toMatchObject({ presence: 'unknown', remark: 'Not recorded' });
    expect(row('Corrected calcium')).toMatchObject({
      presence: 'unknown',
      remark: 'Not computed: albumin missing',
    });
  });

  it('shows computed eGFR with its derivation, unless the laboratory reported one', () => {
    expect(row('eGFR (CKD-EPI 2021)')).toMatchObject({
      value: '42',
      unit: 'mL/min/1.73 m²',
      flag: 'low',
      remark: 'Category G3b',
      derivation: { method: 'Method' },
    });
    const reported: LabResult = { analyte: 'egfr', value: 44, unit: 'mL/min/1.73 m²' };
    expect(row('eGFR (CKD-EPI 2021)', [reported])).toBeUndefined();
    expect(row('eGFR as reported', [reported])?.value).toBe('44');
  });

  it('keeps every marker on its bar, outside the band exactly when out of limits', () => {
    const limit = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(limit, limit, fc.integer({ min: 0, max: 5000 }), (lowerLimit, width, value) => {
        const upperLimit = lowerLimit + width;
        const bar = barOf({ value, lowerLimit, upperLimit });
        if (bar === undefined) throw new Error('no bar');
        expect(bar.value).toBeGreaterThanOrEqual(0);
        expect(bar.value).toBeLessThanOrEqual(1);
        if (value <= lowerLimit) expect(bar.value).toBeLessThanOrEqual(bar.from);
        if (value >= upperLimit) expect(bar.value).toBeGreaterThanOrEqual(bar.to);
      }),
    );
  });
});
