import { describe, expect, it } from 'vitest';

import { weighingInterval } from '#shared/calculators/health/weighing-interval';
import { weightLossPercent } from '#shared/calculators/health/weight-loss';
import { weightLossGrade } from '#shared/calculators/health/weight-loss-grade';
import { weightScores } from '#shared/calculators/of-case/weight-scores';
import { CaseDocument } from '#shared/domain/case-document';

describe('weight loss', () => {
  it.each([
    [80, 76, 5],
    [80, 72, 10],
    [80, 63, 21.25],
    [80, 79, 1.25],
    [80, 80, 0],
    [80, 84, -5],
    [60, 55, 8.33333333],
    // Each of these is not exact in binary arithmetic.
    [25.1, 23.845, 5],
    [25.3, 22.77, 10],
    [25.1, 20.08, 20],
  ])('[RCC-C-032] from %d to %d kg is %d %%', (earlier, now, percent) => {
    expect(weightLossPercent(earlier, now)).toBe(percent);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [4.99, 0],
    [5, 1],
    [9.99, 1],
    [10, 2],
    [19.99, 2],
    [20, 3],
    [80, 3],
  ])('[RCC-C-032] of %d %% is grade %i', (percent, grade) => {
    expect(weightLossGrade(percent)).toBe(grade);
  });

  it.each([
    ['2026-05-24', '2026-11-23', 'shorter'],
    ['2026-05-24', '2026-11-24', 'six-months'],
    ['2026-05-24', '2026-11-25', 'longer'],
    ['2026-11-24', '2026-11-24', 'shorter'],
    ['2026-11-25', '2026-11-24', 'reversed'],
    ['2026-08-31', '2027-02-28', 'six-months'],
    ['2026-06', '2026-11', 'shorter'],
    ['2026-05', '2026-11', 'open'],
    ['2026-04', '2026-11', 'longer'],
    ['2026-11', '2026-11-02', 'shorter'],
    ['2026-12', '2026-11', 'reversed'],
    ['2026-05-24', '2026-11', 'open'],
    ['2026-05-31', '2026-11', 'shorter'],
    ['2026', '2026', 'open'],
  ])('[RCC-C-032] takes from %s to %s for %s', (from, to, interval) => {
    expect(weighingInterval(from, to)).toBe(interval);
  });

  it('[RCC-C-032] leaves the time open while a day is not known', () => {
    expect(weighingInterval(undefined, '2026-11-24')).toBe('open');
    expect(weighingInterval('2026-05-24', undefined)).toBe('open');
  });
});

const NOW = { value: 72, on: '2026-11-20' };
const EARLIER = { value: 80, on: '2026-06-01' };
const WEIGHT = { label: 'Weight', value: '72 kg', on: '2026-11-20', field: 'health.weightKg' };
const BEFORE = {
  label: 'Earlier weight',
  value: '80 kg',
  on: '2026-06-01',
  field: 'health.earlierWeightKg',
};

function weightOf(health: object, symptoms?: object) {
  const document = CaseDocument.parse({ health, ...(symptoms === undefined ? {} : { symptoms }) });
  const scores = weightScores(document);
  expect(scores.map(({ id }) => id)).toEqual(['weight-loss', 'cachexia', 'glim-weight-loss']);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('weight loss of a case', () => {
  it('[RCC-C-032] comes from the weight now and the earlier one', () => {
    expect(weightOf({ weightKg: NOW, earlierWeightKg: EARLIER })).toMatchObject({
      state: 'known',
      value: '10 % since 2026-06-01, grade 2',
      statement: 'Weight loss 10 % since 2026-06-01, grade 2',
      inputs: [WEIGHT, BEFORE],
      missing: [],
      notes: [],
    });
  });

  it.each([
    [79, '1.25 % since 2026-06-01, below grade 1'],
    [76, '5 % since 2026-06-01, grade 1'],
    [63, '21.25 % since 2026-06-01, grade 3'],
    [80, '0 % since 2026-06-01, below grade 1'],
    [82, '2.5 % gained since 2026-06-01, below grade 1'],
    [73.33, '8.34 % since 2026-06-01, grade 1'],
  ])('[RCC-C-032] for %d kg says %s', (value, words) => {
    const health = { weightKg: { ...NOW, value }, earlierWeightKg: EARLIER };
    expect(weightOf(health).value).toBe(words);
  });

  it('[RCC-C-032] may be stated instead', () => {
    expect(weightOf({ weightLossPercent: { value: 4, on: '2026-11-10' } })).toMatchObject({
      state: 'known',
      value: '4 % in 6 months, below grade 1',
      inputs: [
        {
          label: 'Stated loss in 6 months',
          value: '4 %',
          on: '2026-11-10',
          field: 'health.weightLossPercent',
        },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-032] stands as stated and as measured where the two differ, with a note', () => {
    const both = { weightKg: NOW, earlierWeightKg: EARLIER, weightLossPercent: { value: 8 } };
    expect(weightOf(both)).toMatchObject({
      state: 'interval',
      value: '8 % in 6 months, 10 % since 2026-06-01, grade 1 or grade 2',
      notes: ['Stated 8 % in 6 months, by the weights 10 % since 2026-06-01: both are considered'],
    });
    const reversed = { ...both, weightLossPercent: { value: 20 } };
    expect(weightOf(reversed).value).toBe(
      '20 % in 6 months, 10 % since 2026-06-01, grade 2 or grade 3',
    );
    const same = { ...both, weightLossPercent: { value: 10.04 } };
    expect(weightOf(same)).toMatchObject({
      state: 'known',
      value: '10.04 % in 6 months, 10 % since 2026-06-01, grade 2',
      notes: [],
    });
  });

  it('[RCC-C-032] does not need a day for the percent', () => {
    const health = { weightKg: { value: 72 }, earlierWeightKg: { value: 80 } };
    expect(weightOf(health)).toMatchObject({
      state: 'known',
      value: '10 % since an undated weight, grade 2',
      missing: [],
    });
  });

  it('[RCC-C-032] does not use weights in the wrong order', () => {
    const health = { weightKg: NOW, earlierWeightKg: { ...EARLIER, on: '2026-12' } };
    expect(weightOf(health)).toMatchObject({
      state: 'unknown',
      statement: 'Weight loss not known',
      missing: [
        { label: 'Day of the weight', field: 'health.weightKg.on' },
        { label: 'Day of the earlier weight', field: 'health.earlierWeightKg.on' },
      ],
      notes: ['The earlier weight is dated after the weight now: the two are not used'],
    });
    expect(weightOf({ ...health, weightLossPercent: { value: 5 } })).toMatchObject({
      state: 'known',
      value: '5 % in 6 months, grade 1',
    });
  });

  it('[RCC-C-032] is not known without two weights or a statement', () => {
    const missing = [
      { label: 'Weight', field: 'health.weightKg' },
      { label: 'Earlier weight', field: 'health.earlierWeightKg' },
    ];
    const none = weightOf({});
    expect(none).toMatchObject({
      state: 'unknown',
      statement: 'Weight loss not known',
      inputs: [],
      notes: [],
    });
    expect(none.missing).toEqual(missing);
    expect(none.value).toBeUndefined();
    expect(weightOf({ weightKg: NOW })).toMatchObject({
      state: 'unknown',
      inputs: [WEIGHT],
      missing: [missing[1]],
    });
    expect(weightOf({ earlierWeightKg: EARLIER }).missing).toEqual([missing[0]]);
    expect(weightScores({})[0]?.state).toBe('unknown');
  });

  it.each([
    [{ answer: 'no' }, 76, ['Under symptoms weight loss is answered no']],
    [{ answer: 'no' }, 79, []],
    [{ answer: 'yes' }, 72, []],
    [{ answer: 'yes', grade: 2 }, 72, []],
    [{ answer: 'yes', grade: 1 }, 72, ['Under symptoms weight loss has grade 1']],
    [{ answer: 'yes', grade: 4 }, 72, ['Under symptoms weight loss has grade 4']],
    [{ answer: 'yes', grade: 4 }, 63, []],
    [{ answer: 'yes', grade: 3 }, 63, []],
  ])('[RCC-C-032] notes when the symptom %j does not fit %d kg of 80', (symptom, value, notes) => {
    const health = { weightKg: { ...NOW, value }, earlierWeightKg: EARLIER };
    expect(weightOf(health, { 'weight-loss': symptom }).notes).toEqual(notes);
  });

  it('[RCC-C-032] notes nothing about a symptom while no loss is known, or one fits', () => {
    const symptoms = { 'weight-loss': { answer: 'yes', grade: 2 } };
    expect(weightOf({}, symptoms).notes).toEqual([]);
    const one = { weightKg: NOW, earlierWeightKg: EARLIER, weightLossPercent: { value: 4 } };
    expect(weightOf(one, { 'weight-loss': { answer: 'no' } }).notes[1]).toBe(
      'Under symptoms weight loss is answered no',
    );
    const both = { weightKg: NOW, earlierWeightKg: EARLIER, weightLossPercent: { value: 9 } };
    expect(weightOf(both, symptoms).notes).toHaveLength(1);
    expect(weightOf({ weightLossPercent: { value: 9 } }, symptoms).notes).toHaveLength(1);
  });
});
