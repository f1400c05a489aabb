import { describe, expect, it } from 'vitest';

import {
  RECIST_TARGET,
  recistTarget,
  type TargetFindings,
} from '#shared/calculators/response/recist-target';

const exactly = (value: number) => ({ min: value, max: value });
const target = (
  baseline: number,
  nadir: number,
  currentMm: number | undefined,
  more: Partial<TargetFindings> = {},
) =>
  recistTarget({
    baselineMm: exactly(baseline),
    nadirMm: exactly(nadir),
    currentMm,
    allGone: 'no',
    evaluable: 'yes',
    ...more,
  }).join(' ');

describe('RECIST 1.1, target lesions', () => {
  it('[RCC-C-054] carries its method, source and how far it was checked', () => {
    expect(RECIST_TARGET).toEqual({
      id: 'recist-target',
      spec: 'RCC-C-054',
      title: 'RECIST 1.1, target lesions',
      method:
        'Sum of diameters of the target lesions in whole mm (longest diameter, of nodes the short axis): CR all gone with target nodes under 10 mm; PD at least 20 % and at least 5 mm above the smallest sum so far, the baseline included; PR at least 30 % below the baseline; else SD. PD is tested before PR',
      source: 'RECIST 1.1',
      provenance: 'memory',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-054] is progression from 20 % and 5 mm above the nadir', () => {
    expect([target(100, 60, 71), target(100, 60, 72)]).toEqual(['SD', 'PD']);
    expect([target(20, 20, 24), target(20, 20, 25)]).toEqual(['SD', 'PD']);
    expect([target(25, 25, 29), target(25, 25, 30)]).toEqual(['SD', 'PD']);
    expect([target(0, 0, 4), target(0, 0, 5)]).toEqual(['SD', 'PD']);
  });

  it('[RCC-C-054] is partial response from 30 % below the baseline', () => {
    expect([target(100, 100, 70), target(100, 100, 71)]).toEqual(['PR', 'SD']);
    expect([target(90, 90, 63), target(90, 90, 64)]).toEqual(['PR', 'SD']);
  });

  it('[RCC-C-054] tests progression before response', () => {
    expect(target(200, 50, 60)).toBe('PD');
    expect(target(200, 50, 59)).toBe('PR');
  });

  it('[RCC-C-054] is complete response when all is gone, also with small nodes left', () => {
    expect(target(50, 50, 0, { allGone: 'yes' })).toBe('CR');
    expect(target(60, 60, 9, { allGone: 'yes' })).toBe('CR');
    expect(target(60, 60, 49, { allGone: 'yes' })).toBe('CR');
    expect(target(60, 60, undefined, { allGone: 'yes' })).toBe('CR');
  });

  it('[RCC-C-054] leaves complete response open below 50 mm until somebody answers', () => {
    expect(target(100, 100, 49, { allGone: 'unknown' })).toBe('CR PR');
    expect(target(100, 100, 50, { allGone: 'unknown' })).toBe('PR');
    expect(target(100, 100, 0, { allGone: 'unknown' })).toBe('CR');
    expect(target(100, 100, 30)).toBe('PR');
  });

  it('[RCC-C-054] keeps both where answer and sum contradict each other', () => {
    expect(target(100, 100, 50, { allGone: 'yes' })).toBe('CR PR');
    expect(target(100, 100, 0)).toBe('CR PR');
  });

  it('[RCC-C-054] is not evaluable where not every target was, and may be while that is open', () => {
    expect(target(100, 60, 72, { evaluable: 'no' })).toBe('NE');
    expect(target(100, 60, 72, { evaluable: 'no', allGone: 'yes' })).toBe('NE');
    expect(target(100, 60, 72, { evaluable: 'unknown' })).toBe('PD NE');
  });

  it('[RCC-C-054] keeps every response that an unknown sum allows', () => {
    expect(target(100, 60, undefined)).toBe('PR SD PD');
    expect(target(100, 60, undefined, { allGone: 'unknown' })).toBe('CR PR SD PD');
    const nadir = (min: number, max: number) => target(100, 0, 72, { nadirMm: { min, max } });
    expect([nadir(60, 100), nadir(61, 100), nadir(0, 60)]).toEqual(['SD PD', 'SD', 'PD']);
    const baseline = (min: number, max: number) => target(0, 70, 70, { baselineMm: { min, max } });
    expect([baseline(99, 100), baseline(99, 99), baseline(100, 101)]).toEqual([
      'PR SD',
      'SD',
      'PR',
    ]);
    const any = { min: 0, max: Infinity };
    expect(target(0, 0, 70, { baselineMm: any, nadirMm: any })).toBe('PR SD PD');
    expect(target(0, 0, 4, { baselineMm: any, nadirMm: any })).toBe('PR SD');
  });
});
