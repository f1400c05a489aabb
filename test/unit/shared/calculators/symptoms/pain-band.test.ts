import { describe, expect, it } from 'vitest';

import { symptomScores } from '#shared/calculators/of-case/symptom-scores';
import { painBand } from '#shared/calculators/symptoms/pain-band';
import { CaseDocument } from '#shared/domain/case-document';

function scoresOf(symptoms: object) {
  return symptomScores(CaseDocument.parse({ symptoms }));
}

function painOf(pain: object) {
  const [score, ...others] = scoresOf({ 'back-or-flank-pain': pain });
  expect(others).toEqual([]);
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('pain band', () => {
  it.each([
    [0, 'none'],
    [1, 'mild'],
    [3, 'mild'],
    [4, 'moderate'],
    [6, 'moderate'],
    [7, 'severe'],
    [10, 'severe'],
    [-1, undefined],
    [11, undefined],
    [3.5, undefined],
    [NaN, undefined],
    [Infinity, undefined],
  ])('[RCC-C-036] of %d is %s', (rating, band) => {
    expect(painBand(rating)).toBe(band);
  });
});

describe('pain of a case', () => {
  it('[RCC-C-036] is given for every symptom with a rating', () => {
    const scores = scoresOf({
      'bone-discomfort': { answer: 'yes', nrs: 7 },
      'back-or-flank-pain': { answer: 'yes', nrs: 4, on: '2026-11-18' },
      'abdominal-mass': { answer: 'yes', nrs: 2 },
      fatigue: { answer: 'yes', grade: 2 },
    });
    expect(scores.map(({ about, value }) => [about, value])).toEqual([
      [{ label: 'Back or flank pain', field: 'symptoms.back-or-flank-pain' }, '4 of 10, moderate'],
      [{ label: 'Abdominal mass', field: 'symptoms.abdominal-mass' }, '2 of 10, mild'],
      [{ label: 'Bone discomfort', field: 'symptoms.bone-discomfort' }, '7 of 10, severe'],
    ]);
    expect(scores[0]).toMatchObject({
      id: 'pain-band',
      state: 'known',
      statement: 'Back or flank pain: 4 of 10, moderate',
      missing: [],
      notes: [],
    });
    expect(scores[0]?.inputs).toEqual([
      {
        label: 'Rating, 0 to 10',
        value: '4 of 10',
        on: '2026-11-18',
        field: 'symptoms.back-or-flank-pain.nrs',
      },
    ]);
    expect(scores[2]?.inputs).toEqual([
      { label: 'Rating, 0 to 10', value: '7 of 10', field: 'symptoms.bone-discomfort.nrs' },
    ]);
  });

  it.each([
    ['fatigue', 'Fatigue'],
    ['haematuria', 'Haematuria'],
    ['loss-of-appetite', 'Loss of appetite'],
    ['weight-loss', 'Weight loss'],
    ['anaemia', 'Anaemia'],
    ['fever', 'Fever'],
    ['limb-swelling', 'Limb swelling'],
    ['shortness-of-breath', 'Shortness of breath'],
    ['cough', 'Cough'],
  ])('[RCC-C-036] names %s %s', (code, label) => {
    expect(scoresOf({ [code]: { answer: 'yes', nrs: 1 } })[0]?.about).toEqual({
      label,
      field: `symptoms.${code}`,
    });
    expect(scoresOf({ [code]: { answer: 'yes' } })).toEqual([]);
  });

  it.each([
    ['back-or-flank-pain', 'Back or flank pain'],
    ['bone-discomfort', 'Bone discomfort'],
  ])('[RCC-C-036] is not known for %s that is present without a rating', (code, label) => {
    const [score] = scoresOf({ [code]: { answer: 'yes', grade: 2 } });
    expect(score).toMatchObject({
      state: 'unknown',
      statement: `${label}: rating not known`,
      inputs: [],
      missing: [{ label: 'Rating, 0 to 10', field: `symptoms.${code}.nrs` }],
      notes: [],
    });
    expect(score?.value).toBeUndefined();
    expect(scoresOf({ [code]: { answer: 'no' } })).toEqual([]);
    expect(scoresOf({ [code]: { answer: 'unknown' } })).toEqual([]);
  });

  it('[RCC-C-036] is not given while no symptom is recorded', () => {
    expect(symptomScores({})).toEqual([]);
    expect(scoresOf({})).toEqual([]);
  });

  it.each([
    [{ answer: 'yes', nrs: 0 }, ['The symptom is answered yes']],
    [{ answer: 'no', nrs: 1 }, ['The symptom is answered no']],
    [{ answer: 'no', nrs: 0 }, []],
    [{ answer: 'unknown', nrs: 3 }, []],
    [{ answer: 'unknown', nrs: 0 }, []],
    [{ answer: 'yes', nrs: 2, grade: 1 }, []],
    [{ answer: 'yes', nrs: 5, grade: 2 }, []],
    [{ answer: 'yes', nrs: 8, grade: 3 }, []],
    [{ answer: 'yes', nrs: 8, grade: 4 }, []],
    [{ answer: 'yes', nrs: 8, grade: 1 }, ['The symptom has grade 1']],
    [{ answer: 'yes', nrs: 5, grade: 4 }, ['The symptom has grade 4']],
    [{ answer: 'yes', nrs: 2, grade: 3 }, ['The symptom has grade 3']],
    [
      { answer: 'yes', nrs: 0, grade: 1 },
      ['The symptom is answered yes', 'The symptom has grade 1'],
    ],
  ])('[RCC-C-036] notes what does not fit in %j', (pain, notes) => {
    expect(painOf(pain).notes).toEqual(notes);
  });

  it('[RCC-C-036] names no pain none', () => {
    expect(painOf({ answer: 'no', nrs: 0 })).toMatchObject({
      state: 'known',
      value: '0 of 10, none',
    });
  });
});
