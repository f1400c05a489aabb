import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anaemiaSeverity } from '#shared/calculators/labs/anaemia-severity';
import { calciumSeverity } from '#shared/calculators/labs/calcium-severity';
import { correctedCalcium } from '#shared/calculators/labs/corrected-calcium';
import { glasgowPrognosticScore } from '#shared/calculators/labs/glasgow-prognostic-score';
import { labFreshness } from '#shared/calculators/labs/lab-freshness';
import { beyondLimit } from '#shared/calculators/labs/lab-limit';
import { isPlausible } from '#shared/calculators/labs/lab-plausibility';
import { plausibleLimit } from '#shared/calculators/labs/plausible-limit';
import { motzerCalcium } from '#shared/calculators/labs/motzer-calcium';
import { neutrophilLymphocyteRatio } from '#shared/calculators/labs/neutrophil-lymphocyte-ratio';
import { convertUnit } from '#shared/calculators/labs/unit-conversion';
import { unitGuard } from '#shared/calculators/labs/unit-guard';
import { roundTo } from '#shared/calculators/rounding';
import { Analyte, LAB_UNITS } from '#shared/domain/labs';

describe('corrected calcium', () => {
  it('[RCC-C-003] does not let binary arithmetic push a value over the limit', () => {
    const corrected = correctedCalcium(
      { amount: 2.29, unit: 'mmol/L' },
      { amount: 29, unit: 'g/L' },
    );
    expect(2.29 + 0.02 * 11).toBeGreaterThan(2.51);
    expect(corrected.amount).toBe(2.51);
  });

  it('[RCC-C-003] gives the same with albumin in the other unit, and lowers it above 40 g/L', () => {
    const total = { amount: 10.3, unit: 'mg/dL' } as const;
    const byDecilitre = correctedCalcium(total, { amount: 2.8, unit: 'g/dL' });
    expect(correctedCalcium(total, { amount: 28, unit: 'g/L' })).toEqual(byDecilitre);
    expect(byDecilitre).toEqual({ amount: 11.26, unit: 'mg/dL' });
    const molar = { amount: 2.6, unit: 'mmol/L' } as const;
    expect(correctedCalcium(molar, { amount: 4.6, unit: 'g/dL' }).amount).toBe(2.48);
  });

  it('[RCC-C-024] follows the 1999 paper in its own formula', () => {
    const motzer = motzerCalcium({ amount: 10.3, unit: 'mg/dL' }, { amount: 2.8, unit: 'g/dL' });
    expect({ ...motzer, amount: roundTo(motzer.amount, 3) }).toEqual({
      amount: 10.724,
      unit: 'mg/dL',
    });
  });

  it('[RCC-C-023] puts every cut-off on the right side, in both units', () => {
    const molar = (amount: number) => calciumSeverity({ amount, unit: 'mmol/L' }, 'yes')[0];
    const mass = (amount: number) => calciumSeverity({ amount, unit: 'mg/dL' }, 'yes')[0];
    expect([2.99, 3, 3.5, 3.51].map(molar)).toEqual(['mild', 'moderate', 'moderate', 'severe']);
    expect([11.99, 12, 14, 14.01].map(mass)).toEqual(['mild', 'moderate', 'moderate', 'severe']);
  });

  it('[RCC-C-023] needs the limit of the laboratory only below 3.0 mmol/L', () => {
    const at = (amount: number, above: 'yes' | 'no' | 'unknown') =>
      calciumSeverity({ amount, unit: 'mmol/L' }, above);
    expect(at(2.7, 'unknown')).toEqual(['none', 'mild']);
    expect(at(2.7, 'no')).toEqual(['none']);
    expect(at(3.2, 'unknown')).toEqual(['moderate']);
    expect(at(4, 'unknown')).toEqual(['severe']);
  });
});

describe('anaemia, inflammation', () => {
  it('[RCC-C-027] grades haemoglobin on both sides of every cut-off', () => {
    const grade = (value: number) => anaemiaSeverity(value, 130);
    expect([79.9, 80, 99.9, 100, 129.9, 130].map(grade)).toEqual([[3], [2], [2], [1], [1], [0]]);
    expect(anaemiaSeverity(100, undefined)).toEqual([0, 1]);
    expect(anaemiaSeverity(99, undefined)).toEqual([2]);
  });

  it('[RCC-C-025] divides neutrophils by lymphocytes, and nothing by none', () => {
    expect(neutrophilLymphocyteRatio(6.4, 1.6)).toBe(4);
    expect(neutrophilLymphocyteRatio(5, 0)).toBeUndefined();
  });

  it('[RCC-C-026] keeps every number of points that is still possible', () => {
    const score = (crpHigh: 'yes' | 'no' | 'unknown', albuminLow: 'yes' | 'no' | 'unknown') =>
      glasgowPrognosticScore({ crpHigh, albuminLow });
    expect(score('no', 'yes')).toEqual({ gps: [1], mgps: [0] });
    expect(score('yes', 'no')).toEqual({ gps: [1], mgps: [1] });
    expect(score('yes', 'yes')).toEqual({ gps: [2], mgps: [2] });
    expect(score('no', 'no')).toEqual({ gps: [0], mgps: [0] });
    expect(score('no', 'unknown')).toEqual({ gps: [0, 1], mgps: [0] });
    expect(score('yes', 'unknown')).toEqual({ gps: [1, 2], mgps: [1, 2] });
    expect(score('unknown', 'yes')).toEqual({ gps: [1, 2], mgps: [0, 2] });
    expect(score('unknown', 'unknown')).toEqual({ gps: [0, 1, 2], mgps: [0, 1, 2] });
  });
});

describe('limits, units and age of laboratory values', () => {
  const ldh = (value: number, upperLimit: number) =>
    beyondLimit({ analyte: 'ldh', value, unit: 'U/L', upperLimit }, 'above-upper', 1.5);

  it('[RCC-C-006] compares strictly with a multiple of the limit, free of binary artefacts', () => {
    expect([ldh(375, 250), ldh(375.1, 250)]).toEqual(['no', 'yes']);
    expect(1.5 * 67.4).toBe(101.10000000000001);
    expect(ldh(101.1, 67.4)).toBe('no');
  });

  it('[RCC-C-006] does not compare on the other side, without a limit or an implausible value', () => {
    const lab = { analyte: 'haemoglobin', unit: 'g/dL', lowerLimit: 12, upperLimit: 16 } as const;
    expect(beyondLimit({ ...lab, value: 17 }, 'below-lower')).toBe('no');
    expect(beyondLimit({ ...lab, value: 17 }, 'above-upper')).toBe('yes');
    expect(beyondLimit({ ...lab, value: 125 }, 'above-upper')).toBe('unknown');
    const bare = { analyte: 'haemoglobin', value: 9, unit: 'g/dL' } as const;
    expect(beyondLimit(bare, 'below-lower')).toBe('unknown');
  });

  it('[RCC-C-006] does not compare with a limit that was printed for another unit', () => {
    const lab = { analyte: 'haemoglobin', value: 104, unit: 'g/L', lowerLimit: 12 } as const;
    expect(beyondLimit(lab, 'below-lower')).toBe('unknown');
    expect(plausibleLimit(lab, 'lower')).toBeUndefined();
    expect(plausibleLimit(lab, 'upper')).toBeUndefined();
    expect(plausibleLimit({ ...lab, lowerLimit: 120, upperLimit: 156 }, 'lower')).toBe(120);
    expect(plausibleLimit({ ...lab, lowerLimit: 120, upperLimit: 156 }, 'upper')).toBe(156);
    expect(beyondLimit({ ...lab, lowerLimit: 120 }, 'below-lower')).toBe('yes');
  });

  const edges: readonly [Analyte, string, number, number][] = [
    ['haemoglobin', 'g/L', 20, 250],
    ['calcium', 'mmol/L', 1, 5],
    ['albumin', 'g/L', 8, 65],
    ['neutrophils', '10^9/L', 0, 150],
    ['lymphocytes', '10^9/L', 0, 150],
    ['platelets', '10^9/L', 1, 3000],
    ['ldh', 'U/L', 50, 20_000],
    ['creatinine', 'µmol/L', 10, 2500],
    ['crp', 'mg/L', 0, 700],
    ['bilirubin', 'µmol/L', 1, 1000],
    ['inr', 'INR', 0.5, 15],
  ];

  it.each(edges)(
    '[RCC-C-006] takes %s in %s from %d to %d for plausible',
    (analyte, unit, a, b) => {
      const plausible = (value: number) => isPlausible({ analyte, value, unit });
      expect([plausible(a), plausible(b), plausible(b * 1.001)]).toEqual([true, true, false]);
      if (a > 0) expect(plausible(a * 0.999)).toBe(false);
    },
  );

  it('[RCC-C-006] sets no limits where none are known', () => {
    expect(isPlausible({ analyte: 'alt', value: 9999, unit: 'U/L' })).toBe(true);
    expect(isPlausible({ analyte: 'ldh', value: 250, unit: 'furlong' })).toBe(false);
  });

  it.each([
    ['haemoglobin', 13.5, 'g/L', ['g/dL', 'mmol/L']],
    ['haemoglobin', 125, 'g/dL', ['g/L']],
    ['haemoglobin', 7.5, 'g/dL', []],
    ['haemoglobin', 7.5, 'mmol/L', []],
    ['calcium', 9.8, 'mmol/L', ['mg/dL']],
    ['calcium', 2.4, 'mg/dL', ['mmol/L']],
    ['creatinine', 1.2, 'µmol/L', ['mg/dL']],
    ['creatinine', 106, 'mg/dL', ['µmol/L']],
    ['albumin', 3.4, 'g/L', ['g/dL']],
    ['albumin', 34, 'g/dL', ['g/L']],
    ['neutrophils', 6100, '10^9/L', ['/µL']],
    ['neutrophils', 6.1, '/µL', ['10^9/L']],
    ['lymphocytes', 99, '/µL', ['10^9/L']],
    ['lymphocytes', 100, '/µL', []],
    ['platelets', 265, '/µL', ['10^9/L']],
    ['ldh', 250, 'µkat/L', ['U/L']],
    ['ldh', 100, 'µkat/L', []],
    ['ldh', 4.2, 'U/L', ['µkat/L']],
    ['crp', 800, 'mg/L', []],
    ['inr', 20, 'INR', []],
    ['neutrophils', 0, '/µL', []],
    ['haemoglobin', 12, 'furlong', []],
  ] as const)('[RCC-C-028] asks about %s of %d %s', (analyte, value, unit, expected) => {
    expect(unitGuard({ analyte, value, unit })).toEqual(expected);
  });

  it('[RCC-C-028] offers only units the value is plausible in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Analyte.options),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (analyte, value) => {
          for (const unit of LAB_UNITS[analyte]) {
            const offered = unitGuard({ analyte, value, unit });
            expect(offered).not.toContain(unit);
            for (const other of offered)
              expect(isPlausible({ analyte, value, unit: other })).toBe(true);
          }
        },
      ),
    );
  });

  it('[RCC-C-029] says from 29 days that a value ages, and from 91 that it is too old', () => {
    const on = (days: string) => labFreshness(days, '2026-11-24');
    expect(on('2026-10-27')).toBe('current');
    expect(on('2026-10-26')).toBe('ageing');
    expect(on('2026-08-26')).toBe('ageing');
    expect(on('2026-08-25')).toBe('too-old');
  });

  it('[RCC-C-029] counts a partial date by the oldest day it could be', () => {
    expect(labFreshness('2026-11', '2026-11-24')).toBe('current');
    expect(labFreshness('2026-10', '2026-11-24')).toBe('ageing');
    expect(labFreshness('2026', '2026-11-24')).toBe('too-old');
    expect(labFreshness('2026-11-01', '2026-11')).toBe('ageing');
    expect(labFreshness(undefined, '2026-11-24')).toBe('undated');
    expect(labFreshness(undefined, undefined)).toBe('current');
    expect(labFreshness('2020', undefined)).toBe('current');
  });

  it('[RCC-C-005] converts there and back without loss, for every pair of units', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Analyte.options),
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        (analyte, value) => {
          const units: readonly string[] = LAB_UNITS[analyte];
          for (const from of units) {
            for (const to of units) {
              const there = convertUnit(analyte, value, from, to);
              const back = there === undefined ? undefined : convertUnit(analyte, there, to, from);
              expect(Math.abs((back ?? 0) - value) / value).toBeLessThan(1e-12);
            }
          }
        },
      ),
    );
  });

  it.each([
    ['neutrophils', 6100, '/µL', '10^9/L', 6.1],
    ['lymphocytes', 1600, '/µL', '10^9/L', 1.6],
    ['platelets', 265_000, '/µL', '10^9/L', 265],
    ['albumin', 3.4, 'g/dL', 'g/L', 34],
    ['crp', 2.4, 'mg/dL', 'mg/L', 24],
    ['alt', 1, 'µkat/L', 'U/L', 60],
    ['ldh', 1, 'µkat/L', 'U/L', 60],
    ['urine-albumin-creatinine', 8.84, 'mg/g', 'mg/mmol', 1],
    ['inr', 1.1, 'INR', 'INR', 1.1],
    ['egfr', 42, 'mL/min/1.73 m²', 'mL/min/1.73 m²', 42],
  ] as const)('[RCC-C-005] converts %s %d %s', (analyte, value, from, to, expected) => {
    expect(roundTo(convertUnit(analyte, value, from, to) ?? Number.NaN, 9)).toBe(expected);
    expect(convertUnit(analyte, value, from, 'furlong')).toBeUndefined();
    expect(convertUnit(analyte, value, 'furlong', to)).toBeUndefined();
  });
});
