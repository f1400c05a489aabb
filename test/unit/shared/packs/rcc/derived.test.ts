import { describe, expect, it } from 'vitest';

import type { FactStates } from '#shared/engine/pack';
import { oneOf } from '#shared/engine/possible';
import type { FactValue, Possible } from '#shared/engine/possible';
import { rccPack } from '#shared/packs/rcc/pack';

const EARLY: Record<string, readonly FactValue[]> = {
  primary_resectable: [true, false],
  t_stage: ['T1b', 'T2a'],
  n_positive: [false],
  thrombus: ['none', 'renal_vein'],
  local_recurrence: [true, false],
};

describe('a resectable primary', () => {
  it('is presumed for T1 and T2 while nothing certain speaks against it', () => {
    expect(derive('primary_resectable_d', EARLY)).toEqual(oneOf(true));
  });

  it.each([
    ['a stage above T2 is possible', { t_stage: ['T2b', 'T3a'] }],
    ['positive nodes are possible', { n_positive: [true, false] }],
    ['a thrombus is certain', { thrombus: ['renal_vein'] }],
    ['a local recurrence is certain', { local_recurrence: [true] }],
  ])('is not presumed when %s', (_, changes) => {
    expect(derive('primary_resectable_d', { ...EARLY, ...changes })).toEqual(oneOf(true, false));
  });

  it('is what the surgeon says when the surgeon says it', () => {
    const stated = { ...EARLY, primary_resectable: [false] };
    expect(derive('primary_resectable_d', stated)).toEqual(oneOf(false));
  });
});

describe('IMDC', () => {
  const factors = Object.fromEntries(
    ['kps_lt80', 'lt1y', 'hb', 'ca', 'anc', 'plt'].map((factor) => [`imdc_${factor}`, [false]]),
  );

  it('counts from the factors present to the factors present or unknown', () => {
    const some = { ...factors, imdc_lt1y: [true], imdc_hb: [true, false], imdc_ca: [true, false] };
    expect(derive('imdc_score', some)).toEqual(oneOf(1, 2, 3));
  });

  it.each([
    [[0], ['favourable']],
    [[1, 2], ['intermediate']],
    [
      [2, 3],
      ['intermediate', 'poor'],
    ],
    [[3, 4, 5, 6], ['poor']],
  ])('reads %j factors as %j', (score, groups) => {
    expect(derive('imdc_group', { imdc_score: score, advanced: [true] })).toEqual(oneOf(...groups));
  });

  it('does not apply to disease that is not advanced', () => {
    expect(derive('imdc_group', { imdc_score: [0], advanced: [false] })).toEqual(oneOf('na'));
    expect(derive('imdc_group', { imdc_score: [0], advanced: [true, false] })).toEqual(
      oneOf('favourable', 'na'),
    );
  });
});

describe('histology', () => {
  it('leaves clear cell open when the subtype is stated as unknown', () => {
    expect(derive('is_ccrcc', { histology: ['unknown'] })).toEqual(oneOf(true, false));
    expect(derive('is_ccrcc', { histology: ['clear_cell'] })).toEqual(oneOf(true));
    expect(derive('is_ncc', { histology: ['collecting_duct', 'medullary'] })).toEqual(oneOf(false));
    expect(derive('is_ncc', { histology: ['papillary', 'chromophobe'] })).toEqual(oneOf(true));
  });
});

function derive(id: string, values: Readonly<Record<string, readonly FactValue[]>>): Possible {
  const fact = rccPack.derived.find((item) => item.id === id);
  if (fact === undefined || !('derive' in fact)) throw new Error(`No derivation ${id}`);
  const states: FactStates = Object.fromEntries(
    Object.entries(values).map(([name, some]) => [
      name,
      { possible: oneOf(...some), narrowedBy: [] },
    ]),
  );
  return fact.derive(states);
}
