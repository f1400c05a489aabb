import { describe, expect, it } from 'vitest';

import type { Score } from '#shared/calculators/scores';
import {
  SURVEILLANCE_CRITERIA,
  surveillanceCriteria,
} from '#shared/calculators/spread/surveillance-criteria';
import type { CaseDocument } from '#shared/domain/case-document';
import { answers, scoreOf } from './metastatic-cases.ts';

const MEETS = {
  treatmentNaive: 'yes',
  asymptomatic: 'yes',
  imdcFactors: { min: 0, max: 1 },
  organs: { min: 2, max: 2 },
} as const;

describe('surveillance criteria', () => {
  it('[RCC-C-043] are met untreated, asymptomatic, with up to 1 factor and 2 organs', () => {
    expect(surveillanceCriteria(MEETS)).toEqual({
      meets: 'yes',
      criteria: {
        'treatment-naive': 'yes',
        asymptomatic: 'yes',
        'imdc-at-most-1': 'yes',
        'organs-at-most-2': 'yes',
      },
    });
  });

  it('[RCC-C-043] fail by any one of the four', () => {
    const meets = (change: object) => surveillanceCriteria({ ...MEETS, ...change });
    expect(meets({ treatmentNaive: 'no' }).meets).toBe('no');
    expect(meets({ asymptomatic: 'no' }).meets).toBe('no');
    expect(meets({ imdcFactors: { min: 2, max: 2 } })).toMatchObject({
      meets: 'no',
      criteria: { 'imdc-at-most-1': 'no', 'organs-at-most-2': 'yes' },
    });
    expect(meets({ organs: { min: 3, max: 3 } })).toMatchObject({
      meets: 'no',
      criteria: { 'imdc-at-most-1': 'yes', 'organs-at-most-2': 'no' },
    });
  });

  it('[RCC-C-043] are open while an answer or a number may fall on either side', () => {
    const meets = (change: object) => surveillanceCriteria({ ...MEETS, ...change }).meets;
    expect(meets({ treatmentNaive: 'unknown' })).toBe('unknown');
    expect(meets({ asymptomatic: 'unknown' })).toBe('unknown');
    expect(meets({ imdcFactors: { min: 1, max: 2 } })).toBe('unknown');
    expect(meets({ organs: { min: 2, max: 3 } })).toBe('unknown');
    expect(meets({ organs: { min: 2, max: 3 }, asymptomatic: 'no' })).toBe('no');
  });
});

/** Every IMDC factor denied but the last one, which is present. */
const LABS: CaseDocument['labs'] = [
  { analyte: 'haemoglobin', value: 14, unit: 'g/dL', lowerLimit: 12, on: '2026-11-16' },
  { analyte: 'neutrophils', value: 5, unit: '10^9/L', upperLimit: 7.5, on: '2026-11-16' },
  { analyte: 'platelets', value: 431, unit: '10^9/L', upperLimit: 400, on: '2026-11-16' },
  {
    analyte: 'calcium',
    value: 2.4,
    unit: 'mmol/L',
    upperLimit: 2.6,
    calciumKind: 'adjusted',
    on: '2026-11-16',
  },
];

const CASE: CaseDocument = {
  referral: { assessedOn: '2026-11-20' },
  disease: {
    setting: { value: 'metastatic' },
    diagnosedOn: '2020-01-01',
    systemicTherapyStart: '2026-12-01',
    cancerSymptoms: answers.no,
  },
  lesions: [
    { site: 'lung', measuredOn: '2026-11-02' },
    { site: 'bone-spine' },
    { site: 'bone-other' },
  ],
  extent: { ledgerComplete: answers.yes, brain: { value: 'none' } },
  health: { kps: { value: 90 } },
  labs: LABS,
  course: { complete: answers.yes, treatments: [] },
};

const COHORT =
  'Untreated, asymptomatic metastatic RCC (52 enrolled, 48 analysed): median time on ' +
  'surveillance 14.9 months (10.6 to 25.0), shorter with more IMDC factors and more metastatic ' +
  'sites';
const SUBSET =
  'At most 1 IMDC factor and at most 2 organs: about 22.2 months, others about 8.4 months ' +
  '(defined afterwards; from memory, to be checked)';

function scoreFor(document: CaseDocument): Score | undefined {
  return scoreOf(document, 'surveillance-criteria');
}

describe('surveillance criteria of a case', () => {
  it('[RCC-C-043] are shown met with what they rest on and the published figures', () => {
    const score = scoreFor(CASE);
    expect(score).toMatchObject({
      ...SURVEILLANCE_CRITERIA,
      state: 'known',
      value: 'Met',
      statement: 'Surveillance criteria met',
      missing: [],
      notes: ['IMDC: 1 of 6 factors'],
      published: [COHORT, SUBSET],
    });
    expect(score?.inputs.map(({ label }) => label)).toEqual([
      'List of treatments complete',
      'Symptoms caused by the cancer',
      'Karnofsky',
      'Diagnosis',
      'Start of systemic therapy',
      'Haemoglobin',
      'Calcium',
      'Neutrophils',
      'Platelets',
      'Lung',
      'Spine',
      'Bone (not spine)',
      'List of metastases complete',
      'Brain',
    ]);
    expect(score?.inputs).toContainEqual({
      label: 'Lung',
      value: 'listed',
      on: '2026-11-02',
      field: 'lesions[0]',
    });
    expect(score?.inputs).toContainEqual({ label: 'Spine', value: 'listed', field: 'lesions[1]' });
  });

  it('[RCC-C-043] name every criterion that fails', () => {
    const score = scoreFor({
      ...CASE,
      disease: { ...CASE.disease, cancerSymptoms: answers.yes },
      lesions: [{ site: 'lung' }, { site: 'liver' }, { site: 'pleura' }],
      health: { kps: { value: 70 } },
      course: { treatments: [{ kind: 'systemic', what: 'sunitinib', purpose: 'advanced' }] },
    });
    const failed =
      'systemic therapy was given before, the cancer causes symptoms, more than 1 IMDC factor, ' +
      'more than 2 organs';
    expect(score).toMatchObject({
      state: 'known',
      value: `Not met: ${failed}`,
      statement: `Surveillance criteria not met: ${failed}`,
      missing: [],
    });
  });

  it('[RCC-C-043] keep the figures of the cohort to patients like those in it', () => {
    const treated = {
      treatments: [{ kind: 'systemic' as const, what: 'sunitinib', line: 1 }],
    };
    expect(scoreFor({ ...CASE, course: treated })).not.toHaveProperty('published');
    expect(
      scoreFor({ ...CASE, disease: { ...CASE.disease, cancerSymptoms: answers.yes } }),
    ).not.toHaveProperty('published');
    const many = scoreFor({
      ...CASE,
      lesions: [{ site: 'lung' }, { site: 'liver' }, { site: 'pleura' }],
    });
    expect(many).toMatchObject({
      value: 'Not met: more than 2 organs',
      published: [COHORT, SUBSET],
    });
  });

  it('[RCC-C-043] name what is open and ask for it, and only for that', () => {
    const { kps: _, ...health } = CASE.health ?? {};
    expect(scoreFor({ ...CASE, health })).toMatchObject({
      state: 'interval',
      value: 'Open: number of IMDC factors',
      statement: 'Surveillance criteria open: number of IMDC factors',
      missing: [{ label: 'Karnofsky', field: 'health.kps' }],
      notes: ['IMDC: 1 to 2 of 6 factors'],
    });
    const { cancerSymptoms: __, ...disease } = CASE.disease ?? {};
    expect(scoreFor({ ...CASE, disease })).toMatchObject({
      value: 'Open: symptoms of the cancer',
      missing: [{ label: 'Symptoms caused by the cancer', field: 'disease.cancerSymptoms' }],
    });
  });

  it('[RCC-C-043] are unknown while no criterion is answered', () => {
    const score = scoreFor({ disease: { setting: { value: 'metastatic' } } });
    expect(score).toMatchObject({
      state: 'unknown',
      statement:
        'Surveillance criteria open: earlier systemic therapy, symptoms of the cancer, number of ' +
        'IMDC factors, number of organs',
    });
    expect(score).not.toHaveProperty('value');
    expect(score?.missing.map(({ field }) => field)).toEqual([
      'course.treatments',
      'disease.cancerSymptoms',
      'health.kps',
      'disease.diagnosedOn',
      'disease.systemicTherapyStart',
      'labs.haemoglobin',
      'labs.calcium',
      'labs.neutrophils',
      'labs.platelets',
      'extent.ledgerComplete',
      'extent.brain',
    ]);
  });

  it('[RCC-C-043] are not given for disease that is not metastatic', () => {
    expect(scoreFor({ ...CASE, disease: {}, lesions: [] })).toBeUndefined();
  });
});

describe('organs with metastases', () => {
  const organs = (lesions: CaseDocument['lesions'], extent: CaseDocument['extent'] = {}) =>
    scoreFor({ ...CASE, lesions, extent: { ...CASE.extent, ...extent } });
  const OPEN = 'Open: number of organs';

  it('[RCC-C-043] count bone once and lymph nodes once', () => {
    expect(
      organs([{ site: 'bone-spine' }, { site: 'bone-other' }, { site: 'node-distant' }])?.value,
    ).toBe('Met');
    expect(
      organs([{ site: 'bone-spine' }, { site: 'lung' }, { site: 'node-distant' }])?.value,
    ).toBe('Not met: more than 2 organs');
  });

  it('[RCC-C-043] leave regional nodes out and say so', () => {
    const score = organs([{ site: 'lung' }, { site: 'liver' }, { site: 'node-regional' }]);
    expect(score?.value).toBe('Met');
    expect(score?.notes).toEqual([
      'IMDC: 1 of 6 factors',
      'Regional lymph nodes are listed and not counted as an organ',
    ]);
  });

  it('[RCC-C-043] may be one or two for rows at a site without a name of its own', () => {
    for (const site of ['other', 'other-gland', 'skin-soft-tissue'] as const) {
      expect(organs([{ site }, { site }])?.value).toBe('Met');
      expect(organs([{ site }, { site }, { site: 'lung' }])?.value).toBe(OPEN);
      expect(organs([{ site }, { site: 'lung' }])?.value).toBe('Met');
    }
    expect(organs([{ site: 'lung' }, { site: 'lung' }, { site: 'liver' }])?.value).toBe('Met');
  });

  it('[RCC-C-043] are a lower bound until the list is complete', () => {
    const ledgerComplete = answers.no;
    expect(organs([{ site: 'lung' }], { ledgerComplete })).toMatchObject({
      value: OPEN,
      missing: [{ label: 'List of metastases complete', field: 'extent.ledgerComplete' }],
    });
    const three = [
      { site: 'lung' as const },
      { site: 'liver' as const },
      { site: 'pleura' as const },
    ];
    expect(organs(three, { ledgerComplete })?.value).toBe('Not met: more than 2 organs');
  });

  it('[RCC-C-043] are one more for the brain unless it was imaged and free', () => {
    const two: CaseDocument['lesions'] = [{ site: 'lung' }, { site: 'liver' }];
    expect(organs(two, { brain: { value: 'not-imaged' } })).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Imaging of the brain', field: 'extent.brain' }],
    });
    expect(organs([{ site: 'lung' }], { brain: { value: 'not-imaged' } })?.value).toBe('Met');
    expect(organs(two, { brain: { value: 'asymptomatic' } })?.value).toBe(
      'Not met: more than 2 organs',
    );
    expect(organs(two, { brain: { value: 'treated-stable' } })).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Number of brain metastases', field: 'lesions' }],
    });
    expect(
      organs([{ site: 'lung' }, { site: 'brain' }], { brain: { value: 'asymptomatic' } }),
    ).toMatchObject({ value: 'Met' });
  });

  it('[RCC-C-043] count a listed brain once, imaged or not', () => {
    const brain = { value: 'not-imaged' } as const;
    expect(organs([{ site: 'lung' }, { site: 'brain' }], { brain })?.value).toBe('Met');
    expect(organs([{ site: 'lung' }, { site: 'brain' }, { site: 'liver' }], { brain })?.value).toBe(
      'Not met: more than 2 organs',
    );
    expect(
      organs([{ site: 'lung' }, { site: 'brain' }], { brain, ledgerComplete: answers.no })?.missing,
    ).toEqual([{ label: 'List of metastases complete', field: 'extent.ledgerComplete' }]);
  });

  it('[RCC-C-043] do not depend on the number of metastases in the brain', () => {
    const brain = { value: 'asymptomatic' } as const;
    expect(organs([{ site: 'lung' }], { brain })?.value).toBe('Met');
    expect(organs([{ site: 'lung' }], { brain, ledgerComplete: answers.no })?.missing).toEqual([
      { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
    ]);
  });
});

describe('symptoms of the cancer', () => {
  const SYMPTOMS = 'Not met: the cancer causes symptoms';
  const OPEN = 'Open: symptoms of the cancer';
  const note = 'No symptoms of the cancer are recorded, but a lesion or the primary causes some';
  const { cancerSymptoms: _, ...disease } = CASE.disease ?? {};

  it('[RCC-C-043] are there where a lesion is symptomatic or painful', () => {
    const symptomatic = scoreFor({
      ...CASE,
      disease,
      lesions: [{ site: 'lung', symptomatic: { value: 'yes', on: '2026-11-10' } }],
    });
    expect(symptomatic).toMatchObject({ value: SYMPTOMS, notes: ['IMDC: 1 of 6 factors'] });
    expect(symptomatic?.inputs).toContainEqual({
      label: 'Symptoms, Lung',
      value: 'Yes',
      on: '2026-11-10',
      field: 'lesions[0].symptomatic',
    });
    const painful = scoreFor({
      ...CASE,
      disease,
      lesions: [{ site: 'bone-other', symptomatic: answers.no, painful: answers.yes }],
    });
    expect(painful?.value).toBe(SYMPTOMS);
    expect(painful?.inputs).toContainEqual({
      label: 'Pain, Bone (not spine)',
      value: 'Yes',
      field: 'lesions[0].painful',
    });
    const absent = [{ site: 'lung' as const, symptomatic: answers.no, painful: answers.no }];
    expect(scoreFor({ ...CASE, disease, lesions: absent })?.value).toBe(OPEN);
  });

  it('[RCC-C-043] are there where brain metastases or a primary in place cause some', () => {
    const brain = scoreFor({
      ...CASE,
      disease,
      lesions: [],
      extent: { ...CASE.extent, brain: { value: 'symptomatic' } },
    });
    expect(brain?.value).toBe(SYMPTOMS);
    expect(brain?.inputs).toContainEqual({
      label: 'Brain',
      value: 'metastases with symptoms',
      field: 'extent.brain',
    });
    const primary = (more: object) => scoreFor({ ...CASE, disease, primaries: [more] });
    const local = (value: string) => ({ inSitu: answers.yes, localSymptom: { value } });
    const words = ['pain', 'haematuria', 'haematuria-massive', 'paraneoplastic'].map((value) => {
      const score = primary(local(value));
      expect(score?.value).toBe(SYMPTOMS);
      return score?.inputs.find(({ label }) => label === 'Symptom of the primary');
    });
    expect(words.map((input) => input?.value)).toEqual([
      'pain',
      'haematuria',
      'massive haematuria',
      'paraneoplastic syndrome',
    ]);
    expect(words[0]?.field).toBe('primaries[0].localSymptom');
    expect(primary({ inSitu: answers.yes, localSymptom: { value: 'none' } })?.value).toBe(OPEN);
    expect(primary({ inSitu: answers.yes })?.value).toBe(OPEN);
    expect(primary({ ...local('pain'), inSitu: answers.no })?.value).toBe(OPEN);
    expect(primary({ ...local('pain'), inSitu: undefined })?.value).toBe(OPEN);
  });

  it('[RCC-C-043] stay open where none are recorded but a lesion causes some', () => {
    const lesions = [{ site: 'lung' as const, symptomatic: answers.yes }];
    const contradicted = scoreFor({ ...CASE, lesions });
    expect(contradicted).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Symptoms caused by the cancer', field: 'disease.cancerSymptoms' }],
      notes: [note, 'IMDC: 1 of 6 factors'],
    });
    expect(contradicted?.inputs.map(({ label }) => label)).toContain('Symptoms, Lung');
    const agreeing = { ...CASE.disease, cancerSymptoms: answers.yes };
    expect(scoreFor({ ...CASE, disease: agreeing, lesions })).toMatchObject({
      value: SYMPTOMS,
      notes: ['IMDC: 1 of 6 factors'],
    });
  });
});

describe('earlier systemic therapy', () => {
  const NAIVE = 'Met';
  const GIVEN = 'Not met: systemic therapy was given before';
  const OPEN = 'Open: earlier systemic therapy';
  const withCourse = (course: CaseDocument['course']) => scoreFor({ ...CASE, course });
  const unclear = { kind: 'systemic', what: 'pembrolizumab' } as const;

  it('[RCC-C-043] is none by an empty complete list or by line 1 being decided', () => {
    expect(withCourse({ complete: answers.yes, treatments: [] })?.value).toBe(NAIVE);
    const line = withCourse({ lineBeingDecided: { value: 1, on: '2026-11-20' } });
    expect(line?.value).toBe(NAIVE);
    expect(line?.inputs).toContainEqual({
      label: 'Line being decided',
      value: '1',
      on: '2026-11-20',
      field: 'course.lineBeingDecided',
    });
    expect(withCourse({ treatments: [{ ...unclear, purpose: 'adjuvant' }] })?.value).toBe(OPEN);
    expect(
      withCourse({
        complete: answers.yes,
        treatments: [{ ...unclear, purpose: 'adjuvant' }],
      })?.value,
    ).toBe(NAIVE);
  });

  it('[RCC-C-043] was given by a listed line or where a later line is being decided', () => {
    expect(withCourse({ lineBeingDecided: { value: 2 } })?.value).toBe(GIVEN);
    const listed = withCourse({ treatments: [{ ...unclear, line: 1 }] });
    expect(listed?.value).toBe(GIVEN);
    expect(listed?.inputs[0]).toEqual({
      label: 'Systemic therapy',
      value: 'pembrolizumab',
      field: 'course.treatments[0]',
    });
    expect(
      withCourse({ lineBeingDecided: { value: 2 }, treatments: [{ ...unclear, line: 1 }] })?.value,
    ).toBe(GIVEN);
  });

  it('[RCC-C-043] is open while a list is not complete or a purpose is missing', () => {
    expect(withCourse({ treatments: [] })?.missing).toEqual([
      { label: 'List of treatments complete', field: 'course.complete' },
    ]);
    expect(withCourse({ treatments: [unclear] })).toMatchObject({
      value: OPEN,
      missing: [
        { label: 'Purpose, pembrolizumab', field: 'course.treatments[0].purpose' },
        { label: 'List of treatments complete', field: 'course.complete' },
      ],
    });
    expect(withCourse({ complete: answers.yes, treatments: [unclear] })).toMatchObject({
      value: OPEN,
      missing: [{ label: 'Purpose, pembrolizumab', field: 'course.treatments[0].purpose' }],
    });
    expect(withCourse({ lineBeingDecided: { value: 1 }, treatments: [unclear] })?.value).toBe(
      NAIVE,
    );
  });

  it('[RCC-C-043] stays open where line and list contradict each other', () => {
    const note = 'The line being decided and the list of treatments contradict each other';
    for (const course of [
      { lineBeingDecided: { value: 1 }, treatments: [{ ...unclear, line: 1 }] },
      { lineBeingDecided: { value: 2 }, complete: answers.yes, treatments: [] },
    ]) {
      expect(withCourse(course)).toMatchObject({
        value: OPEN,
        missing: [{ label: 'Line being decided', field: 'course.lineBeingDecided' }],
        notes: [note, 'IMDC: 1 of 6 factors'],
      });
    }
  });
});
