import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { tnmStage } from '#shared/calculators/staging/tnm-stage';
import { MCategory, NCategory, TCategory } from '#shared/domain/tnm';

const DATA = process.env['CONSILIUM_DATA'] ?? join('..', 'shared', 'data');
const SEER = join(DATA, 'seer-staging', 'cs_kidney_tnm_stage_distinct.json');

const Row = z.tuple([z.string(), z.string(), z.string(), z.string(), z.unknown()]);
const SeerTable = z.object({ ajcc6: z.array(Row), ajcc7: z.array(Row) });

describe('TNM stage in words', () => {
  it('[RCC-C-001] names the stages that remain and what was not assessed', () => {
    expect(tnmStage({ t: 'T1b', n: 'NX', m: 'M0' }, '8').statement).toBe(
      'Stage I or III (N not assessed)',
    );
    expect(tnmStage({}, '8').statement).toBe('Stage I, II, III or IV (T, N and M not assessed)');
    expect(tnmStage({ t: 'T3a', m: 'M0' }, '8').statement).toBe('Stage III');
    expect(tnmStage({ t: 'T0', n: 'N0', m: 'M0' }, '8').statement).toBe(
      'No stage group can be assigned to T0',
    );
  });

  it('[RCC-C-001] counts MX of the 6th edition as not assessed', () => {
    const stage = tnmStage({ t: 'T1', n: 'N0', m: 'MX' }, '6');
    expect(stage.possible).toEqual(['I', 'IV']);
    expect(stage.notAssessed).toEqual(['M']);
  });

  it('[RCC-C-001] leaves T3 NX open in the 6th edition, where N2 makes stage IV', () => {
    expect(tnmStage({ t: 'T3', n: 'NX', m: 'M0' }, '6').possible).toEqual(['III', 'IV']);
    expect(tnmStage({ t: 'T3', n: 'NX', m: 'M0' }, '7').group).toBe('III');
  });

  it('[RCC-C-001] explains legacy N2 and the outlook of N1', () => {
    expect(tnmStage({ t: 'T1', n: 'N2', m: 'M0' }, '6').notes.join()).toContain('stage III');
    expect(tnmStage({ t: 'T1', n: 'N1', m: 'M0' }, '8').notes.join()).toContain('stage IV');
  });
});

describe.skipIf(!existsSync(SEER))(`SEER stage tables (skipped when ${SEER} is absent)`, () => {
  it.each([
    ['6', 'ajcc6', 131],
    ['7', 'ajcc7', 77],
  ] as const)('[RCC-C-001] agrees with every row of edition %s', (edition, key, expected) => {
    const table = SeerTable.parse(JSON.parse(readFileSync(SEER, 'utf8')))[key];
    const staged = table.filter(([t, , , stage]) => stage !== '' && t !== 'NA');
    expect(staged).toHaveLength(expected);
    for (const [t, n, m, stage] of staged) {
      const group = tnmStage(
        {
          t: TCategory.parse(t.replace('NOS', '')),
          n: NCategory.parse(n),
          m: MCategory.parse(m),
        },
        edition,
      ).group;
      expect(group ?? (stage === 'UNK' ? 'UNK' : 'none'), `${t} ${n} ${m}`).toBe(stage);
    }
  });
});
