import { describe, expect, it } from 'vitest';

import { isNyha3or4 } from '#shared/calculators/health/nyha';
import { healthScores } from '#shared/calculators/of-case/health-scores';
import { heartScores } from '#shared/calculators/of-case/heart-scores';
import { CaseDocument } from '#shared/domain/case-document';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;
const VEGF = 'NYHA III or IV is weighed before VEGF-targeted drugs';
const MISSING = [{ label: 'NYHA class', field: 'health.nyhaClass' }];

function scoreOf(health: object) {
  const scores = heartScores(CaseDocument.parse({ health }));
  expect(scores).toHaveLength(1);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('NYHA class', () => {
  it.each([
    ['I', 'no'],
    ['II', 'no'],
    ['III', 'yes'],
    ['IV', 'yes'],
    [undefined, 'unknown'],
  ] as const)('[RCC-C-034] %s is III or IV: %s', (nyhaClass, presence) => {
    expect(isNyha3or4(nyhaClass)).toBe(presence);
  });

  it.each([
    ['I', 'I, no limitation', []],
    ['II', 'II, with ordinary activity', []],
    ['III', 'III, with less than ordinary activity', [VEGF]],
    ['IV', 'IV, at rest', [VEGF]],
  ])('[RCC-C-034] %s is shown in words', (value, words, notes) => {
    expect(scoreOf({ nyhaClass: { value, on: '2026-11-02' } })).toMatchObject({
      id: 'nyha',
      state: 'known',
      value: words,
      statement: `NYHA ${words}`,
      inputs: [{ label: 'NYHA class', value: words, on: '2026-11-02', field: 'health.nyhaClass' }],
      missing: [],
      notes,
    });
  });

  it('[RCC-C-034] is narrowed by the answer to heart failure NYHA III or IV', () => {
    expect(scoreOf({ heartFailureNyha3or4: YES })).toMatchObject({
      state: 'interval',
      value: 'III or IV',
      statement: 'NYHA III or IV',
      inputs: [
        {
          label: 'Heart failure NYHA III or IV',
          value: 'Yes',
          field: 'health.heartFailureNyha3or4',
        },
      ],
      missing: MISSING,
      notes: [VEGF],
    });
    expect(scoreOf({ heartFailureNyha3or4: NO })).toMatchObject({
      state: 'interval',
      value: 'not III or IV',
      statement: 'NYHA not III or IV',
      missing: MISSING,
      notes: [],
    });
  });

  it('[RCC-C-034] agrees with the answer, or stands beside it with a note', () => {
    expect(scoreOf({ nyhaClass: { value: 'III' }, heartFailureNyha3or4: YES })).toMatchObject({
      state: 'known',
      notes: [VEGF],
    });
    expect(scoreOf({ nyhaClass: { value: 'II' }, heartFailureNyha3or4: NO })).toMatchObject({
      state: 'known',
      notes: [],
    });
    expect(scoreOf({ nyhaClass: { value: 'II' }, heartFailureNyha3or4: YES })).toMatchObject({
      state: 'interval',
      value: 'II or, as answered, III or IV',
      missing: [],
      notes: [
        'NYHA II is recorded, but heart failure NYHA III or IV is answered yes: both are considered',
      ],
    });
    expect(scoreOf({ nyhaClass: { value: 'IV' }, heartFailureNyha3or4: NO })).toMatchObject({
      state: 'interval',
      value: 'IV or, as answered, not III or IV',
      notes: [
        'NYHA IV is recorded, but heart failure NYHA III or IV is answered no: both are considered',
      ],
    });
  });

  it('[RCC-C-034] is not known while nothing is recorded', () => {
    for (const score of [scoreOf({}), ...heartScores({})]) {
      expect(score).toMatchObject({
        state: 'unknown',
        statement: 'NYHA class not known',
        inputs: [],
        missing: MISSING,
        notes: [],
      });
      expect(score.value).toBeUndefined();
    }
  });

  it('[RCC-C-034] notes an ejection fraction, which has a limit of its own', () => {
    const note =
      'Ejection fraction 45 %: below the lower limit of its laboratory, not in the case, it counts ' +
      'like NYHA III or IV';
    const score = scoreOf({ lvefPercent: { value: 45, on: '2026-10' } });
    expect(score).toMatchObject({ state: 'unknown', notes: [note] });
    expect(score.inputs).toEqual([
      {
        label: 'Left ventricular ejection fraction',
        value: '45 %',
        on: '2026-10',
        field: 'health.lvefPercent',
      },
    ]);
    expect(scoreOf({ nyhaClass: { value: 'III' }, lvefPercent: { value: 45 } }).notes).toEqual([
      VEGF,
      note,
    ]);
  });

  it('[RCC-C-034] follows comorbidity and geriatric screening', () => {
    expect(healthScores({}).map(({ id }) => id)).toEqual(['charlson', 'g8', 'nyha']);
  });
});
