import { describe, expect, it } from 'vitest';

import { CHARLSON_ITEM_TEXT } from '#shared/calculators/health/charlson-text';
import { charlsonScores } from '#shared/calculators/of-case/charlson-scores';
import { CaseDocument } from '#shared/domain/case-document';
import type { CharlsonItem } from '#shared/domain/charlson';

// Safe: the keys of the map are exactly the items.
const ITEMS = Object.keys(CHARLSON_ITEM_TEXT) as CharlsonItem[];
const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;
const NONE = Object.fromEntries(ITEMS.map((item) => [item, NO]));
const ISO_DAY = '2026-11-24';
const LOCALISED = { setting: { value: 'localised' } } as const;

function scoreOf(document: unknown) {
  const scores = charlsonScores(CaseDocument.parse(document));
  expect(scores).toHaveLength(1);
  const [score] = scores;
  if (score === undefined) throw new Error('no score');
  return score;
}

function withAge(years: number, charlson: object, more: object = {}) {
  return { patient: { ageYears: { value: years } }, health: { charlson, ...more } };
}

function without(...items: readonly CharlsonItem[]) {
  return Object.fromEntries(
    ITEMS.filter((item) => !items.includes(item)).map((item) => [item, NO]),
  );
}

describe('Charlson index of a case', () => {
  it('[RCC-C-030] is not known while nothing is asked, and names every question', () => {
    const score = scoreOf({});
    expect(score).toMatchObject({
      id: 'charlson',
      state: 'unknown',
      statement: 'Charlson index not known',
      inputs: [],
      notes: [],
    });
    expect(score.value).toBeUndefined();
    expect(score.missing).toEqual([
      ...ITEMS.map((item) => ({
        label: CHARLSON_ITEM_TEXT[item],
        field: `health.charlson.${item}`,
      })),
      { label: 'Age', field: 'patient.born' },
    ]);
  });

  it('[RCC-C-030] is known with every answer, age-adjusted, with and without this cancer', () => {
    const charlson = {
      ...NONE,
      myocardialInfarction: { ...YES, on: '2026-11-02' },
      diabetesUncomplicated: YES,
      diabetesWithEndOrganDamage: YES,
    };
    const score = scoreOf({ ...withAge(67, charlson), disease: LOCALISED });
    expect(score).toMatchObject({
      state: 'known',
      value: '3, age-adjusted 5',
      statement: 'Charlson index without this cancer 3, age-adjusted 5',
      missing: [],
      notes: ['With this cancer: 5', 'By the weights of Quan 2011: 1'],
      published: [
        '10-year survival 21.4 % at an age-adjusted index of 5, this cancer not counted ' +
          '(Charlson 1994)',
      ],
    });
    expect(score.inputs).toHaveLength(20);
    expect(score.inputs[0]).toEqual({
      label: 'Myocardial infarction',
      value: 'Yes',
      on: '2026-11-02',
      field: 'health.charlson.myocardialInfarction',
    });
    expect(score.inputs[1]).toEqual({
      label: 'Heart failure',
      value: 'No',
      field: 'health.charlson.heartFailure',
    });
    expect(score.inputs.at(-1)).toEqual({
      label: 'Age',
      value: '67 years',
      field: 'patient.ageYears',
    });
  });

  it('[RCC-C-030] is a lower bound while items are not recorded', () => {
    const charlson = { ...without('aids', 'lymphoma', 'leukaemia', 'dementia'), heartFailure: YES };
    const score = scoreOf(withAge(72, charlson));
    expect(score).toMatchObject({
      state: 'interval',
      value: 'at least 1, age-adjusted at least 4, 4 items not recorded',
      missing: [
        { label: 'Dementia', field: 'health.charlson.dementia' },
        { label: 'Leukaemia', field: 'health.charlson.leukaemia' },
        { label: 'Lymphoma', field: 'health.charlson.lymphoma' },
        { label: 'AIDS', field: 'health.charlson.aids' },
      ],
      notes: ['With this cancer: at least 3', 'By the weights of Quan 2011: at least 2'],
      published: [],
    });
    expect(scoreOf(withAge(45, without('aids'))).value).toBe(
      'at least 0, age-adjusted at least 0, 1 item not recorded',
    );
  });

  it('[RCC-C-030] neither asks nor shows a lower form once the higher is there', () => {
    const charlson = { ...without('mildLiverDisease'), moderateOrSevereLiverDisease: YES };
    const score = scoreOf(withAge(45, charlson));
    expect(score).toMatchObject({ state: 'known', value: '3, age-adjusted 3', missing: [] });
    expect(score.inputs.map(({ field }) => field)).not.toContain(
      'health.charlson.mildLiverDisease',
    );
  });

  it('[RCC-C-030] says the index without age while the age is not known', () => {
    expect(scoreOf({ health: { charlson: NONE } })).toMatchObject({
      state: 'known',
      value: '0',
      missing: [{ label: 'Age', field: 'patient.born' }],
      published: [],
    });
  });

  it('[RCC-C-030] keeps both age-adjusted indices that partial dates allow', () => {
    const dates = { patient: { born: '1966' }, referral: { assessedOn: ISO_DAY } };
    const score = scoreOf({ ...dates, health: { charlson: NONE } });
    expect(score).toMatchObject({
      state: 'known',
      value: '0, age-adjusted 1 to 2',
      missing: [{ label: 'Age', field: 'patient.born' }],
      published: [],
    });
    expect(score.inputs.at(-1)).toEqual({
      label: 'Age',
      value: '59 to 60 years',
      field: 'patient.born',
    });
    const exact = { patient: { born: '1965' }, referral: { assessedOn: ISO_DAY } };
    expect(scoreOf({ ...exact, health: { charlson: NONE } })).toMatchObject({
      value: '0, age-adjusted 2',
      missing: [],
      published: [expect.stringContaining('90.1 % at an age-adjusted index of 2')],
    });
  });

  it('[RCC-C-030] says a survival that rounds to nothing as under 0.1 %', () => {
    const charlson = { ...NONE, otherMetastaticTumour: YES };
    expect(scoreOf(withAge(61, charlson)).published).toEqual([
      '10-year survival under 0.1 % at an age-adjusted index of 8, this cancer not counted ' +
        '(Charlson 1994)',
    ]);
    expect(scoreOf(withAge(45, charlson)).published).toEqual([
      expect.stringContaining('10-year survival 2.2 %'),
    ]);
  });

  it('[RCC-C-030] notes that some versions add 5 points from 90 years', () => {
    const note = 'Age points: some versions give 5 points from 90 years';
    expect(scoreOf(withAge(90, NONE)).notes).toContain(note);
    expect(scoreOf(withAge(89, NONE)).notes).not.toContain(note);
    expect(scoreOf({ health: { charlson: NONE } }).notes).not.toContain(note);
  });
});

describe('Charlson index with this cancer', () => {
  const note = (document: object, charlson: object = NONE) =>
    scoreOf({ health: { charlson }, ...document }).notes[0];

  it.each([
    ['metastatic', 'With this cancer: 6'],
    ['localised', 'With this cancer: 2'],
    ['locally-advanced', 'With this cancer: 2'],
    ['resected-no-evidence', 'With this cancer: 2'],
    ['resected-metastases-no-evidence', 'With this cancer: 2, or 6 if it has metastasised'],
  ])('[RCC-C-030] follows the setting %s', (value, words) => {
    expect(note({ disease: { setting: { value } } })).toBe(words);
  });

  it('[RCC-C-030] is open without a setting, and 6 with a metastasis that is present', () => {
    expect(note({})).toBe('With this cancer: 2, or 6 if it has metastasised');
    expect(note({ lesions: [{ site: 'lung' }] })).toBe('With this cancer: 6');
    expect(note({ lesions: [{ site: 'lung' }], disease: LOCALISED })).toBe('With this cancer: 6');
  });

  it.each([
    [{ disease: { ...LOCALISED, metastaticSince: '2020' } }],
    [{ disease: LOCALISED, extent: { brain: { value: 'treated-stable' } } }],
    [{ disease: LOCALISED, lesions: [{ site: 'lung', status: 'treated-no-evidence' }] }],
    [{ disease: LOCALISED, primaries: [{ tnm: [{ m: 'M0' }, { m: 'M1' }] }] }],
  ])('[RCC-C-030] is open after a metastasis that is gone: %j', (document) => {
    expect(note(document)).toBe('With this cancer: 2, or 6 if it has metastasised');
  });

  it.each([
    [{ disease: LOCALISED, lesions: [{ site: 'node-regional' }] }],
    [{ disease: LOCALISED, lesions: [] }],
    [{ disease: LOCALISED, primaries: [{ tnm: [{ m: 'M0' }] }, {}] }],
    [{ disease: LOCALISED, extent: { brain: { value: 'none' } } }],
  ])('[RCC-C-030] counts no metastasis where there was none: %j', (document) => {
    expect(note(document)).toBe('With this cancer: 2');
  });

  it('[RCC-C-030] counts the tumours together, not twice', () => {
    expect(note({ disease: LOCALISED }, { ...NONE, otherSolidTumour: YES })).toBe(
      'With this cancer: 2',
    );
    expect(note({ disease: LOCALISED }, { ...NONE, otherMetastaticTumour: YES })).toBe(
      'With this cancer: 6',
    );
    expect(note({}, { ...NONE, otherMetastaticTumour: YES })).toBe('With this cancer: 6');
    expect(note({ disease: LOCALISED }, without('otherMetastaticTumour'))).toBe(
      'With this cancer: at least 2',
    );
    const metastatic = { disease: { setting: { value: 'metastatic' } } };
    expect(note(metastatic, without('otherMetastaticTumour', 'otherSolidTumour'))).toBe(
      'With this cancer: 6',
    );
  });
});

describe('Charlson answers against the rest of the case', () => {
  it.each([
    ['heartFailure', { nyhaClass: { value: 'III' } }, 'Heart failure', 'NYHA III or IV'],
    ['heartFailure', { nyhaClass: { value: 'IV' } }, 'Heart failure', 'NYHA III or IV'],
    ['heartFailure', { heartFailureNyha3or4: YES }, 'Heart failure', 'NYHA III or IV'],
    [
      'moderateOrSevereKidneyDisease',
      { dialysis: YES },
      'Moderate or severe kidney disease',
      'dialysis or a kidney transplant',
    ],
    [
      'moderateOrSevereKidneyDisease',
      { transplant: { value: 'kidney' } },
      'Moderate or severe kidney disease',
      'dialysis or a kidney transplant',
    ],
    [
      'mildLiverDisease',
      { chronicLiverDisease: YES },
      'Mild liver disease',
      'chronic liver disease',
    ],
    [
      'mildLiverDisease',
      { childPugh: { value: 'A' } },
      'Mild liver disease',
      'chronic liver disease',
    ],
  ] as const)(
    '[RCC-C-030] leaves %s open that is denied beside %j',
    (item, health, label, words) => {
      const denied = scoreOf(withAge(45, NONE, health));
      expect(denied).toMatchObject({
        state: 'interval',
        value: 'at least 0, age-adjusted at least 0, 1 item contradicted',
        missing: [{ label, field: `health.charlson.${item}` }],
      });
      expect(denied.notes).toContain(
        `${label}: answered no, but ${words} is recorded, so it stays open`,
      );
      expect(denied.inputs.map(({ field }) => field)).not.toContain(`health.charlson.${item}`);
      const open = scoreOf(withAge(45, without(item), health));
      expect(open.value).toBe('at least 0, age-adjusted at least 0, 1 item not recorded');
      expect(open.notes).toContain(
        `${label}: ${words} is recorded; it counts once the question is answered`,
      );
      const agreed = scoreOf(withAge(45, { ...NONE, [item]: YES }, health));
      expect(agreed.state).toBe('known');
      expect(agreed.notes).toHaveLength(2);
    },
  );

  it('[RCC-C-030] says what is recorded elsewhere while nothing is asked', () => {
    expect(scoreOf({ health: { dialysis: YES } })).toMatchObject({
      state: 'unknown',
      notes: [
        'Moderate or severe kidney disease: dialysis or a kidney transplant is recorded; it ' +
          'counts once the question is answered',
      ],
    });
  });

  it('[RCC-C-030] takes the higher form of liver disease for an answer to liver disease', () => {
    const charlson = { ...NONE, moderateOrSevereLiverDisease: YES };
    const score = scoreOf(withAge(45, charlson, { childPugh: { value: 'B' } }));
    expect(score).toMatchObject({ state: 'known', value: '3, age-adjusted 3' });
    expect(score.notes).toHaveLength(2);
  });

  it('[RCC-C-030] counts contradicted and unrecorded items apart', () => {
    const score = scoreOf(withAge(45, without('aids'), { dialysis: YES }));
    expect(score.value).toBe(
      'at least 0, age-adjusted at least 0, 1 item not recorded, 1 item contradicted',
    );
  });

  it.each([
    [{ nyhaClass: { value: 'II' } }],
    [{ heartFailureNyha3or4: NO }],
    [{ dialysis: NO }],
    [{ transplant: { value: 'other-solid-organ' } }],
    [{ chronicLiverDisease: NO }],
    [{ childPugh: { value: 'no-cirrhosis' } }],
  ])('[RCC-C-030] finds no contradiction to a no in %j', (health) => {
    expect(scoreOf(withAge(45, NONE, health))).toMatchObject({
      state: 'known',
      notes: { length: 2 },
    });
  });
});
