import { describe, expect, it } from 'vitest';

import {
  CULP_FACTORS,
  type CulpFactor,
  culpFactors,
} from '#shared/calculators/spread/culp-factors';
import type { Presence, Score } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { answers, scoreOf } from './metastatic-cases.ts';

const FACTORS: readonly CulpFactor[] = [
  'ldh-above-limit',
  'albumin-below-limit',
  'symptoms-from-metastases',
  'liver-metastasis',
  'retroperitoneal-nodes',
  'supradiaphragmatic-nodes',
  'ct3-or-ct4',
];

const all = (answer: Presence) =>
  // Every factor has the same answer.
  Object.fromEntries(FACTORS.map((factor) => [factor, answer])) as Record<CulpFactor, Presence>;

function present(count: number) {
  const yes = Object.fromEntries(FACTORS.slice(0, count).map((factor) => [factor, 'yes' as const]));
  return culpFactors({ ...all('no'), ...yes });
}

describe('surgical risk factors', () => {
  it('[RCC-C-045] count one for each, with a limit between 3 and 4', () => {
    expect(present(0)).toMatchObject({ total: 0, category: 'up-to-three' });
    expect(present(3)).toMatchObject({ total: 3, category: 'up-to-three' });
    expect(present(4)).toMatchObject({ total: 4, category: 'four-or-more' });
    expect(present(7)).toMatchObject({ total: 7, category: 'four-or-more' });
  });

  it.each(FACTORS)('[RCC-C-045] count %s, and leave it open while it is unknown', (factor) => {
    expect(culpFactors({ ...all('no'), [factor]: 'yes' })).toMatchObject({ total: 1 });
    expect(culpFactors({ ...all('no'), [factor]: 'unknown' })).toMatchObject({
      fewest: 0,
      most: 1,
      missing: [factor],
    });
  });

  it('[RCC-C-045] state a category only when no unknown factor can change it', () => {
    const open = { ...all('no'), 'ldh-above-limit': 'unknown', 'ct3-or-ct4': 'unknown' } as const;
    expect(culpFactors(open)).toMatchObject({ fewest: 0, most: 2, category: 'up-to-three' });
    expect(culpFactors(all('unknown'))).toMatchObject({
      fewest: 0,
      most: 7,
      possible: ['up-to-three', 'four-or-more'],
    });
  });
});

const ON = '2026-11-16';
/** None of the seven. */
const CASE: CaseDocument = {
  referral: { assessedOn: '2026-11-20' },
  primaries: [{ inSitu: answers.yes, tnm: [{ t: 'T1b', n: 'N0', prefix: 'c', on: '2026-11' }] }],
  lesions: [{ site: 'lung', symptomatic: answers.no }],
  extent: { ledgerComplete: answers.yes, brain: { value: 'none' } },
  labs: [
    { analyte: 'ldh', value: 200, unit: 'U/L', upperLimit: 250, on: ON },
    { analyte: 'albumin', value: 40, unit: 'g/L', lowerLimit: 35, on: ON },
  ],
};

function factorsOf(document: CaseDocument): Score | undefined {
  return scoreOf(document, 'surgical-risk-factors');
}

const NONE = '0 of 7, within the entry limit of SURTIME (up to 3)';
const ONE = '1 of 7, within the entry limit of SURTIME (up to 3)';
const OPEN = '0 to 1 of 7, within the entry limit of SURTIME (up to 3)';

describe('surgical risk factors of a case', () => {
  it('[RCC-C-045] are counted with their inputs', () => {
    expect(factorsOf(CASE)).toEqual({
      ...CULP_FACTORS,
      state: 'known',
      value: NONE,
      statement: `Surgical risk factors: ${NONE}`,
      inputs: [
        { label: 'LDH', value: '200 U/L (upper limit 250)', on: ON, field: 'labs[0]' },
        { label: 'Albumin', value: '40 g/L (lower limit 35)', on: ON, field: 'labs[1]' },
        { label: 'Symptoms, Lung', value: 'No', field: 'lesions[0].symptomatic' },
        { label: 'Brain', value: 'imaged, no metastasis', field: 'extent.brain' },
        { label: 'List of metastases complete', value: 'Yes', field: 'extent.ledgerComplete' },
        { label: 'Clinical T', value: 'T1b', on: '2026-11', field: 'primaries[0].tnm[0]' },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-045] are named where they are present', () => {
    const score = factorsOf({
      ...CASE,
      primaries: [{ inSitu: answers.yes, tnm: [{ t: 'T3a' }] }],
      lesions: [{ site: 'liver', symptomatic: answers.yes }, { site: 'node-regional' }],
      labs: [
        { analyte: 'ldh', value: 300, unit: 'U/L', upperLimit: 250, on: ON },
        { analyte: 'albumin', value: 30, unit: 'g/L', lowerLimit: 35, on: ON },
      ],
    });
    const text = '6 of 7, no benefit of nephrectomy seen (4 or more)';
    expect(score).toMatchObject({
      state: 'known',
      value: text,
      statement:
        `Surgical risk factors: ${text}; present: LDH above the limit, albumin below the limit, ` +
        'symptoms from metastases, liver metastasis, retroperitoneal lymph nodes, cT3 or cT4',
    });
  });

  it('[RCC-C-045] are unknown while none is answered, and ask for all of them', () => {
    const score = factorsOf({ disease: { setting: { value: 'metastatic' } }, primaries: [{}] });
    expect(score).toMatchObject({
      state: 'unknown',
      statement: 'Surgical risk factors not known',
      inputs: [],
      missing: [
        { label: 'LDH', field: 'labs.ldh' },
        { label: 'Albumin', field: 'labs.albumin' },
        { label: 'Symptoms of the brain metastases', field: 'extent.brain' },
        { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
        { label: 'Clinical T', field: 'primaries[0].tnm' },
      ],
      notes: [],
    });
    expect(score).not.toHaveProperty('value');
  });

  it('[RCC-C-045] are not given without a primary that may be in place', () => {
    expect(factorsOf({ ...CASE, primaries: [{ inSitu: answers.no }] })).toBeUndefined();
  });

  it('[RCC-C-045] compare laboratory values with their own limits, strictly', () => {
    const labs = (ldh: number, albumin: number) =>
      factorsOf({
        ...CASE,
        labs: [
          { analyte: 'ldh', value: ldh, unit: 'U/L', upperLimit: 250, on: ON },
          { analyte: 'albumin', value: albumin, unit: 'g/L', lowerLimit: 35, on: ON },
        ],
      })?.value;
    expect([labs(250, 35), labs(251, 35), labs(250, 34)]).toEqual([NONE, ONE, ONE]);
    const withoutLimit = factorsOf({
      ...CASE,
      labs: [
        { analyte: 'ldh', value: 300, unit: 'U/L', on: ON },
        { analyte: 'albumin', value: 40, unit: 'g/L', lowerLimit: 35, on: ON },
      ],
    });
    expect(withoutLimit).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Upper limit of LDH', field: 'labs[0].upperLimit' }],
    });
  });
});

describe('symptoms from metastases', () => {
  const symptoms = (
    lesions: CaseDocument['lesions'],
    extent: CaseDocument['extent'] = CASE.extent,
  ) => factorsOf({ ...CASE, lesions, extent });

  it('[RCC-C-045] need one lesion with symptoms or pain', () => {
    expect(symptoms([{ site: 'lung', symptomatic: answers.yes }])?.value).toBe(ONE);
    const pain = symptoms([{ site: 'lung', symptomatic: answers.no, painful: answers.yes }]);
    expect(pain?.value).toBe(ONE);
    expect(pain?.inputs).toContainEqual({
      label: 'Pain, Lung',
      value: 'Yes',
      field: 'lesions[0].painful',
    });
    expect(
      symptoms([{ site: 'lung', symptomatic: answers.yes }], {
        clearSites: ['liver', 'node-regional', 'node-distant'],
      })?.value,
    ).toBe(ONE);
  });

  it('[RCC-C-045] are denied only by every listed lesion of a complete list', () => {
    expect(symptoms([{ site: 'lung', painful: answers.no }])).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Symptoms, Lung', field: 'lesions[0].symptomatic' }],
    });
    const half = symptoms([{ site: 'lung', symptomatic: answers.no }, { site: 'adrenal' }]);
    expect(half?.missing).toEqual([
      { label: 'Symptoms, Adrenal gland', field: 'lesions[1].symptomatic' },
    ]);
    const incomplete = symptoms(CASE.lesions, {
      brain: { value: 'none' },
      clearSites: ['liver', 'node-regional', 'node-distant'],
    });
    expect(incomplete).toMatchObject({
      value: OPEN,
      missing: [{ label: 'List of metastases complete', field: 'extent.ledgerComplete' }],
    });
  });

  it('[RCC-C-045] may come from the brain', () => {
    const brain = (value: NonNullable<CaseDocument['extent']>['brain'], lesions = CASE.lesions) =>
      symptoms(lesions, { ledgerComplete: answers.yes, brain: value });
    expect(brain({ value: 'symptomatic' })?.value).toBe(ONE);
    expect(brain({ value: 'asymptomatic' })?.value).toBe(NONE);
    for (const value of ['treated-stable', 'not-imaged'] as const) {
      expect(brain({ value })).toMatchObject({
        value: OPEN,
        missing: [{ label: 'Symptoms of the brain metastases', field: 'extent.brain' }],
      });
    }
    const listed: CaseDocument['lesions'] = [{ site: 'brain', symptomatic: answers.no }];
    expect(brain({ value: 'treated-stable' }, listed)?.value).toBe(NONE);
    expect(brain({ value: 'symptomatic' }, listed)?.value).toBe(ONE);
  });

  it('[RCC-C-045] do not come from a recurrence in the renal fossa', () => {
    const fossa = { site: 'renal-fossa' as const, symptomatic: answers.yes };
    expect(symptoms([...(CASE.lesions ?? []), fossa])?.value).toBe(NONE);
  });
});

describe('sites of the surgical risk factors', () => {
  const listed = (more: NonNullable<CaseDocument['lesions']>, extent = CASE.extent) =>
    factorsOf({ ...CASE, lesions: [...(CASE.lesions ?? []), ...more], extent });
  const quiet = { symptomatic: answers.no } as const;

  it('[RCC-C-045] count the liver as listed, and not once it was imaged and is free', () => {
    const liver = listed([{ site: 'liver', measuredOn: '2026-11-02', ...quiet }]);
    expect(liver?.value).toBe(ONE);
    expect(liver?.inputs).toContainEqual({
      label: 'Liver',
      value: 'listed',
      on: '2026-11-02',
      field: 'lesions[1]',
    });
    const open = { brain: { value: 'none' as const } };
    const nodes = ['node-regional', 'node-distant'] as const;
    const imaged = listed([], { ...open, clearSites: ['liver', ...nodes] });
    expect(imaged?.inputs).toContainEqual({
      label: 'Liver',
      value: 'imaged and free',
      field: 'extent.clearSites',
    });
    expect(imaged?.value).toBe(OPEN);
    expect(listed([], { ...open, clearSites: nodes.slice() })?.value).toBe(
      '0 to 2 of 7, within the entry limit of SURTIME (up to 3)',
    );
    const gone = { site: 'liver' as const, status: 'treated-no-evidence' as const };
    expect(listed([gone])?.value).toBe(NONE);
  });

  it('[RCC-C-045] take regional nodes for retroperitoneal ones', () => {
    const regional = listed([{ site: 'node-regional', ...quiet }]);
    expect(regional).toMatchObject({ value: ONE, missing: [] });
    expect(regional?.statement).toContain('present: retroperitoneal lymph nodes');
    expect(regional?.inputs).toContainEqual({
      label: 'Regional lymph nodes',
      value: 'listed',
      field: 'lesions[1]',
    });
  });

  it('[RCC-C-045] take a clinical N1 for retroperitoneal nodes', () => {
    const tnm = (n: 'NX' | 'N0' | 'N1' | 'N2', prefix: 'c' | 'p' = 'c') =>
      factorsOf({
        ...CASE,
        primaries: [
          {
            inSitu: answers.yes,
            tnm: [{ t: 'T1b', prefix: 'c', n, nPrefix: prefix, edition: '6' }],
          },
        ],
      });
    expect(tnm('N1')?.statement).toContain('present: retroperitoneal lymph nodes');
    expect(tnm('N1')?.inputs).toContainEqual({
      label: 'Clinical N',
      value: 'N1',
      field: 'primaries[0].tnm[0]',
    });
    expect(tnm('N2')?.value).toBe(ONE);
    expect([tnm('N0')?.value, tnm('NX')?.value]).toEqual([NONE, NONE]);
  });

  it('[RCC-C-045] leave the place of distant nodes open, and say so', () => {
    const distant = listed([{ site: 'node-distant', detail: 'Mediastinum', ...quiet }]);
    expect(distant).toMatchObject({
      state: 'known',
      value: '0 to 2 of 7, within the entry limit of SURTIME (up to 3)',
      missing: [
        {
          label: 'Distant lymph nodes: retroperitoneal or not',
          field: 'lesions[1].detail',
        },
        {
          label: 'Distant lymph nodes: above the diaphragm or not',
          field: 'lesions[1].detail',
        },
      ],
    });
    expect(distant?.inputs).toContainEqual({
      label: 'Distant lymph nodes',
      value: 'listed',
      field: 'lesions[1]',
    });
    const both = listed([
      { site: 'node-distant', ...quiet },
      { site: 'node-regional', ...quiet },
    ]);
    expect(both?.value).toBe('1 to 2 of 7, within the entry limit of SURTIME (up to 3)');
  });

  it('[RCC-C-045] leave nodes open until the list is complete', () => {
    const extent = {
      brain: { value: 'none' as const },
      clearSites: ['liver' as const, 'node-distant' as const],
    };
    expect(listed([], extent)?.value).toBe(
      '0 to 2 of 7, within the entry limit of SURTIME (up to 3)',
    );
    expect(listed([], { ...extent, clearSites: ['liver', 'node-regional'] })?.value).toBe(
      '0 to 3 of 7, within the entry limit of SURTIME (up to 3)',
    );
  });
});

describe('clinical T of the surgical risk factors', () => {
  type Primaries = NonNullable<CaseDocument['primaries']>;
  const staged = (primaries: Primaries) => factorsOf({ ...CASE, primaries });
  const one = (tnm: Primaries[number]['tnm']) => staged([{ inSitu: answers.yes, tnm }]);

  it('[RCC-C-045] counts T3 and T4 of any letter', () => {
    const value = (t: 'T0' | 'T1' | 'T2b' | 'T3' | 'T3c' | 'T4' | 'TX') =>
      one([{ t, prefix: 'c' }])?.value;
    expect([value('T0'), value('T1'), value('T2b')]).toEqual([NONE, NONE, NONE]);
    expect([value('T3'), value('T3c'), value('T4')]).toEqual([ONE, ONE, ONE]);
    expect(value('TX')).toBe(OPEN);
    expect(one([{ n: 'N0' }])?.missing).toEqual([
      { label: 'Clinical T', field: 'primaries[0].tnm' },
    ]);
  });

  it('[RCC-C-045] is the latest clinical statement', () => {
    const early = { t: 'T1a', prefix: 'c', on: '2026-01' } as const;
    const late = { t: 'T3b', prefix: 'yc', on: '2026-06' } as const;
    expect(one([early, late])?.value).toBe(ONE);
    expect(one([late, early])?.inputs).toContainEqual({
      label: 'Clinical T',
      value: 'T3b',
      on: '2026-06',
      field: 'primaries[0].tnm[0]',
    });
    expect(one([early, { ...late, on: undefined }])?.value).toBe(OPEN);
    for (const prefix of ['p', 'yp', 'r', 'a'] as const) {
      expect(one([early, { ...late, prefix }])?.value).toBe(NONE);
    }
    expect(one([{ t: 'T4' }])?.value).toBe(ONE);
  });

  it('[RCC-C-045] counts the worst of several primaries in place', () => {
    const small = { inSitu: answers.yes, tnm: [{ t: 'T1a' as const }] };
    const large = { inSitu: answers.yes, tnm: [{ t: 'T3a' as const }] };
    expect(staged([small, large])?.value).toBe(ONE);
    expect(staged([small, small])?.value).toBe(NONE);
    expect(staged([small, { inSitu: answers.yes }])?.missing).toEqual([
      { label: 'Clinical T', field: 'primaries[1].tnm' },
    ]);
    expect(staged([small, { ...large, inSitu: answers.no }])?.value).toBe(NONE);
  });

  it('[RCC-C-045] proves nothing for a primary that may have been removed', () => {
    expect(staged([{ tnm: [{ t: 'T3a' }] }])?.value).toBe(OPEN);
    expect(staged([{ tnm: [{ t: 'T1a' }] }])?.value).toBe(NONE);
  });
});
