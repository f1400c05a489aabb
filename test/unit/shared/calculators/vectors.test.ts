import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ckdEpi2021 } from '#shared/calculators/renal/ckd-epi-2021';
import { correctedCalcium } from '#shared/calculators/labs/corrected-calcium';
import { deriveTStatus, type LocalExtent } from '#shared/calculators/staging/derive-t-status';
import { type ImdcFactors, imdcRisk } from '#shared/calculators/risk/imdc';
import { underOneYear } from '#shared/calculators/risk/interval-under-one-year';
import { kidneyCategory } from '#shared/calculators/renal/kidney-category';
import { kpsBelow80 } from '#shared/calculators/performance/kps-below-80';
import { beyondLimit, type LimitSide } from '#shared/calculators/labs/lab-limit';
import { roundTo } from '#shared/calculators/rounding';
import type { ImdcFactor, Presence } from '#shared/calculators/scores';
import { tnmStage } from '#shared/calculators/staging/tnm-stage';
import { convertUnit } from '#shared/calculators/labs/unit-conversion';
import type { MCategory, NCategory, TCategory } from '#shared/domain/tnm';

type Vector = { id: string; fn: string; input: unknown; expected: unknown };

// The file is ours and checked in; a changed shape fails the tests below.
const VECTORS = JSON.parse(readFileSync('test/golden/calculators.json', 'utf8')) as Vector[];

function vectorsOf<Input, Expected>(
  fn: string,
): { id: string; input: Input; expected: Expected }[] {
  const found = VECTORS.filter((vector) => vector.fn === fn);
  expect(found.length).toBeGreaterThan(0);
  // Each caller names the shape that the vectors of its function have.
  return found as unknown as { id: string; input: Input; expected: Expected }[];
}

const FACTORS: readonly ImdcFactor[] = [
  'karnofsky-below-80',
  'under-1-year-to-therapy',
  'haemoglobin-below-limit',
  'calcium-above-limit',
  'neutrophils-above-limit',
  'platelets-above-limit',
];

function factorsOf(answers: readonly Presence[]): ImdcFactors {
  const at = (index: number) => answers[index] ?? 'unknown';
  return {
    'karnofsky-below-80': at(0),
    'under-1-year-to-therapy': at(1),
    'haemoglobin-below-limit': at(2),
    'calcium-above-limit': at(3),
    'neutrophils-above-limit': at(4),
    'platelets-above-limit': at(5),
  };
}

function presenceOf(value: boolean | null | undefined): Presence {
  if (value === null || value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}

type MaybeTnm = [TCategory | null, NCategory | null, MCategory | null];

function categories([t, n, m]: MaybeTnm) {
  return { t: t ?? undefined, n: n ?? undefined, m: m ?? undefined };
}

describe('TNM stage', () => {
  it('[RCC-C-001] gives the stage group of all 78 combinations of the 8th edition', () => {
    const vectors = vectorsOf<MaybeTnm, string | null>('stageGroup');
    expect(vectors).toHaveLength(78);
    for (const { id, input, expected } of vectors) {
      expect(tnmStage(categories(input), '8').group ?? null, id).toBe(expected);
      expect(tnmStage(categories(input), '7').group ?? null, id).toBe(expected);
    }
  });

  it('[RCC-C-001] lists every stage that X and missing categories still allow', () => {
    for (const { id, input, expected } of vectorsOf<MaybeTnm, string[]>('possibleStages')) {
      expect(tnmStage(categories(input), '8').possible, id).toEqual(expected);
    }
  });

  it('[RCC-C-001] reads legacy N2 by the 6th edition', () => {
    for (const { id, input, expected } of vectorsOf<MaybeTnm, string>('stageGroup6')) {
      expect(tnmStage(categories(input), '6').group, id).toBe(expected);
    }
  });

  it('[RCC-C-009] says at least while a flag that could raise T is unknown', () => {
    const names: Record<string, keyof LocalExtent> = {
      ivcWallInvasion: 'ivcWall',
      renalVeinOrSegmental: 'renalVein',
      sinusFat: 'renalSinusFat',
    };
    type Input = Record<string, boolean | number | undefined>;
    type Expected = { t: string; certain: boolean; statement: string; open: string[] };
    for (const { input, expected } of vectorsOf<Input, Expected>('deriveTStatus')) {
      const flag = (name: string) => {
        const value = input[name];
        return presenceOf(typeof value === 'boolean' ? value : undefined);
      };
      const size = input['sizeCm'];
      const status = deriveTStatus({
        sizeCm: typeof size === 'number' ? size : undefined,
        beyondGerota: flag('beyondGerota'),
        adrenalContiguous: flag('adrenalContiguous'),
        ivcAboveDiaphragm: flag('ivcAboveDiaphragm'),
        ivcWall: flag('ivcWallInvasion'),
        ivcBelowDiaphragm: flag('ivcBelowDiaphragm'),
        renalVein: flag('renalVeinOrSegmental'),
        perirenalFat: flag('perirenalFat'),
        renalSinusFat: flag('sinusFat'),
        pelvicalyceal: flag('pelvicalyceal'),
      });
      expect(status).toEqual({
        ...expected,
        open: expected.open.map((name) => names[name] ?? name),
      });
    }
  });
});

describe('IMDC', () => {
  it('[RCC-C-002] gives the groups of every number of present and unknown factors', () => {
    const groupsOf: Record<string, string[]> = {
      favourable: ['favourable'],
      intermediate: ['intermediate'],
      poor: ['poor'],
      'not poor (favourable or intermediate)': ['favourable', 'intermediate'],
      'at least intermediate (intermediate or poor)': ['intermediate', 'poor'],
      indeterminate: ['favourable', 'intermediate', 'poor'],
    };
    type Row = { p: number; u: number; statement: string };
    const [matrix] = vectorsOf<null, Row[]>('countModel');
    expect(matrix?.expected).toHaveLength(28);
    for (const { p, u, statement } of matrix?.expected ?? []) {
      const answers = FACTORS.map((_, index): Presence => {
        if (index < p) return 'yes';
        return index < p + u ? 'unknown' : 'no';
      });
      const risk = imdcRisk(factorsOf(answers));
      expect(risk.groups, `${p} present, ${u} unknown`).toEqual(groupsOf[statement]);
      expect(risk.most - risk.fewest).toBe(u);
    }
  });

  it('[RCC-C-002] scores the worked patients', () => {
    type Input = Record<string, number | string | null | undefined>;
    type Expected = { min: number; max: number; groups: string[] };
    for (const { id, input, expected } of vectorsOf<Input, Expected>('imdc')) {
      const number = (key: string) => {
        const value = input[key];
        return typeof value === 'number' ? value : undefined;
      };
      const day = (key: string) => {
        const value = input[key];
        return typeof value === 'string' ? value : undefined;
      };
      const beyond = (analyte: 'haemoglobin' | 'calcium' | 'neutrophils' | 'platelets') => {
        const [value, limit, side, unit] = SCORED[analyte];
        const amount = number(value);
        const bound = number(limit);
        if (amount === undefined) return 'unknown';
        const limits = side === 'below-lower' ? 'lowerLimit' : 'upperLimit';
        return beyondLimit(
          { analyte, value: amount, unit, ...(bound === undefined ? {} : { [limits]: bound }) },
          side,
        );
      };
      const risk = imdcRisk({
        'karnofsky-below-80': kpsBelow80({ kps: number('kps'), ecog: number('ecog') }),
        'under-1-year-to-therapy': underOneYear(day('dx'), day('start')),
        'haemoglobin-below-limit': beyond('haemoglobin'),
        'calcium-above-limit': beyond('calcium'),
        'neutrophils-above-limit': beyond('neutrophils'),
        'platelets-above-limit': beyond('platelets'),
      });
      expect(risk, id).toEqual({
        fewest: expected.min,
        most: expected.max,
        groups: expected.groups,
      });
    }
  });

  it('[RCC-C-007] counts less than a calendar year, strictly', () => {
    for (const { input, expected } of vectorsOf<[string, string], boolean>('intervalUnder1y')) {
      expect(underOneYear(...input), input.join(' ')).toBe(presenceOf(expected));
    }
  });

  it('[RCC-C-007] stays unknown while the missing part of a date decides', () => {
    type Days = [string, string, string, string];
    for (const { input, expected } of vectorsOf<Days, boolean | null>('intervalUnder1yRange')) {
      const [from, , , start] = input;
      const month = input[1].endsWith('-12-31') ? from.slice(0, 4) : from.slice(0, 7);
      expect(underOneYear(month, start), input.join(' ')).toBe(presenceOf(expected));
    }
  });
});

const SCORED: Record<
  'haemoglobin' | 'calcium' | 'neutrophils' | 'platelets',
  readonly [string, string, LimitSide, string]
> = {
  haemoglobin: ['hb', 'hbLLN', 'below-lower', 'g/L'],
  calcium: ['correctedCa', 'caULN', 'above-upper', 'mmol/L'],
  neutrophils: ['anc', 'ancULN', 'above-upper', '10^9/L'],
  platelets: ['plt', 'pltULN', 'above-upper', '10^9/L'],
};

describe('kidney function', () => {
  it('[RCC-C-004] computes CKD-EPI 2021', () => {
    type Input = { scr_mgdl?: number; scr_umoll?: number; age: number; sex: 'F' | 'M' };
    type Expected = { egfr: number; reported: number; G: string };
    for (const { input, expected } of vectorsOf<Input, Expected>('ckdEpi2021')) {
      const creatinine =
        input.scr_mgdl === undefined
          ? ({ amount: input.scr_umoll ?? 0, unit: 'µmol/L' } as const)
          : ({ amount: input.scr_mgdl, unit: 'mg/dL' } as const);
      const egfr = ckdEpi2021(creatinine, input.age, input.sex === 'F' ? 'female' : 'male') ?? 0;
      expect(roundTo(egfr, 4)).toBe(expected.egfr);
      expect(roundTo(egfr, 0)).toBe(expected.reported);
      expect(kidneyCategory(egfr)).toBe(expected.G);
    }
  });

  it('[RCC-C-004] takes the G category from the rounded value', () => {
    for (const { input, expected } of vectorsOf<[number], string>('ckdG')) {
      expect(kidneyCategory(input[0]), String(input[0])).toBe(expected);
    }
  });
});

describe('laboratory', () => {
  it('[RCC-C-003] corrects calcium in mmol/L and rounds before it is compared', () => {
    for (const { input, expected } of vectorsOf<[number, number], number>('correctedCa_mmoll')) {
      const [amount, albumin] = input;
      const corrected = correctedCalcium(
        { amount, unit: 'mmol/L' },
        { amount: albumin, unit: 'g/L' },
      );
      expect(corrected).toEqual({ amount: expected, unit: 'mmol/L' });
    }
  });

  it('[RCC-C-003] corrects calcium in mg/dL, with albumin in either unit', () => {
    type Expected = { payne: number };
    for (const { input, expected } of vectorsOf<[number, number], Expected>('correctedCa_mgdl')) {
      const [amount, albumin] = input;
      const total = { amount, unit: 'mg/dL' } as const;
      const byGram = correctedCalcium(total, { amount: albumin, unit: 'g/dL' });
      const byLitre = correctedCalcium(total, { amount: roundTo(albumin * 10, 2), unit: 'g/L' });
      expect(byGram).toEqual({ amount: expected.payne, unit: 'mg/dL' });
      expect(byLitre).toEqual(byGram);
    }
  });

  it('[RCC-C-006] compares strictly with the limit of the laboratory', () => {
    type Input = [number, number | null];
    for (const { input, expected } of vectorsOf<Input, boolean | null>('belowLLN')) {
      const [value, limit] = input;
      const lab = { analyte: 'haemoglobin', value, unit: 'g/dL' } as const;
      const withLimit = limit === null ? lab : { ...lab, lowerLimit: limit };
      expect(beyondLimit(withLimit, 'below-lower')).toBe(presenceOf(expected));
    }
  });

  it('[RCC-C-005] converts units by the exact factors', () => {
    type Expected = {
      hb_12_5_gdl: { gl: number; mmoll: number };
      hb_7_5mmoll_to_gdl: number;
      ca_10_mgdl_mmoll: number;
      ca_2_6mmoll_mgdl: number;
      creat_1_2_umoll: number;
      creat_150_mgdl: number;
      bili_2_umoll: number;
      ldh_250_ukat: number;
    };
    const [vector] = vectorsOf<null, Expected>('CONV');
    const convert = (...args: Parameters<typeof convertUnit>) => convertUnit(...args) ?? Number.NaN;
    expect({
      hb_12_5_gdl: {
        gl: convert('haemoglobin', 12.5, 'g/dL', 'g/L'),
        mmoll: roundTo(convert('haemoglobin', 12.5, 'g/dL', 'mmol/L'), 2),
      },
      hb_7_5mmoll_to_gdl: roundTo(convert('haemoglobin', 7.5, 'mmol/L', 'g/dL'), 2),
      ca_10_mgdl_mmoll: roundTo(convert('calcium', 10, 'mg/dL', 'mmol/L'), 3),
      ca_2_6mmoll_mgdl: roundTo(convert('calcium', 2.6, 'mmol/L', 'mg/dL'), 2),
      creat_1_2_umoll: roundTo(convert('creatinine', 1.2, 'mg/dL', 'µmol/L'), 1),
      creat_150_mgdl: roundTo(convert('creatinine', 150, 'µmol/L', 'mg/dL'), 3),
      bili_2_umoll: roundTo(convert('bilirubin', 2, 'mg/dL', 'µmol/L'), 1),
      ldh_250_ukat: roundTo(convert('ldh', 250, 'U/L', 'µkat/L'), 2),
    }).toEqual(vector?.expected);
  });
});
