import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { deriveTStatus, type LocalExtent } from '#shared/calculators/staging/derive-t-status';
import { localExtentOf } from '#shared/calculators/of-case/local-extent';
import { isAgainstExtent } from '#shared/calculators/staging/t-against-extent';
import { TCategory } from '#shared/domain/tnm';

const NONE: LocalExtent = {
  beyondGerota: 'no',
  adrenalContiguous: 'no',
  ivcAboveDiaphragm: 'no',
  ivcWall: 'no',
  ivcBelowDiaphragm: 'no',
  renalVein: 'no',
  perirenalFat: 'no',
  renalSinusFat: 'no',
  pelvicalyceal: 'no',
};
const UNKNOWN: LocalExtent = {
  beyondGerota: 'unknown',
  adrenalContiguous: 'unknown',
  ivcAboveDiaphragm: 'unknown',
  ivcWall: 'unknown',
  ivcBelowDiaphragm: 'unknown',
  renalVein: 'unknown',
  perirenalFat: 'unknown',
  renalSinusFat: 'unknown',
  pelvicalyceal: 'unknown',
};
const T4_FLAGS = ['beyondGerota', 'adrenalContiguous'] as const;
const T3C_FLAGS = ['ivcAboveDiaphragm', 'ivcWall'] as const;
const T3B_FLAGS = ['ivcBelowDiaphragm'] as const;
const T3A_FLAGS = ['renalVein', 'perirenalFat', 'renalSinusFat', 'pelvicalyceal'] as const;
const FLAGS = [...T4_FLAGS, ...T3C_FLAGS, ...T3B_FLAGS, ...T3A_FLAGS];

describe('T from size and extent', () => {
  it.each([
    [4, 'T1a'],
    [4.1, 'T1b'],
    [7, 'T1b'],
    [7.1, 'T2a'],
    [10, 'T2a'],
    [10.1, 'T2b'],
    [0.1, 'T1a'],
    [40, 'T2b'],
  ])('[RCC-C-009] of %f cm limited to the kidney is %s', (sizeCm, t) => {
    expect(deriveTStatus({ ...NONE, sizeCm })).toEqual({
      t,
      certain: true,
      statement: t,
      open: [],
    });
    expect(deriveTStatus({ ...UNKNOWN, sizeCm })).toEqual({
      t,
      certain: false,
      statement: `at least ${t}`,
      open: FLAGS,
    });
  });

  it.each([
    ...T4_FLAGS.map((flag) => [flag, 'T4', []] as const),
    ...T3C_FLAGS.map((flag) => [flag, 'T3c', [...T4_FLAGS]] as const),
    ...T3B_FLAGS.map((flag) => [flag, 'T3b', [...T4_FLAGS, ...T3C_FLAGS]] as const),
    ...T3A_FLAGS.map((flag) => [flag, 'T3a', [...T4_FLAGS, ...T3C_FLAGS, ...T3B_FLAGS]] as const),
  ])('[RCC-C-009] with %s is %s, whatever the size', (flag, t, open) => {
    for (const sizeCm of [undefined, 3, 12]) {
      expect(deriveTStatus({ ...NONE, sizeCm, [flag]: 'yes' })).toEqual({
        t,
        certain: true,
        statement: t,
        open: [],
      });
      expect(deriveTStatus({ ...UNKNOWN, sizeCm, [flag]: 'yes' })).toEqual({
        t,
        certain: open.length === 0,
        statement: open.length === 0 ? t : `at least ${t}`,
        open,
      });
    }
  });

  it('[RCC-C-009] lets the wall of the vena cava win over its level', () => {
    const cava = { ...NONE, sizeCm: 9, ivcBelowDiaphragm: 'yes', ivcWall: 'yes' } as const;
    expect(deriveTStatus(cava).t).toBe('T3c');
  });

  it('[RCC-C-009] is TX without size and without a flag, and never certain then', () => {
    const open = { t: 'TX', certain: false, statement: 'TX' };
    expect(deriveTStatus(NONE)).toEqual({ ...open, open: [] });
    expect(deriveTStatus(UNKNOWN)).toEqual({ ...open, open: FLAGS });
  });

  it('[RCC-C-009] never falls when an unknown flag turns out to be present', () => {
    const presence = fc.constantFrom('yes', 'no', 'unknown');
    const extent = fc.record({
      sizeCm: fc.option(fc.double({ min: 0.1, max: 40, noNaN: true }), { nil: undefined }),
      ...Object.fromEntries(FLAGS.map((flag) => [flag, presence])),
    });
    const order = ['TX', 'T1a', 'T1b', 'T2a', 'T2b', 'T3a', 'T3b', 'T3c', 'T4'];
    fc.assert(
      fc.property(extent, fc.constantFrom(...FLAGS), (known, flag) => {
        const less = { ...NONE, ...known, [flag]: 'unknown' } as LocalExtent;
        const before = deriveTStatus(less);
        const after = deriveTStatus({ ...less, [flag]: 'yes' });
        expect(order.indexOf(after.t)).toBeGreaterThanOrEqual(order.indexOf(before.t));
        if (before.certain) expect(after.t).toBe(before.t);
      }),
    );
  });
});

describe('local extent of a case', () => {
  it('[RCC-C-009] reads the level of a thrombus as every level below it', () => {
    const levels = (venousThrombus: 'none' | 'renal-vein' | 'ivc-below-diaphragm') => {
      const extent = localExtentOf({ venousThrombus: { value: venousThrombus } });
      return [extent.renalVein, extent.ivcBelowDiaphragm, extent.ivcAboveDiaphragm];
    };
    expect(levels('none')).toEqual(['no', 'no', 'no']);
    expect(levels('renal-vein')).toEqual(['yes', 'no', 'no']);
    expect(levels('ivc-below-diaphragm')).toEqual(['yes', 'yes', 'no']);
    expect(
      localExtentOf({ venousThrombus: { value: 'ivc-above-diaphragm' } }).ivcAboveDiaphragm,
    ).toBe('yes');
  });

  it('[RCC-C-009] leaves unknown what is not recorded', () => {
    expect(localExtentOf({})).toEqual({ ...UNKNOWN, sizeCm: undefined });
    expect(
      localExtentOf({ venousThrombus: { unknown: 'not-done' }, size: { unknown: 'pending' } }),
    ).toEqual({ ...UNKNOWN, sizeCm: undefined });
  });

  it('[RCC-C-009] takes size in cm and each flag from its own field', () => {
    const yes = { value: 'yes' } as const;
    expect(localExtentOf({ size: { value: { amount: 41, unit: 'mm' } } }).sizeCm).toBe(4.1);
    const flags = [
      ['venaCavaWall', 'ivcWall'],
      ['beyondGerota', 'beyondGerota'],
      ['adrenalContiguous', 'adrenalContiguous'],
      ['perirenalFat', 'perirenalFat'],
      ['renalSinusFat', 'renalSinusFat'],
      ['pelvicalyceal', 'pelvicalyceal'],
    ] as const;
    for (const [field, flag] of flags) {
      expect(localExtentOf({ invasion: { [field]: yes } })).toEqual({
        ...UNKNOWN,
        sizeCm: undefined,
        [flag]: 'yes',
      });
    }
  });
});

describe('recorded T against size and extent', () => {
  const certain = (sizeCm: number) => deriveTStatus({ ...NONE, sizeCm });
  const atLeast = (sizeCm: number) => deriveTStatus({ ...UNKNOWN, sizeCm });

  it('[RCC-C-009] agrees with itself and contradicts every other category when certain', () => {
    const found = {
      T1a: certain(3),
      T1b: certain(5),
      T2a: certain(8),
      T2b: certain(12),
      T3a: deriveTStatus({ ...NONE, perirenalFat: 'yes' }),
      T3b: deriveTStatus({ ...NONE, ivcBelowDiaphragm: 'yes' }),
      T3c: deriveTStatus({ ...NONE, ivcWall: 'yes' }),
      T4: deriveTStatus({ ...NONE, beyondGerota: 'yes' }),
    } as const;
    for (const [t, derived] of Object.entries(found)) {
      const against = Object.keys(found).filter((recorded) =>
        isAgainstExtent(TCategory.parse(recorded), derived),
      );
      expect(against, t).toEqual(Object.keys(found).filter((recorded) => recorded !== t));
    }
  });

  it('[RCC-C-009] contradicts when it is lower than the bound', () => {
    expect(isAgainstExtent('T1a', atLeast(5))).toBe(true);
    expect(isAgainstExtent('T1b', atLeast(5))).toBe(false);
    expect(isAgainstExtent('T4', atLeast(5))).toBe(false);
  });

  it('[RCC-C-009] contradicts when it is higher than a certain T', () => {
    expect(isAgainstExtent('T2a', certain(5))).toBe(true);
    expect(isAgainstExtent('T1b', certain(5))).toBe(false);
    expect(isAgainstExtent('T1a', certain(5))).toBe(true);
  });

  it('[RCC-C-009] takes a T without letter for every letter, and T0 and TX for none', () => {
    expect(isAgainstExtent('T1', certain(5))).toBe(false);
    expect(isAgainstExtent('T1', certain(3))).toBe(false);
    expect(isAgainstExtent('T1', certain(8))).toBe(true);
    expect(isAgainstExtent('T2', certain(5))).toBe(true);
    expect(isAgainstExtent('T0', certain(5))).toBe(false);
    expect(isAgainstExtent('TX', certain(5))).toBe(false);
    for (const t of TCategory.options) expect(isAgainstExtent(t, deriveTStatus(NONE))).toBe(false);
  });
});
