import { describe, expect, it } from 'vitest';

import { absoluteEgfr } from '#shared/calculators/renal/absolute-egfr';
import { adjustedBodyWeight } from '#shared/calculators/renal/adjusted-body-weight';
import { albuminuriaCategory } from '#shared/calculators/renal/albuminuria-category';
import { ckdEpi2021 } from '#shared/calculators/renal/ckd-epi-2021';
import { cockcroftGault } from '#shared/calculators/renal/cockcroft-gault';
import { idealBodyWeight } from '#shared/calculators/renal/ideal-body-weight';
import { kidneyCategory } from '#shared/calculators/renal/kidney-category';
import { roundTo } from '#shared/calculators/rounding';

const mg = (amount: number) => ({ amount, unit: 'mg/dL' }) as const;

describe('kidney function', () => {
  it('[RCC-C-004] is for ages 18 to 120 and creatinine between 0.1 and 30 mg/dL', () => {
    const computed = (scr: number, age: number) => ckdEpi2021(mg(scr), age, 'male') !== undefined;
    expect([17, 18, 120, 121].map((age) => computed(1, age))).toEqual([false, true, true, false]);
    expect([0.1, 0.11, 29.9, 30].map((scr) => computed(scr, 60))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('[RCC-C-004] bends at the kappa of each sex', () => {
    const at = (scr: number, sex: 'female' | 'male') =>
      roundTo(ckdEpi2021(mg(scr), 50, sex) ?? Number.NaN, 2);
    expect([at(0.6, 'female'), at(0.7, 'female'), at(0.8, 'female')]).toEqual([
      109.28, 105.3, 89.71,
    ]);
    expect([at(0.8, 'male'), at(0.9, 'male'), at(1, 'male')]).toEqual([107.82, 104.05, 91.69]);
  });

  it('[RCC-C-004] puts every edge of the G categories on the right side, after rounding', () => {
    expect(
      [90, 89.5, 89.4, 59.5, 59.4, 44.5, 44.4, 29.5, 29.4, 14.5, 14.4].map(kidneyCategory),
    ).toEqual(['G1', 'G1', 'G2', 'G2', 'G3a', 'G3a', 'G3b', 'G3b', 'G4', 'G4', 'G5']);
  });

  it('[RCC-C-020] computes creatinine clearance for adults only', () => {
    const clearance = (age: number, scr = 1.2) => cockcroftGault(mg(scr), age, 'male', 80);
    expect(roundTo(clearance(55) ?? 0, 2)).toBe(78.7);
    expect(cockcroftGault(mg(1.2), 55, 'female', 80)).toBe((clearance(55) ?? 0) * 0.85);
    expect([clearance(17), clearance(121), clearance(55, 0.1), clearance(55, 30)]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect([clearance(18), clearance(120)].every((value) => value !== undefined)).toBe(true);
  });

  it('[RCC-C-020] knows ideal and adjusted weight', () => {
    expect(roundTo(idealBodyWeight('male', 178), 2)).toBe(73.18);
    expect(roundTo(idealBodyWeight('female', 152.4), 2)).toBe(45.5);
    expect(adjustedBodyWeight(120, 70)).toBe(90);
  });

  it('[RCC-C-021] compares albuminuria with the cut-offs of its own unit', () => {
    const gram = (amount: number) => albuminuriaCategory({ amount, unit: 'mg/g' });
    const mole = (amount: number) => albuminuriaCategory({ amount, unit: 'mg/mmol' });
    expect([29.9, 30, 300, 300.1].map(gram)).toEqual(['A1', 'A2', 'A2', 'A3']);
    expect([2.9, 3, 30, 30.1].map(mole)).toEqual(['A1', 'A2', 'A2', 'A3']);
  });

  it('[RCC-C-022] frees eGFR of the standard body surface', () => {
    expect(absoluteEgfr(60, 1.73)).toBe(60);
    expect(absoluteEgfr(60, 2.076)).toBeCloseTo(72, 10);
  });
});
