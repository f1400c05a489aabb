import { describe, expect, it } from 'vitest';

import { g8, type G8Answers } from '#shared/calculators/health/g8';
import { geriatricScores } from '#shared/calculators/of-case/geriatric-scores';
import { CaseDocument } from '#shared/domain/case-document';

const WORST: G8Answers = {
  foodIntakeDecline: 'severe',
  weightLoss: 'over-3-kg',
  mobility: 'bed-or-chair',
  neuropsychological: 'severe',
  bodyMassIndex: 18,
  moreThanThreeDrugs: 'yes',
  selfRatedHealth: 'not-as-good',
  age: { min: 86, max: 86 },
};
const BEST: G8Answers = {
  foodIntakeDecline: 'none',
  weightLoss: 'none',
  mobility: 'goes-out',
  neuropsychological: 'none',
  bodyMassIndex: 25.9,
  moreThanThreeDrugs: 'no',
  selfRatedHealth: 'better',
  age: { min: 74, max: 74 },
};
const OPEN: G8Answers = { moreThanThreeDrugs: 'unknown' };
const at = (age: number) => ({ min: age, max: age });

describe('G8', () => {
  it.each([
    [{ foodIntakeDecline: 'severe' }, 0],
    [{ foodIntakeDecline: 'moderate' }, 1],
    [{ foodIntakeDecline: 'none' }, 2],
    [{ weightLoss: 'over-3-kg' }, 0],
    [{ weightLoss: 'does-not-know' }, 1],
    [{ weightLoss: '1-to-3-kg' }, 2],
    [{ weightLoss: 'none' }, 3],
    [{ mobility: 'bed-or-chair' }, 0],
    [{ mobility: 'indoors' }, 1],
    [{ mobility: 'goes-out' }, 2],
    [{ neuropsychological: 'severe' }, 0],
    [{ neuropsychological: 'mild' }, 1],
    [{ neuropsychological: 'none' }, 2],
    [{ bodyMassIndex: 18.99 }, 0],
    [{ bodyMassIndex: 19 }, 1],
    [{ bodyMassIndex: 20.99 }, 1],
    [{ bodyMassIndex: 21 }, 2],
    [{ bodyMassIndex: 22.99 }, 2],
    [{ bodyMassIndex: 23 }, 3],
    [{ moreThanThreeDrugs: 'yes' }, 0],
    [{ moreThanThreeDrugs: 'no' }, 1],
    [{ selfRatedHealth: 'not-as-good' }, 0],
    [{ selfRatedHealth: 'does-not-know' }, 0.5],
    [{ selfRatedHealth: 'as-good' }, 1],
    [{ selfRatedHealth: 'better' }, 2],
    [{ age: at(86) }, 0],
    [{ age: at(85) }, 1],
    [{ age: at(80) }, 1],
    [{ age: at(79) }, 2],
  ] as const)('[RCC-C-031] gives for %j %d points', (answer, points) => {
    expect(g8({ ...WORST, ...answer }).total).toBe(points);
  });

  it('[RCC-C-031] runs from 0 to 17 and is abnormal up to 14', () => {
    expect(g8(WORST)).toMatchObject({ total: 0, category: 'abnormal' });
    expect(g8(BEST)).toMatchObject({ total: 17, category: 'normal' });
    const at14 = { ...BEST, weightLoss: 'over-3-kg' } as const;
    expect(g8(at14)).toMatchObject({ total: 14, category: 'abnormal' });
    const above = {
      ...BEST,
      weightLoss: 'does-not-know',
      selfRatedHealth: 'does-not-know',
    } as const;
    expect(g8({ ...above, age: at(74) })).toMatchObject({ total: 13.5, category: 'abnormal' });
    const half = { ...BEST, mobility: 'indoors', selfRatedHealth: 'does-not-know' } as const;
    expect(g8(half)).toMatchObject({ total: 14.5, category: 'normal' });
  });

  it('[RCC-C-031] keeps everything an unknown answer allows', () => {
    expect(g8(OPEN)).toMatchObject({ fewest: 0, most: 17, possible: ['abnormal', 'normal'] });
    expect(g8(OPEN).missing).toEqual([
      'foodIntakeDecline',
      'weightLoss',
      'mobility',
      'neuropsychological',
      'bodyMassIndex',
      'moreThanThreeDrugs',
      'selfRatedHealth',
      'age',
    ]);
    expect(g8({ ...WORST, moreThanThreeDrugs: 'unknown' })).toMatchObject({ fewest: 0, most: 1 });
    expect(g8({ ...WORST, bodyMassIndex: undefined })).toMatchObject({ fewest: 0, most: 3 });
    expect(g8({ ...WORST, age: undefined })).toMatchObject({ fewest: 0, most: 2 });
  });

  it.each([
    [{ min: 85, max: 86 }, [0, 1]],
    [{ min: 79, max: 80 }, [1, 2]],
    [{ min: 86, max: 90 }, [0, 0]],
    [{ min: 80, max: 85 }, [1, 1]],
    [{ min: 70, max: 90 }, [0, 2]],
  ])('[RCC-C-031] gives every point that an age of %j allows', (age, [fewest, most]) => {
    expect(g8({ ...WORST, age })).toMatchObject({ fewest, most });
  });

  it('[RCC-C-031] is abnormal for certain as soon as 14 cannot be passed', () => {
    const two = g8({
      ...OPEN,
      foodIntakeDecline: 'moderate',
      weightLoss: 'over-3-kg',
      age: at(81),
    });
    expect(two).toMatchObject({ fewest: 2, most: 12, category: 'abnormal' });
    const last = g8({ ...BEST, selfRatedHealth: undefined });
    expect(last).toMatchObject({ fewest: 15, most: 17, category: 'normal' });
  });
});

const GERIATRIC = {
  foodIntakeDecline: { value: 'none' },
  weightLoss: { value: 'does-not-know' },
  mobility: { value: 'goes-out', on: '2026-11-10' },
  neuropsychological: { value: 'mild' },
  moreThanThreeDrugs: { value: 'yes' },
  selfRatedHealth: { value: 'does-not-know' },
} as const;
const BODY = { weightKg: { value: 82, on: '2026-11-20' }, heightCm: { value: 178 } };
const aged = (value: number) => ({ ageYears: { value } });

function scoreOf(document: unknown) {
  const scores = geriatricScores(CaseDocument.parse(document));
  expect(scores).toHaveLength(1);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('G8 of a case', () => {
  it('[RCC-C-031] is not applicable below 70 years', () => {
    expect(scoreOf({ patient: aged(69), health: { geriatric: GERIATRIC } })).toMatchObject({
      id: 'g8',
      state: 'not-applicable',
      statement: 'Not applicable: G8 is for patients aged 70 and over',
      inputs: [{ label: 'Age', value: '69 years', field: 'patient.ageYears' }],
      missing: [],
      notes: [],
    });
    expect(scoreOf({ patient: aged(70) })).toMatchObject({ state: 'unknown', notes: [] });
  });

  it('[RCC-C-031] adds up what is asked with age and body mass index', () => {
    const score = scoreOf({ patient: aged(74), health: { ...BODY, geriatric: GERIATRIC } });
    expect(score).toMatchObject({
      state: 'known',
      value: '11.5 of 17, abnormal',
      statement: 'G8 11.5 of 17, abnormal',
      missing: [],
      notes: ['At 14 points or less a geriatric assessment is indicated'],
    });
    expect(score.inputs).toEqual([
      {
        label: 'Food intake in 3 months',
        value: 'No decline',
        field: 'health.geriatric.foodIntakeDecline',
      },
      {
        label: 'Weight loss in 3 months',
        value: 'Does not know',
        field: 'health.geriatric.weightLoss',
      },
      {
        label: 'Mobility',
        value: 'Goes out',
        on: '2026-11-10',
        field: 'health.geriatric.mobility',
      },
      {
        label: 'Dementia or depression',
        value: 'Mild',
        field: 'health.geriatric.neuropsychological',
      },
      {
        label: 'More than three drugs a day',
        value: 'Yes',
        field: 'health.geriatric.moreThanThreeDrugs',
      },
      {
        label: 'Health against the same age',
        value: 'Does not know',
        field: 'health.geriatric.selfRatedHealth',
      },
      { label: 'Weight', value: '82 kg', on: '2026-11-20', field: 'health.weightKg' },
      { label: 'Height', value: '178 cm', field: 'health.heightCm' },
      { label: 'Body mass index', value: '25.88 kg/m²', field: 'health.weightKg' },
      { label: 'Age', value: '74 years', field: 'patient.ageYears' },
    ]);
  });

  it.each([
    ['foodIntakeDecline', 'severe', 'Severe decline'],
    ['foodIntakeDecline', 'moderate', 'Moderate decline'],
    ['weightLoss', 'over-3-kg', 'More than 3 kg'],
    ['weightLoss', '1-to-3-kg', '1 to 3 kg'],
    ['weightLoss', 'none', 'None'],
    ['mobility', 'bed-or-chair', 'Bed or chair'],
    ['mobility', 'indoors', 'Out of bed, not outdoors'],
    ['neuropsychological', 'severe', 'Severe'],
    ['neuropsychological', 'none', 'None'],
    ['moreThanThreeDrugs', 'no', 'No'],
    ['selfRatedHealth', 'not-as-good', 'Not as good'],
    ['selfRatedHealth', 'as-good', 'As good'],
    ['selfRatedHealth', 'better', 'Better'],
  ])('[RCC-C-031] shows the answer %s %s as %s', (key, value, words) => {
    const geriatric = { [key]: { value } };
    const score = scoreOf({ patient: aged(74), health: { geriatric } });
    expect(score.inputs[0]).toMatchObject({ value: words, field: `health.geriatric.${key}` });
    expect(score.missing).not.toContainEqual(
      expect.objectContaining({ field: `health.geriatric.${key}` }),
    );
  });

  it('[RCC-C-031] is normal without a note', () => {
    const geriatric = {
      ...GERIATRIC,
      weightLoss: { value: 'none' },
      neuropsychological: { value: 'none' },
      selfRatedHealth: { value: 'as-good' },
    };
    const score = scoreOf({ patient: aged(74), health: { ...BODY, geriatric } });
    expect(score).toMatchObject({ state: 'known', value: '15 of 17, normal', notes: [] });
  });

  it('[RCC-C-031] is not known while no question is answered, and names what is missing', () => {
    const score = scoreOf({});
    expect(score).toMatchObject({
      state: 'unknown',
      statement: 'G8 not known',
      inputs: [],
      notes: ['For patients aged 70 and over: the age of this one is open'],
    });
    expect(score.value).toBeUndefined();
    expect(score.missing.map(({ field }) => field)).toEqual([
      'health.geriatric.foodIntakeDecline',
      'health.geriatric.weightLoss',
      'health.geriatric.mobility',
      'health.geriatric.neuropsychological',
      'health.geriatric.moreThanThreeDrugs',
      'health.geriatric.selfRatedHealth',
      'health.weightKg',
      'health.heightCm',
      'patient.born',
    ]);
    expect(scoreOf({ patient: aged(74), health: BODY })).toMatchObject({
      state: 'unknown',
      notes: [],
    });
  });

  it('[RCC-C-031] is an interval while answers are missing, unless they cannot change it', () => {
    const score = scoreOf({
      patient: aged(74),
      health: { geriatric: { mobility: GERIATRIC.mobility } },
    });
    expect(score).toMatchObject({
      state: 'interval',
      value: '4 to 17 of 17, abnormal or normal',
      statement: 'G8 4 to 17 of 17, abnormal or normal',
      notes: [],
    });
    const thin = { weightKg: { value: 50 }, heightCm: { value: 178 } };
    expect(scoreOf({ patient: aged(86), health: thin })).toMatchObject({
      state: 'known',
      value: '0 to 12 of 17, abnormal',
    });
  });

  it('[RCC-C-031] reads a body mass index of exactly 19 as 19', () => {
    const exact = { weightKg: { value: 48.64 }, heightCm: { value: 160 } };
    const score = scoreOf({ patient: aged(74), health: { ...exact, geriatric: GERIATRIC } });
    expect(score.value).toBe('9.5 of 17, abnormal');
    expect(score.inputs).toContainEqual({
      label: 'Body mass index',
      value: '19 kg/m²',
      field: 'health.weightKg',
    });
  });

  it('[RCC-C-031] keeps every age that partial dates allow, and asks for the rest', () => {
    const dates = { patient: { born: '1946' }, referral: { assessedOn: '2026-11-24' } };
    const score = scoreOf({ ...dates, health: { ...BODY, geriatric: GERIATRIC } });
    expect(score).toMatchObject({
      value: '10.5 to 11.5 of 17, abnormal',
      missing: [{ label: 'Age', field: 'patient.born' }],
    });
    expect(score.inputs.at(-1)).toEqual({
      label: 'Age',
      value: '79 to 80 years',
      field: 'patient.born',
    });
  });

  it('[RCC-C-031] stays possible while the patient may be 70', () => {
    const dates = { patient: { born: '1956' }, referral: { assessedOn: '2026-11-24' } };
    expect(scoreOf(dates)).toMatchObject({
      state: 'unknown',
      notes: ['For patients aged 70 and over: the age of this one is open'],
    });
    expect(scoreOf({ ...dates, patient: { born: '1957' } }).state).toBe('not-applicable');
  });
});
