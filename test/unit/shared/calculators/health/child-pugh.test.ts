import { describe, expect, it } from 'vitest';

import { childPugh, type ChildPughFindings } from '#shared/calculators/health/child-pugh';
import { liverScores } from '#shared/calculators/of-case/liver-scores';
import { CaseDocument } from '#shared/domain/case-document';

const BEST: ChildPughFindings = {
  bilirubin: [{ amount: 1, unit: 'mg/dL' }],
  albumin: [{ amount: 38, unit: 'g/L' }],
  inr: [1.1],
  ascites: 'none',
  encephalopathy: 'none',
};
const OPEN: ChildPughFindings = { bilirubin: [], albumin: [], inr: [] };

describe('Child-Pugh', () => {
  it.each([
    [1.99, 'mg/dL', 1],
    [2, 'mg/dL', 2],
    [3, 'mg/dL', 2],
    [3.01, 'mg/dL', 3],
    [33.9, 'µmol/L', 1],
    [34, 'µmol/L', 2],
    [34.1, 'µmol/L', 2],
    [51, 'µmol/L', 2],
    [51.1, 'µmol/L', 3],
  ] as const)('[RCC-C-035] gives bilirubin %d %s %i points', (amount, unit, points) => {
    expect(childPugh({ ...BEST, bilirubin: [{ amount, unit }] }).total).toBe(4 + points);
  });

  it.each([
    [35.1, 'g/L', 1],
    [35, 'g/L', 2],
    [28, 'g/L', 2],
    [27.9, 'g/L', 3],
    [3.51, 'g/dL', 1],
    [3.5, 'g/dL', 2],
    [2.8, 'g/dL', 2],
    [2.79, 'g/dL', 3],
  ] as const)('[RCC-C-035] gives albumin %d %s %i points', (amount, unit, points) => {
    expect(childPugh({ ...BEST, albumin: [{ amount, unit }] }).total).toBe(4 + points);
  });

  it.each([
    [1.69, 1],
    [1.7, 2],
    [2.3, 2],
    [2.31, 3],
  ])('[RCC-C-035] gives an INR of %d %i points', (inr, points) => {
    expect(childPugh({ ...BEST, inr: [inr] }).total).toBe(4 + points);
  });

  it.each([
    [{ ascites: 'none' }, 1],
    [{ ascites: 'mild' }, 2],
    [{ ascites: 'moderate-or-severe' }, 3],
    [{ encephalopathy: 'none' }, 1],
    [{ encephalopathy: 'grade-1-or-2' }, 2],
    [{ encephalopathy: 'grade-3-or-4' }, 3],
  ] as const)('[RCC-C-035] gives %j %i points', (finding, points) => {
    expect(childPugh({ ...BEST, ...finding }).total).toBe(4 + points);
  });

  it('[RCC-C-035] is class A up to 6, B up to 9 and C from 10 points', () => {
    const inr3 = { ...BEST, inr: [3] };
    const at = (findings: ChildPughFindings) => childPugh(findings);
    expect(at(BEST)).toMatchObject({ total: 5, category: 'A' });
    expect(at({ ...BEST, ascites: 'mild' })).toMatchObject({ total: 6, category: 'A' });
    expect(at(inr3)).toMatchObject({ total: 7, category: 'B' });
    const nine = { ...inr3, ascites: 'moderate-or-severe' } as const;
    expect(at(nine)).toMatchObject({ total: 9, category: 'B' });
    const ten = { ...nine, encephalopathy: 'grade-1-or-2' } as const;
    expect(at(ten)).toMatchObject({ total: 10, category: 'C' });
  });

  it('[RCC-C-035] keeps every class that unknown items allow', () => {
    expect(childPugh(OPEN)).toMatchObject({
      fewest: 5,
      most: 15,
      possible: ['A', 'B', 'C'],
      missing: ['bilirubin', 'albumin', 'inr', 'ascites', 'encephalopathy'],
    });
    expect(childPugh({ ...BEST, inr: [] })).toMatchObject({
      fewest: 5,
      most: 7,
      possible: ['A', 'B'],
      missing: ['inr'],
    });
  });

  it('[RCC-C-035] keeps every value that may be the current one', () => {
    expect(childPugh({ ...BEST, inr: [1.1, 2.4] })).toMatchObject({
      fewest: 5,
      most: 7,
      missing: ['inr'],
    });
    expect(childPugh({ ...BEST, inr: [1.1, 1.2] })).toMatchObject({ total: 5, missing: [] });
  });
});

const DAY = '2026-11-16';
const LABS = [
  { analyte: 'bilirubin', value: 40, unit: 'µmol/L', on: DAY },
  { analyte: 'albumin', value: 31, unit: 'g/L', lowerLimit: 35, on: DAY },
  { analyte: 'inr', value: 1.8, unit: 'INR', on: DAY },
];
const CIRRHOSIS = {
  chronicLiverDisease: { value: 'yes', on: '2024' },
  ascites: { value: 'mild', on: '2026-11-02' },
  encephalopathy: { value: 'none' },
};
const REFERRAL = { assessedOn: '2026-11-24' };

function scoresOf(health: object, labs: readonly object[] = LABS) {
  return liverScores(CaseDocument.parse({ referral: REFERRAL, health, labs }));
}

function scoreOf(health: object, labs: readonly object[] = LABS) {
  const scores = scoresOf(health, labs);
  expect(scores).toHaveLength(1);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('Child-Pugh of a case', () => {
  it('[RCC-C-035] is not given without chronic liver disease, not even with liver metastases', () => {
    expect(scoresOf({})).toEqual([]);
    expect(liverScores({ lesions: [{ site: 'liver' }] })).toEqual([]);
    expect(scoresOf({ chronicLiverDisease: { unknown: 'not-asked' } })).toEqual([]);
  });

  it('[RCC-C-035] is not applicable where chronic liver disease is denied', () => {
    expect(scoreOf({ chronicLiverDisease: { value: 'no' } })).toMatchObject({
      id: 'child-pugh',
      state: 'not-applicable',
      statement: 'Not applicable: no chronic liver disease',
      inputs: [
        { label: 'Chronic liver disease', value: 'No', field: 'health.chronicLiverDisease' },
      ],
      missing: [],
      notes: [],
    });
    const free = { ...CIRRHOSIS, ascites: { value: 'none' }, childPugh: { value: 'no-cirrhosis' } };
    expect(scoreOf(free)).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: no cirrhosis',
      inputs: [
        { value: 'Yes', field: 'health.chronicLiverDisease' },
        { label: 'Cirrhosis as recorded', value: 'None', field: 'health.childPugh' },
      ],
    });
  });

  it.each([
    [{ ascites: { value: 'mild' } }, 'Ascites', 'health.ascites'],
    [{ ascites: { value: 'moderate-or-severe' } }, 'Ascites', 'health.ascites'],
    [
      { encephalopathy: { value: 'grade-1-or-2' } },
      'Hepatic encephalopathy',
      'health.encephalopathy',
    ],
  ])('[RCC-C-035] is not known with %j beside no cirrhosis', (sign, label, field) => {
    const none = { childPugh: { value: 'no-cirrhosis' } };
    const note = 'Something recorded speaks of liver disease: check whether there is any';
    for (const more of [{}, { chronicLiverDisease: { value: 'yes' } }]) {
      const score = scoreOf({ ...none, ...sign, ...more });
      expect(score).toMatchObject({
        id: 'child-pugh',
        state: 'unknown',
        statement: 'Child-Pugh not known: signs of liver disease beside no cirrhosis',
        missing: [{ label: 'Cirrhosis as recorded', field: 'health.childPugh' }],
        notes: [note],
      });
      expect(score.value).toBeUndefined();
      expect(score.inputs.at(-1)).toMatchObject({ label, field });
    }
    expect(scoreOf({ ...none, ...sign, chronicLiverDisease: { value: 'no' } })).toMatchObject({
      state: 'not-applicable',
      notes: [note],
    });
  });

  it('[RCC-C-035] is computed from the latest values and what is recorded', () => {
    const score = scoreOf(CIRRHOSIS);
    expect(score).toMatchObject({
      state: 'known',
      value: '9 of 15, class B',
      statement: 'Child-Pugh 9 of 15, class B',
      missing: [],
      notes: [],
    });
    expect(score.inputs).toEqual([
      {
        label: 'Chronic liver disease',
        value: 'Yes',
        on: '2024',
        field: 'health.chronicLiverDisease',
      },
      { label: 'Bilirubin', value: '40 µmol/L (no limits)', on: DAY, field: 'labs[0]' },
      { label: 'Albumin', value: '31 g/L (lower limit 35)', on: DAY, field: 'labs[1]' },
      { label: 'INR', value: '1.8 INR (no limits)', on: DAY, field: 'labs[2]' },
      { label: 'Ascites', value: 'Mild', on: '2026-11-02', field: 'health.ascites' },
      { label: 'Hepatic encephalopathy', value: 'None', field: 'health.encephalopathy' },
    ]);
  });

  it.each([
    ['ascites', 'none', 'None', 8],
    ['ascites', 'moderate-or-severe', 'Moderate or severe', 10],
    ['encephalopathy', 'grade-1-or-2', 'Grade 1 or 2', 10],
    ['encephalopathy', 'grade-3-or-4', 'Grade 3 or 4', 11],
  ])('[RCC-C-035] shows %s %s as %s', (key, value, words, points) => {
    const score = scoreOf({ ...CIRRHOSIS, [key]: { value } });
    expect(score.inputs).toContainEqual(
      expect.objectContaining({ value: words, field: `health.${key}` }),
    );
    expect(score.value).toContain(`${points} of 15, class ${points < 10 ? 'B' : 'C'}`);
  });

  it('[RCC-C-035] names what is missing and gives the interval', () => {
    const { chronicLiverDisease, ascites } = CIRRHOSIS;
    expect(scoreOf({ chronicLiverDisease }, [])).toMatchObject({
      state: 'unknown',
      statement: 'Child-Pugh not known',
      missing: [
        { label: 'Bilirubin', field: 'labs.bilirubin' },
        { label: 'Albumin', field: 'labs.albumin' },
        { label: 'INR', field: 'labs.inr' },
        { label: 'Ascites', field: 'health.ascites' },
        { label: 'Hepatic encephalopathy', field: 'health.encephalopathy' },
      ],
    });
    expect(scoreOf({ chronicLiverDisease }, []).value).toBeUndefined();
    expect(scoreOf({ chronicLiverDisease, ascites }, LABS.slice(1))).toMatchObject({
      state: 'interval',
      value: '8 to 12 of 15, class B or class C',
      statement: 'Child-Pugh 8 to 12 of 15, class B or class C',
      missing: [
        { label: 'Bilirubin', field: 'labs.bilirubin' },
        { label: 'Hepatic encephalopathy', field: 'health.encephalopathy' },
      ],
    });
  });

  it('[RCC-C-035] compares in the unit entered', () => {
    const labs = [
      { analyte: 'bilirubin', value: 2, unit: 'mg/dL', on: DAY },
      { analyte: 'albumin', value: 3.5, unit: 'g/dL', on: DAY },
      ...LABS.slice(2),
    ];
    expect(scoreOf(CIRRHOSIS, labs).value).toBe('9 of 15, class B');
    const [, ...others] = LABS;
    const micromolar = [{ analyte: 'bilirubin', value: 34.1, unit: 'µmol/L', on: DAY }, ...others];
    expect(scoreOf(CIRRHOSIS, micromolar).value).toBe('9 of 15, class B');
  });

  it('[RCC-C-035] does not compute with an implausible or outdated value', () => {
    const implausible = [{ ...LABS[0], value: 4000 }, ...LABS.slice(1)];
    const score = scoreOf(CIRRHOSIS, implausible);
    expect(score).toMatchObject({
      state: 'interval',
      value: '8 to 10 of 15, class B or class C',
      missing: [{ label: 'Plausible bilirubin', field: 'labs[0]' }],
      notes: ['Bilirubin 4000 µmol/L is implausible and not used: check value and unit'],
    });
    const old = [...LABS.slice(0, 2), { ...LABS[2], on: '2026-01-05' }];
    expect(scoreOf(CIRRHOSIS, old)).toMatchObject({
      value: '8 to 10 of 15, class B or class C',
      missing: [{ label: 'New INR', field: 'labs' }],
    });
  });

  it('[RCC-C-035] keeps several values of one day, and asks which counts if it matters', () => {
    const two = [...LABS, { analyte: 'inr', value: 2.5, unit: 'INR', on: DAY }];
    expect(scoreOf(CIRRHOSIS, two)).toMatchObject({
      state: 'interval',
      value: '9 to 10 of 15, class B or class C',
      missing: [
        { label: 'INR', field: 'labs[2]' },
        { label: 'INR', field: 'labs[3]' },
      ],
      notes: ['INR: several results may be the latest, all are considered'],
    });
    const alike = [...LABS, { analyte: 'inr', value: 1.9, unit: 'INR', on: DAY }];
    expect(scoreOf(CIRRHOSIS, alike)).toMatchObject({ state: 'known', missing: [] });
    const oneUnusable = [...LABS, { analyte: 'inr', value: 90, unit: 'INR', on: DAY }];
    expect(scoreOf(CIRRHOSIS, oneUnusable)).toMatchObject({
      value: '8 to 10 of 15, class B or class C',
      missing: [{ label: 'Plausible INR', field: 'labs[3]' }],
    });
  });

  it('[RCC-C-035] notes a recorded class that the values exclude', () => {
    const { ascites, encephalopathy } = CIRRHOSIS;
    const recorded = (value: string) => ({ ascites, encephalopathy, childPugh: { value } });
    expect(scoreOf(recorded('B'))).toMatchObject({ value: '9 of 15, class B', notes: [] });
    expect(scoreOf(recorded('B')).inputs[0]).toEqual({
      label: 'Cirrhosis as recorded',
      value: 'Child-Pugh B',
      field: 'health.childPugh',
    });
    expect(scoreOf(recorded('A')).notes).toEqual([
      'Child-Pugh A is recorded, but the values give class B',
    ]);
    expect(scoreOf(recorded('A'), LABS.slice(1)).notes).toEqual([
      'Child-Pugh A is recorded, but the values give class B or class C',
    ]);
    expect(scoreOf(recorded('C'), LABS.slice(1)).notes).toEqual([]);
  });

  it('[RCC-C-035] notes a recorded class beside a denied liver disease, and still computes', () => {
    const health = {
      ...CIRRHOSIS,
      chronicLiverDisease: { value: 'no' },
      childPugh: { value: 'B' },
    };
    expect(scoreOf(health)).toMatchObject({
      state: 'known',
      notes: ['Child-Pugh B is recorded, but chronic liver disease is answered no'],
    });
  });
});
