import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STAGE_TABLES } from '#shared/calculators/staging/stage-tables';
import {
  stageWords,
  TNM_STAGE,
  type TnmCategories,
  tnmStage,
} from '#shared/calculators/staging/tnm-stage';
import { MCategory, NCategory, TCategory, TnmEdition } from '#shared/domain/tnm';

const ALL_T = [undefined, ...TCategory.options];
const ALL_N = [undefined, ...NCategory.options];
const ALL_M = [undefined, ...MCategory.options];

const EDITIONS = TnmEdition.options;
const edition = fc.constantFrom(...EDITIONS);
const categories = fc.record({
  t: fc.constantFrom(...ALL_T),
  n: fc.constantFrom(...ALL_N),
  m: fc.constantFrom(...ALL_M),
});

/** The rules in words, written apart from the tables. */
function expectedGroup(t: string, n: string, m: string): string | undefined {
  if (m === 'M1' || t === 'T4' || n === 'N2') return 'IV';
  if (n === 'N1' || t.startsWith('T3')) return 'III';
  if (t.startsWith('T2')) return 'II';
  return t.startsWith('T1') ? 'I' : undefined;
}

function completions({ t, n, m }: TnmCategories, of: TnmEdition): (string | undefined)[] {
  const nodes = of === '6' ? ['N0', 'N1', 'N2'] : ['N0', 'N1'];
  const ts = t === undefined || t === 'TX' ? ['T1', 'T2', 'T3', 'T4'] : [t];
  const ns = n === undefined || !nodes.includes(n) ? nodes : [n];
  const ms = m === undefined || m === 'MX' ? ['M0', 'M1'] : [m];
  return ts.flatMap((tt) => ns.flatMap((nn) => ms.map((mm) => expectedGroup(tt, nn, mm))));
}

describe('TNM stage', () => {
  it.each(EDITIONS)('[RCC-C-016] follows the rules for every T, N and M of edition %s', (of) => {
    for (const t of ALL_T) {
      for (const n of ALL_N) {
        for (const m of ALL_M) {
          const groups = new Set(completions({ t, n, m }, of));
          const stage = tnmStage({ t, n, m }, of);
          const name = `${t} ${n} ${m}`;
          expect(stage.possible, name).toEqual(
            ['I', 'II', 'III', 'IV'].filter((group) => groups.has(group)),
          );
          expect(stage.mayHaveNone, name).toBe(groups.has(undefined));
          expect(stage.group, name).toBe(groups.size === 1 ? [...groups][0] : undefined);
          expect('group' in stage, name).toBe(stage.group !== undefined);
          expect('assumed' in stage, name).toBe(stage.assumed !== undefined);
        }
      }
    }
  });

  it('[RCC-C-016] keeps the 7th and the 8th edition alike, and no other edition', () => {
    expect(STAGE_TABLES['8']).toEqual(STAGE_TABLES['7']);
    expect(Object.keys(STAGE_TABLES)).toEqual(['6', '7', '8']);
    expect(STAGE_TABLES['6'].m1).toBe('IV');
    expect(STAGE_TABLES['8'].m0.T0).toEqual({ N1: 'III' });
    expect(STAGE_TABLES['6'].m0.T0).toEqual({ N1: 'III', N2: 'IV' });
  });

  it('[RCC-C-016] leaves T3 NX open in the 6th edition, where N2 makes stage IV', () => {
    expect(tnmStage({ t: 'T3', n: 'NX', m: 'M0' }, '6').possible).toEqual(['III', 'IV']);
    expect(tnmStage({ t: 'T3', n: 'NX', m: 'M0' }, '7').group).toBe('III');
    expect(tnmStage({ t: 'T1b', n: 'N2', m: 'M0' }, '6').group).toBe('IV');
  });

  it('[RCC-C-016] does not count N2 under an edition that has none', () => {
    const stage = tnmStage({ t: 'T1', n: 'N2', m: 'M0' }, '8');
    expect(stage).toMatchObject({
      possible: ['I', 'III'],
      notAssessed: ['N'],
      statement: 'Stage I or III (N not assessed)',
      notes: ['N2 does not exist in the 8th edition and is not counted: N1 may be meant'],
    });
    expect(tnmStage({ t: 'T1', n: 'N2', m: 'M0' }, '7').notes).toEqual([
      'N2 does not exist in the 7th edition and is not counted: N1 may be meant',
    ]);
    expect(tnmStage({ t: 'T1', n: 'N2', m: 'M0' }, '6').notes).toEqual([]);
  });

  it('[RCC-C-001] carries a method from which a reader can check the group', () => {
    expect(TNM_STAGE).toMatchObject({ id: 'tnm-stage', spec: 'RCC-C-001', title: 'Stage' });
    expect(TNM_STAGE.method).toBe(
      'Stage group from T, N and M of the staging statement that counts, by the table of its ' +
        'edition. M1: IV. M0 in the 7th and 8th edition: T4 IV, T3 III whatever N is, T0 to T2 ' +
        'with N1 III, T2 N0 II, T1 N0 I, T0 N0 no stage group. The 6th edition differs in N2: ' +
        'with any T it is IV, so that T3 NX may be III or IV. X and missing stand for every ' +
        'value they could be',
    );
    expect(TNM_STAGE.source).toBe(
      'TNM (AJCC/UICC), kidney, 6th to 8th edition; checked against the SEER stage tables',
    );
    expect(TNM_STAGE.provenance).toBe('verified');
  });
});

describe('TNM stage in words', () => {
  const said = (of: TnmCategories, by: TnmEdition = '8') => tnmStage(of, by).statement;

  it('[RCC-C-001] names the stages that remain and what was not assessed', () => {
    expect(said({ t: 'T1b', n: 'NX', m: 'M0' })).toBe('Stage I or III (N not assessed)');
    expect(said({ t: 'T1b', n: 'N0' })).toBe('Stage I or IV (M not assessed)');
    expect(said({ t: 'TX', n: 'N1', m: 'M0' })).toBe('Stage III or IV (T not assessed)');
    expect(said({ t: 'T1', n: 'NX', m: 'MX' }, '6')).toBe(
      'Stage I, III or IV (N and M not assessed)',
    );
    expect(said({})).toBe('Stage I, II, III or IV (T, N and M not assessed)');
  });

  it('[RCC-C-001] does not mention what makes no difference', () => {
    expect(said({ t: 'T3a', m: 'M0' })).toBe('Stage III');
    expect(said({ m: 'M1' })).toBe('Stage IV');
    expect(tnmStage({ t: 'T3a', m: 'M0' }, '8').notAssessed).toEqual(['N']);
  });

  it('[RCC-C-001] says where T0 has no stage group or may have none', () => {
    expect(said({ t: 'T0', n: 'N0', m: 'M0' })).toBe('No stage group can be assigned to T0');
    expect(said({ t: 'T0', n: 'NX', m: 'M0' })).toBe(
      'No stage group, or stage III (N not assessed)',
    );
    expect(said({ t: 'T0' })).toBe('No stage group, or stage III or IV (N and M not assessed)');
    expect(said({ t: 'T0', n: 'N1', m: 'M0' })).toBe('Stage III');
    expect(said({ t: 'T0', n: 'N0', m: 'M1' })).toBe('Stage IV');
    expect(stageWords([], true)).toBe('No stage group can be assigned to T0');
  });

  it('[RCC-C-001] counts MX as not assessed', () => {
    const stage = tnmStage({ t: 'T1', n: 'N0', m: 'MX' }, '6');
    expect(stage.possible).toEqual(['I', 'IV']);
    expect(stage.notAssessed).toEqual(['M']);
  });

  it('[RCC-C-001] says how N1 fares, where N1 makes the stage', () => {
    const note =
      'T1 to T3 with N1 behaves like stage IV (T4 M0) rather than like T3 N0 (Han 2020, Front Oncol)';
    const notes = (of: TnmCategories) => tnmStage(of, '8').notes;
    expect(notes({ t: 'T1', n: 'N1', m: 'M0' })).toEqual([note]);
    expect(notes({ t: 'T3b', n: 'N1', m: 'M0' })).toEqual([note]);
    expect(notes({ t: 'T3b', n: 'N0', m: 'M0' })).toEqual([]);
    expect(notes({ t: 'T1', n: 'N1', m: 'M1' })).toEqual([]);
    expect(notes({ t: 'T4', n: 'N1', m: 'M0' })).toEqual([]);
    expect(notes({ t: 'T0', n: 'N1', m: 'M0' })).toEqual([]);
    expect(notes({ n: 'N1', m: 'M0' })).toEqual([]);
  });
});

describe('the reading of X as 0', () => {
  const assumed = (of: TnmCategories, by: TnmEdition = '8') => tnmStage(of, by).assumed;

  it('[RCC-C-001] stands beside the strict statement', () => {
    expect(assumed({ t: 'T1b', n: 'NX', m: 'M0' })).toEqual({
      group: 'I',
      reading: 'N0',
      statement: 'I (assumes N0)',
    });
    expect(assumed({ t: 'T3', n: 'NX', m: 'MX' }, '6')).toEqual({
      group: 'III',
      reading: 'N0 M0',
      statement: 'III (assumes N0 M0)',
    });
    expect(assumed({ t: 'T2', n: 'N0', m: 'MX' }, '6')).toEqual({
      group: 'II',
      reading: 'M0',
      statement: 'II (assumes M0)',
    });
  });

  it('[RCC-C-001] is not needed where the strict group is certain', () => {
    expect(assumed({ t: 'T3a', n: 'NX', m: 'M0' })).toBeUndefined();
    expect(assumed({ t: 'T4', n: 'NX', m: 'MX' }, '6')).toBeUndefined();
  });

  it('[RCC-C-001] never assumes what is simply not recorded, nor T', () => {
    expect(assumed({ t: 'T1b', m: 'M0' })).toBeUndefined();
    expect(assumed({ t: 'T1b', n: 'N0' })).toBeUndefined();
    expect(assumed({ t: 'T1b', n: 'NX' })).toBeUndefined();
    expect(assumed({ t: 'TX', n: 'NX', m: 'M0' })).toBeUndefined();
    expect(assumed({ t: 'T0', n: 'NX', m: 'M0' })).toBeUndefined();
  });

  it('[RCC-C-001] is always one of the stages still possible', () => {
    fc.assert(
      fc.property(categories, edition, (of, by) => {
        const stage = tnmStage(of, by);
        if (stage.assumed === undefined) return;
        expect(stage.group).toBeUndefined();
        expect(stage.possible).toContain(stage.assumed.group);
      }),
    );
  });
});

describe('every TNM stage', () => {
  it.each(EDITIONS)('[RCC-C-001] of edition %s never widens by a category more', (by) => {
    const more = fc.constantFrom('t', 'n', 'm');
    fc.assert(
      fc.property(categories, more, fc.boolean(), (known, axis, isX) => {
        const open = { t: 'TX', n: 'NX', m: 'MX' } as const;
        const less = { ...known, [axis]: isX ? open[axis] : undefined };
        expect(tnmStage(less, by).possible).toEqual(
          expect.arrayContaining([...tnmStage(known, by).possible]),
        );
      }),
    );
  });

  it('[RCC-C-001] states a group only as the one possible stage, and always says something', () => {
    fc.assert(
      fc.property(categories, edition, (of, by) => {
        const stage = tnmStage(of, by);
        if (stage.group !== undefined) expect(stage.possible).toEqual([stage.group]);
        expect(stage.statement).toMatch(/^(Stage|No stage group)/);
        expect(stage.statement).not.toMatch(/undefined|NaN|\(\s/);
      }),
    );
  });
});
