import { describe, expect, it } from 'vitest';

import { renalGpa, type RenalGpaFindings } from '#shared/calculators/brain/renal-gpa';
import { brainScores } from '#shared/calculators/of-case/brain-scores';
import { CaseDocument } from '#shared/domain/case-document';

const WORST: RenalGpaFindings = {
  kps: 70,
  extracranial: 'yes',
  haemoglobin: [100],
  number: { min: 5, max: 5 },
};
const at = (count: number) => ({ min: count, max: count });

describe('Renal-GPA', () => {
  it.each([
    [{ kps: 0 }, 0],
    [{ kps: 70 }, 0],
    [{ kps: 80 }, 1],
    [{ kps: 90 }, 2],
    [{ kps: 100 }, 2],
    [{ extracranial: 'yes' }, 0],
    [{ extracranial: 'no' }, 0.5],
    [{ haemoglobin: [110.9] }, 0],
    [{ haemoglobin: [111] }, 0.5],
    [{ haemoglobin: [125] }, 0.5],
    [{ haemoglobin: [125.1] }, 1],
    [{ number: at(1) }, 0.5],
    [{ number: at(4) }, 0.5],
    [{ number: at(5) }, 0],
  ] as const)('[RCC-C-037] gives %j %d points', (finding, points) => {
    expect(renalGpa({ ...WORST, ...finding }).total).toBe(points);
  });

  it.each([
    [{ kps: 80 }, 1, '0-to-1'],
    [{ kps: 80, extracranial: 'no' }, 1.5, '1.5-to-2'],
    [{ kps: 90 }, 2, '1.5-to-2'],
    [{ kps: 90, extracranial: 'no' }, 2.5, '2.5-to-3'],
    [{ kps: 90, haemoglobin: [130] }, 3, '2.5-to-3'],
    [{ kps: 90, haemoglobin: [130], extracranial: 'no' }, 3.5, '3.5-to-4'],
    [{ kps: 90, haemoglobin: [130], extracranial: 'no', number: at(1) }, 4, '3.5-to-4'],
  ] as const)('[RCC-C-037] of %j is %d, group %s', (findings, total, category) => {
    expect(renalGpa({ ...WORST, ...findings })).toMatchObject({ total, category });
  });

  it('[RCC-C-037] keeps every group that unknown items allow', () => {
    const open = renalGpa({ extracranial: 'unknown', haemoglobin: [] });
    expect(open).toMatchObject({
      fewest: 0,
      most: 4,
      possible: ['0-to-1', '1.5-to-2', '2.5-to-3', '3.5-to-4'],
      missing: ['karnofsky', 'extracranial', 'haemoglobin', 'number'],
    });
    expect(renalGpa({ ...WORST, kps: undefined })).toMatchObject({
      fewest: 0,
      most: 2,
      possible: ['0-to-1', '1.5-to-2'],
    });
    expect(renalGpa({ ...WORST, extracranial: 'unknown' })).toMatchObject({ fewest: 0, most: 0.5 });
    expect(renalGpa({ ...WORST, haemoglobin: [] })).toMatchObject({ fewest: 0, most: 1 });
    expect(renalGpa({ ...WORST, number: undefined })).toMatchObject({
      fewest: 0,
      most: 0.5,
      category: '0-to-1',
    });
    expect(renalGpa({ ...WORST, kps: 90, haemoglobin: [], number: at(2) })).toMatchObject({
      fewest: 2.5,
      most: 3.5,
      possible: ['2.5-to-3', '3.5-to-4'],
    });
  });

  it('[RCC-C-037] keeps every haemoglobin that may be current and every number', () => {
    expect(renalGpa({ ...WORST, haemoglobin: [100, 130] })).toMatchObject({ fewest: 0, most: 1 });
    expect(renalGpa({ ...WORST, haemoglobin: [112, 120] })).toMatchObject({ total: 0.5 });
    expect(renalGpa({ ...WORST, number: { min: 4, max: Infinity } })).toMatchObject({
      fewest: 0,
      most: 0.5,
    });
    expect(renalGpa({ ...WORST, number: { min: 5, max: Infinity } })).toMatchObject({ total: 0 });
  });
});

const DAY = '2026-11-16';
const HB = { analyte: 'haemoglobin', value: 13.8, unit: 'g/dL', on: DAY };
const BRAIN = { site: 'brain', count: { value: 1 }, measuredOn: '2026-11-10' };
const FULL = {
  referral: { assessedOn: '2026-11-24' },
  health: { kps: { value: 90, on: '2026-11-18' } },
  labs: [HB],
  lesions: [BRAIN],
  extent: {
    ledgerComplete: { value: 'yes', on: '2026-11-11' },
    brain: { value: 'asymptomatic' },
    leptomeningeal: { value: 'no' },
  },
};
const FIRST = 'Valid at the first diagnosis of brain metastases';
const LEPTOMENINGEAL = 'Not for leptomeningeal disease, which is not excluded here';

function scoreOf(document: unknown) {
  const scores = brainScores(CaseDocument.parse(document));
  expect(scores).toHaveLength(1);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('Renal-GPA of a case', () => {
  it.each([
    [{}],
    [{ lesions: [{ site: 'lung' }] }],
    [{ extent: { brain: { value: 'none' } } }],
    [{ extent: { brain: { value: 'not-imaged' } } }],
    [{ extent: { brain: { unknown: 'pending' } } }],
    [{ lesions: [{ site: 'brain', status: 'treated-no-evidence' }] }],
  ])('[RCC-C-037] is not given without a brain metastasis: %j', (document) => {
    expect(brainScores(CaseDocument.parse(document))).toEqual([]);
  });

  it.each([
    [{ lesions: [{ site: 'brain' }] }],
    [{ lesions: [{ site: 'brain' }], extent: { brain: { value: 'none' } } }],
    [{ extent: { brain: { value: 'asymptomatic' } } }],
    [{ extent: { brain: { value: 'symptomatic' } } }],
    [{ extent: { brain: { value: 'treated-stable' } } }],
  ])('[RCC-C-037] is given with a brain metastasis: %j', (document) => {
    expect(scoreOf(document).id).toBe('renal-gpa');
  });

  it('[RCC-C-037] is not applicable with leptomeningeal disease', () => {
    const extent = { ...FULL.extent, leptomeningeal: { value: 'yes', on: DAY } };
    const score = scoreOf({ ...FULL, extent });
    expect(score).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: leptomeningeal disease',
      missing: [],
      notes: [],
    });
    expect(score.inputs).toEqual([
      { label: 'Leptomeningeal disease', value: 'Yes', on: DAY, field: 'extent.leptomeningeal' },
    ]);
  });

  it('[RCC-C-037] is computed from the case, with the published survival of its group', () => {
    const score = scoreOf(FULL);
    expect(score).toMatchObject({
      state: 'known',
      value: '4 of 4, group 3.5 to 4.0',
      statement: 'Renal-GPA 4 of 4, group 3.5 to 4.0',
      missing: [],
      notes: [FIRST],
      published: [
        'Median survival 35 months with 3.5 to 4.0 points (Renal-GPA cohort, Sperduto 2018)',
      ],
    });
    expect(score.inputs).toEqual([
      { label: 'Karnofsky', value: '90 %', on: '2026-11-18', field: 'health.kps' },
      {
        label: 'Metastases outside the brain',
        value: 'none listed, list complete',
        on: '2026-11-11',
        field: 'extent.ledgerComplete',
      },
      { label: 'Haemoglobin', value: '13.8 g/dL (no limits)', on: DAY, field: 'labs[0]' },
      {
        label: 'Number of brain metastases',
        value: '1',
        on: '2026-11-10',
        field: 'lesions[0]',
      },
    ]);
  });

  it.each([
    [70, 10.2, 7, '0 of 4, group 0 to 1.0', 'Median survival 4 months with 0 to 1.0 points'],
    [80, 12.5, 3, '2 of 4, group 1.5 to 2.0', 'Median survival 12 months with 1.5 to 2.0 points'],
    [90, 11.1, 5, '2.5 of 4, group 2.5 to 3.0', 'Median survival 17 months with 2.5 to 3.0 points'],
  ])(
    '[RCC-C-037] of Karnofsky %i, %d g/dL and %i metastases is %s',
    (kps, hb, count, value, text) => {
      const score = scoreOf({
        ...FULL,
        health: { kps: { value: kps } },
        labs: [{ ...HB, value: hb }],
        lesions: [
          { site: 'lung', measuredOn: DAY },
          { ...BRAIN, count: { value: count } },
        ],
      });
      expect(score.value).toBe(value);
      expect(score.published).toEqual([`${text} (Renal-GPA cohort, Sperduto 2018)`]);
      expect(score.inputs[1]).toEqual({
        label: 'Metastases outside the brain',
        value: 'present',
        on: DAY,
        field: 'lesions[0]',
      });
    },
  );

  it('[RCC-C-037] names what is missing', () => {
    const score = scoreOf({ extent: { brain: { value: 'symptomatic' } } });
    expect(score).toMatchObject({
      state: 'unknown',
      statement: 'Renal-GPA not known',
      missing: [
        { label: 'Karnofsky', field: 'health.kps' },
        { label: 'Metastases outside the brain', field: 'extent.ledgerComplete' },
        { label: 'Haemoglobin', field: 'labs.haemoglobin' },
        { label: 'Number of brain metastases', field: 'lesions' },
      ],
      notes: [FIRST, LEPTOMENINGEAL],
    });
    expect(score.inputs).toEqual([
      { label: 'Number of brain metastases', value: 'at least 1', field: 'extent.brain' },
    ]);
    expect(score.value).toBeUndefined();
    expect(score.published).toBeUndefined();
  });

  it('[RCC-C-037] gives the groups still possible', () => {
    expect(scoreOf({ ...FULL, labs: [] })).toMatchObject({
      state: 'interval',
      value: '3 to 4 of 4, group 2.5 to 3.0 or group 3.5 to 4.0',
      missing: [{ label: 'Haemoglobin', field: 'labs.haemoglobin' }],
      published: [expect.stringContaining('17 months'), expect.stringContaining('35 months')],
    });
  });

  it('[RCC-C-037] does not let ECOG stand in for Karnofsky', () => {
    const ecog = scoreOf({ ...FULL, health: { ecog: { value: 0 } } });
    expect(ecog).toMatchObject({
      state: 'interval',
      value: '2 to 4 of 4, group 1.5 to 2.0 or group 2.5 to 3.0 or group 3.5 to 4.0',
      missing: [{ label: 'Karnofsky', field: 'health.kps' }],
      notes: [FIRST, 'ECOG cannot replace the Karnofsky index'],
    });
    const both = { kps: { value: 90 }, ecog: { value: 1 } };
    expect(scoreOf({ ...FULL, health: both }).notes).toEqual([FIRST]);
    expect(scoreOf({ ...FULL, health: {} }).notes).toEqual([FIRST]);
  });

  it('[RCC-C-037] adds up the rows of the brain that are present', () => {
    const lesions = [
      BRAIN,
      { site: 'brain', count: { value: 3 } },
      { site: 'brain', count: { value: 9 }, status: 'treated-no-evidence' },
    ];
    const four = scoreOf({ ...FULL, lesions });
    expect(four.value).toBe('4 of 4, group 3.5 to 4.0');
    expect(four.inputs.at(-1)).toEqual({
      label: 'Number of brain metastases',
      value: '4',
      field: 'lesions[0]',
    });
    const five = [...lesions, { site: 'brain', count: { value: 1 } }];
    expect(scoreOf({ ...FULL, lesions: five }).value).toBe('3.5 of 4, group 3.5 to 4.0');
  });

  it('[RCC-C-037] leaves the number open upwards while a row has none', () => {
    const open = scoreOf({ ...FULL, lesions: [BRAIN, { site: 'brain' }] });
    expect(open).toMatchObject({
      state: 'known',
      value: '3.5 to 4 of 4, group 3.5 to 4.0',
      missing: [{ label: 'Number of brain metastases', field: 'lesions[1].count' }],
    });
    expect(open.inputs.at(-1)?.value).toBe('at least 2');
    const four = [{ ...BRAIN, count: { value: 3 } }, { site: 'brain' }];
    expect(scoreOf({ ...FULL, lesions: four })).toMatchObject({
      value: '3.5 to 4 of 4, group 3.5 to 4.0',
      missing: [{ label: 'Number of brain metastases', field: 'lesions[1].count' }],
    });
    const many = [{ ...BRAIN, count: { value: 5 } }, { site: 'brain' }];
    expect(scoreOf({ ...FULL, lesions: many })).toMatchObject({
      value: '3.5 of 4, group 3.5 to 4.0',
      missing: [],
    });
  });

  it.each([{ value: 'not-imaged' }, { unknown: 'pending' }, undefined])(
    '[RCC-C-037] leaves the number open upwards where imaging of the brain is %j',
    (brain) => {
      const lesions = [{ ...BRAIN, count: { value: 4 } }];
      const score = scoreOf({ ...FULL, lesions, extent: { ...FULL.extent, brain } });
      expect(score).toMatchObject({
        value: '3.5 to 4 of 4, group 3.5 to 4.0',
        missing: [{ label: 'Imaging of the brain', field: 'extent.brain' }],
      });
      expect(score.inputs.at(-1)?.value).toBe('at least 4');
    },
  );

  it.each(['none', 'asymptomatic', 'symptomatic', 'treated-stable'])(
    '[RCC-C-037] takes the rows for all of them once the brain was imaged: %s',
    (value) => {
      const lesions = [{ ...BRAIN, count: { value: 4 } }];
      expect(
        scoreOf({ ...FULL, lesions, extent: { ...FULL.extent, brain: { value } } }),
      ).toMatchObject({
        value: '4 of 4, group 3.5 to 4.0',
        missing: [],
      });
    },
  );

  it('[RCC-C-037] excludes other metastases only by a complete list', () => {
    const { ledgerComplete: _complete, ...extent } = FULL.extent;
    expect(scoreOf({ ...FULL, extent })).toMatchObject({
      value: '3.5 to 4 of 4, group 3.5 to 4.0',
      missing: [{ label: 'Metastases outside the brain', field: 'extent.ledgerComplete' }],
    });
    const nodes = [
      BRAIN,
      { site: 'node-regional' },
      { site: 'lung', status: 'treated-no-evidence' },
    ];
    expect(scoreOf({ ...FULL, lesions: nodes }).value).toBe('4 of 4, group 3.5 to 4.0');
    const lung = scoreOf({ ...FULL, extent, lesions: [BRAIN, { site: 'lung' }] });
    expect(lung).toMatchObject({ value: '3.5 of 4, group 3.5 to 4.0', missing: [] });
    expect(lung.inputs[1]).toEqual({
      label: 'Metastases outside the brain',
      value: 'present',
      field: 'lesions[1]',
    });
  });

  it('[RCC-C-037] keeps several haemoglobin values, and uses no implausible one', () => {
    const two = [HB, { ...HB, value: 120, unit: 'g/L' }];
    expect(scoreOf({ ...FULL, labs: two })).toMatchObject({
      value: '3.5 to 4 of 4, group 3.5 to 4.0',
      missing: [
        { label: 'Haemoglobin', field: 'labs[0]' },
        { label: 'Haemoglobin', field: 'labs[1]' },
      ],
      notes: [FIRST, 'Haemoglobin: several results may be the latest, all are considered'],
    });
    const alike = [HB, { ...HB, value: 139, unit: 'g/L' }];
    expect(scoreOf({ ...FULL, labs: alike })).toMatchObject({
      value: '4 of 4, group 3.5 to 4.0',
      missing: [],
    });
    const slip = scoreOf({ ...FULL, labs: [HB, { ...HB, unit: 'g/L' }] });
    expect(slip).toMatchObject({
      value: '3 to 4 of 4, group 2.5 to 3.0 or group 3.5 to 4.0',
      missing: [{ label: 'Plausible haemoglobin', field: 'labs[1]' }],
    });
  });

  it('[RCC-C-037] compares haemoglobin at the limits whatever its unit', () => {
    const value = (amount: number, unit: string) =>
      scoreOf({ ...FULL, labs: [{ ...HB, value: amount, unit }] }).value;
    expect(value(12.5, 'g/dL')).toBe('3.5 of 4, group 3.5 to 4.0');
    expect(value(12.6, 'g/dL')).toBe('4 of 4, group 3.5 to 4.0');
    expect(value(11.1, 'g/dL')).toBe('3.5 of 4, group 3.5 to 4.0');
    expect(value(11, 'g/dL')).toBe('3 of 4, group 2.5 to 3.0');
    expect(value(7, 'mmol/L')).toBe('3.5 of 4, group 3.5 to 4.0');
  });

  it('[RCC-C-037] says when brain metastases were treated before', () => {
    const treated =
      'Valid at the first diagnosis of brain metastases: here some were treated before, so it may ' +
      'not hold';
    const extent = { ...FULL.extent, brain: { value: 'treated-stable' } };
    expect(scoreOf({ ...FULL, extent }).notes).toEqual([treated]);
    const lesions = [BRAIN, { ...BRAIN, priorLocalTreatment: 'Radiosurgery' }];
    expect(scoreOf({ ...FULL, lesions }).notes).toEqual([treated]);
  });

  it('[RCC-C-037] says when leptomeningeal disease is not excluded', () => {
    const { leptomeningeal: _no, ...extent } = FULL.extent;
    expect(scoreOf({ ...FULL, extent }).notes).toEqual([FIRST, LEPTOMENINGEAL]);
  });
});
