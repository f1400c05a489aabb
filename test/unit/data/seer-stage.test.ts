import { expect, it } from 'vitest';
import { z } from 'zod';

import { tnmStage } from '#shared/calculators/staging/tnm-stage';
import { MCategory, NCategory, TCategory } from '#shared/domain/tnm';

import { describeWithData } from './outside-data.ts';

const FILE = 'seer-staging/cs_kidney_tnm_stage_distinct.json';

const Row = z.tuple([z.string(), z.string(), z.string(), z.string(), z.unknown()]);
const Table = z.object({ ajcc6: z.array(Row), ajcc7: z.array(Row) });

describeWithData('SEER stage tables', [FILE], (read) => {
  it.each([
    ['6', 'ajcc6', 131],
    ['7', 'ajcc7', 77],
  ] as const)('[RCC-C-016] agree with edition %s in every row', (edition, key, expected) => {
    const table = Table.parse(JSON.parse(read(FILE)))[key];
    const staged = table.filter(([t, , , stage]) => stage !== '' && t !== 'NA');
    const differing = staged.filter(([t, n, m, stage]) => {
      const categories = {
        t: TCategory.parse(t.replace('NOS', '')),
        n: NCategory.parse(n),
        m: MCategory.parse(m),
      };
      const { group, possible } = tnmStage(categories, edition);
      if (stage === 'UNK') return group !== undefined || possible.length === 0;
      return group !== stage;
    });
    const agreeing = staged.length - differing.length;
    console.log(`SEER, edition ${edition}: ${agreeing} of ${staged.length} rows agree`);
    expect(differing).toEqual([]);
    expect(agreeing).toBe(expected);
  });

  it.each([
    ['6', 'ajcc6'],
    ['7', 'ajcc7'],
  ] as const)('[RCC-C-016] state no group of T0 N0 M0 in edition %s', (edition, key) => {
    const table = Table.parse(JSON.parse(read(FILE)))[key];
    const row = table.find(([t, n, m]) => t === 'T0' && n === 'N0' && m === 'M0');
    expect(row?.[3]).toBe('');
    const stage = tnmStage({ t: 'T0', n: 'N0', m: 'M0' }, edition);
    expect([stage.group, stage.possible]).toEqual([undefined, []]);
  });
});
