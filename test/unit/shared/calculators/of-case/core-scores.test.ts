import { describe, expect, it } from 'vitest';

import { calciumOfCase } from '#shared/calculators/of-case/calcium-of-case';
import { kidneyOfCase } from '#shared/calculators/of-case/kidney-of-case';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { therapyInterval } from '#shared/calculators/of-case/therapy-interval';
import { CaseDocument } from '#shared/domain/case-document';

const ON = '2026-11-20';
const parse = (document: object) => CaseDocument.parse(document);
const calcium = (more: object = {}) => ({
  analyte: 'calcium',
  value: 2.48,
  unit: 'mmol/L',
  on: ON,
  calciumKind: 'total',
  upperLimit: 2.6,
  ...more,
});
const albumin = (more: object = {}) => ({
  analyte: 'albumin',
  value: 34,
  unit: 'g/L',
  on: ON,
  ...more,
});

describe('corrected calcium, in full', () => {
  const of = (...labs: object[]) => calciumOfCase(parse({ labs }));

  it('[RCC-C-003] says value, limit and inputs', () => {
    expect(of(calcium(), albumin())).toMatchObject({
      state: 'known',
      statement: 'Corrected calcium 2.6 mmol/L, not above 2.6',
      value: 2.6,
      unit: 'mmol/L',
      aboveLimit: 'no',
      inputs: [
        { label: 'Calcium', value: '2.48 mmol/L (upper limit 2.6)', on: ON, field: 'labs[0]' },
        { label: 'Albumin', value: '34 g/L (no limits)', on: ON, field: 'labs[1]' },
      ],
      missing: [],
      notes: [],
    });
    expect(of(calcium({ value: 2.5 }), albumin()).statement).toBe(
      'Corrected calcium 2.62 mmol/L, above the limit of 2.6',
    );
  });

  it('[RCC-C-003] asks for exactly what is missing', () => {
    expect(of()).toMatchObject({
      state: 'unknown',
      statement: 'Corrected calcium not known',
      missing: [{ label: 'Calcium', field: 'labs.calcium' }],
      notes: [],
    });
    expect(of(calcium())).toMatchObject({
      state: 'unknown',
      missing: [{ label: 'Albumin', field: 'labs.albumin' }],
      notes: [],
    });
    expect(of(calcium({ upperLimit: undefined }), albumin())).toMatchObject({
      statement: 'Corrected calcium 2.6 mmol/L',
      aboveLimit: 'unknown',
      missing: [{ label: 'Upper limit of calcium', field: 'labs[0].upperLimit' }],
    });
  });

  it('[RCC-C-003] keeps both readings while nobody said what the value is', () => {
    const unsaid = calcium({ calciumKind: undefined });
    expect(of(unsaid, albumin())).toMatchObject({
      state: 'interval',
      statement: 'Corrected calcium 2.6 mmol/L or 2.48 mmol/L',
      missing: [{ label: 'Total or adjusted calcium', field: 'labs[0].calciumKind' }],
      notes: ['Not said whether calcium is total or adjusted: both readings are considered'],
    });
    expect(of(unsaid, albumin({ value: 40 }))).toMatchObject({
      state: 'known',
      statement: 'Corrected calcium 2.48 mmol/L, not above 2.6',
      missing: [],
    });
    expect(of(unsaid)).toMatchObject({ state: 'unknown' });
  });

  it('[RCC-C-003] says when albumin is of another day, or of none', () => {
    const notes = (on: string | undefined) => of(calcium(), albumin({ on })).notes;
    expect(notes('2026-11-02')).toEqual(['Albumin is of another day than calcium: 02-Nov-2026']);
    expect(notes(undefined)).toEqual(['Albumin is of another day than calcium: no stated day']);
    expect(notes(ON)).toEqual([]);
  });

  it('[RCC-C-003] says what is visible without correction', () => {
    expect(of(calcium({ value: 2.7 })).notes).toEqual(['Total calcium is already above the limit']);
    expect(of(calcium({ value: 2.6 })).notes).toEqual([]);
    expect(of(calcium({ calciumKind: 'ionised' })).notes).toEqual([
      'Ionised calcium is shown but not scored',
    ]);
    expect(of(calcium({ value: 3.6 })).notes).toEqual([
      'Total calcium is already above the limit',
      'Not corrected, but 3.6 mmol/L as reported would be severe hypercalcaemia',
    ]);
    expect(of(calcium({ value: 3.6 }), albumin()).notes).toEqual([]);
    expect(of(calcium({ value: 36 })).notes.join()).not.toContain('as reported');
  });
});

describe('kidney function, in full', () => {
  const patient = { ageYears: { value: 68 }, sex: { value: 'male' } };
  const creatinine = { analyte: 'creatinine', value: 150, unit: 'µmol/L', on: ON };
  const egfr = { analyte: 'egfr', value: 51.4, unit: 'mL/min/1.73 m²', on: ON };
  const of = (document: object) => kidneyOfCase(parse(document));

  it('[RCC-C-004] says value, category, inputs and method of a computed eGFR', () => {
    const score = of({ patient, labs: [creatinine] });
    expect(score).toMatchObject({
      state: 'known',
      statement: 'eGFR 43 mL/min/1.73 m², category G3b',
      value: 43,
      category: 'G3b',
      inputs: [
        { label: 'Creatinine', value: '150 µmol/L (no limits)', on: ON, field: 'labs[0]' },
        { label: 'Age', value: '68 years', field: 'patient.ageYears' },
        { label: 'Sex', value: 'male', field: 'patient.sex' },
      ],
      missing: [],
      notes: [],
    });
    expect(score.method).toContain('CKD-EPI 2021');
  });

  it('[RCC-C-004] takes a reported eGFR without age and sex', () => {
    expect(of({ labs: [egfr] })).toMatchObject({
      state: 'known',
      value: 51,
      method: 'eGFR as the laboratory reported it',
      inputs: [
        { label: 'eGFR', value: '51.4 mL/min/1.73 m² (no limits)', on: ON, field: 'labs[0]' },
      ],
      missing: [],
    });
  });

  it('[RCC-C-004] asks for exactly what is missing', () => {
    const missing = (document: object) => of(document).missing;
    expect(of({})).toMatchObject({
      state: 'unknown',
      statement: 'eGFR not known',
      inputs: [],
      notes: [],
      missing: [{ label: 'Creatinine', field: 'labs.creatinine' }],
    });
    const AGE = { label: 'Age', field: 'patient.born' };
    const SEX = { label: 'Sex', field: 'patient.sex' };
    expect(missing({ labs: [creatinine] })).toEqual([AGE, SEX]);
    expect(missing({ labs: [creatinine], patient: { sex: patient.sex } })).toEqual([AGE]);
    expect(missing({ labs: [creatinine], patient: { ageYears: patient.ageYears } })).toEqual([SEX]);
    expect(missing({ labs: [{ ...egfr, value: 900 }] })).toEqual([
      { label: 'Plausible eGFR', field: 'labs[0]' },
    ]);
  });

  it('[RCC-C-004] asks for the dates that leave open which value is later', () => {
    const labs = [
      { ...creatinine, on: undefined },
      { ...egfr, on: '2026-11' },
    ];
    expect(of({ patient, labs })).toMatchObject({
      state: 'interval',
      statement: 'eGFR 43 or 51 mL/min/1.73 m², categories G3b or G3a',
      missing: [
        { label: 'Date of eGFR', field: 'labs[1]' },
        { label: 'Date of creatinine', field: 'labs[0]' },
      ],
    });
  });

  it('[RCC-C-004] says on dialysis that it does not describe kidney function', () => {
    const health = { dialysis: { value: 'yes' } };
    expect(of({ labs: [egfr], health }).notes).toEqual([
      'On dialysis: eGFR does not describe kidney function',
    ]);
    expect(of({ labs: [egfr], health: { dialysis: { value: 'no' } } }).notes).toEqual([]);
  });
});

describe('interval to therapy, in full', () => {
  const of = (disease: object, more: object = {}) => therapyInterval(parse({ disease, ...more }));
  const treatment = (more: object) => ({
    kind: 'systemic',
    what: 'x',
    purpose: 'advanced',
    line: 1,
    ...more,
  });
  const DIAGNOSIS = { label: 'Date of diagnosis', field: 'disease.diagnosedOn' };
  const START = {
    label: 'Planned start of systemic therapy',
    field: 'disease.systemicTherapyStart',
  };

  it('[RCC-C-007] rests on both dates', () => {
    expect(of({ diagnosedOn: '2025-09-01', systemicTherapyStart: '2025-11-15' })).toEqual({
      presence: 'yes',
      inputs: [
        { label: 'Diagnosis', value: '01-Sep-2025', field: 'disease.diagnosedOn' },
        {
          label: 'Start of systemic therapy',
          value: '15-Nov-2025',
          field: 'disease.systemicTherapyStart',
        },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-007] asks for exactly what is missing', () => {
    expect(of({})).toEqual({
      presence: 'unknown',
      inputs: [],
      missing: [DIAGNOSIS, START],
      notes: [],
    });
    expect(of({ diagnosedOn: '2025-09-01' }).missing).toEqual([START]);
    expect(of({ systemicTherapyStart: '2025-11-15' }).missing).toEqual([DIAGNOSIS]);
    const partial = { diagnosedOn: '2025-03', systemicTherapyStart: '2026-03' };
    expect(of(partial).missing).toEqual([DIAGNOSIS, START]);
  });

  it('[RCC-C-007] takes the earliest first line for advanced disease from the course', () => {
    const treatments = [
      treatment({ startedOn: '2026-06-01' }),
      treatment({ startedOn: '2026-05-01' }),
      treatment({ startedOn: '2026-01-01', line: 2 }),
      treatment({ startedOn: '2026-01-01', purpose: 'adjuvant' }),
      treatment({ startedOn: '2026-01-01', kind: 'surgery' }),
      treatment({}),
    ];
    const finding = of({ diagnosedOn: '2025-03-01' }, { course: { treatments } });
    expect(finding).toMatchObject({ presence: 'no', missing: [], notes: [] });
    expect(finding.inputs[1]).toEqual({
      label: 'Start of systemic therapy',
      value: '01-May-2026',
      field: 'course.treatments[1].startedOn',
    });
  });

  it('[RCC-C-007] does not list one start twice', () => {
    const treatments = [treatment({ startedOn: '2025-11-15' })];
    const disease = { diagnosedOn: '2025-09-01', systemicTherapyStart: '2025-11-15' };
    expect(of(disease, { course: { treatments } })).toMatchObject({ presence: 'yes', notes: [] });
    expect(of(disease, { course: { treatments } }).inputs).toHaveLength(2);
  });

  it('[RCC-C-007] takes stated months only where the dates do not answer', () => {
    const stated = (value: number) => ({ monthsToSystemicTherapy: { value } });
    const MONTHS = {
      label: 'Diagnosis to systemic therapy',
      value: '11 months',
      field: 'disease.monthsToSystemicTherapy',
    };
    expect(of(stated(11))).toEqual({ presence: 'yes', inputs: [MONTHS], missing: [], notes: [] });
    expect(of(stated(12)).presence).toBe('no');
    const partial = { diagnosedOn: '2025-03', systemicTherapyStart: '2026-03' };
    expect(of({ ...partial, ...stated(11) })).toMatchObject({ presence: 'yes', notes: [] });
    const exact = { diagnosedOn: '2025-09-01', systemicTherapyStart: '2025-11-15' };
    expect(of({ ...exact, ...stated(2) }).inputs).toHaveLength(2);
  });

  it('[RCC-C-007] is provisional until a start is recorded', () => {
    const note = (assessedOn: string) =>
      of({ diagnosedOn: '2025-09-01' }, { referral: { assessedOn } }).notes;
    const text = (side: string) =>
      `Provisional: counted to the day of assessment the interval is ${side} 1 year; the start ` +
      'of systemic therapy is not recorded';
    expect(note('2026-08-31')).toEqual([text('under')]);
    expect(note('2026-09-01')).toEqual([text('at least')]);
    expect(note('2026')).toEqual([]);
  });

  it('[RCC-C-007] warns within 30 days of the limit, with exact dates only', () => {
    const warning =
      'The start of systemic therapy is within 30 days of the 1-year limit: check both dates';
    const notes = (systemicTherapyStart: string) =>
      of({ diagnosedOn: '2025-03-10', systemicTherapyStart }).notes;
    expect(notes('2026-02-08')).toEqual([warning]);
    expect(notes('2026-02-07')).toEqual([]);
    expect(notes('2026-04-09')).toEqual([warning]);
    expect(notes('2026-04-10')).toEqual([]);
    expect(notes('2026-02')).toEqual([]);
  });
});

it('[RCC-C-002] shows what cohorts lived through exactly as published', () => {
  expect(scoresOf({}).imdc.published).toEqual([
    'Heng 2013 (VEGF-targeted therapy, external validation): median overall survival favourable ' +
      '43.2 months (31.4 to 50.1, n = 157), intermediate 22.5 (18.7 to 25.1, n = 440), poor 7.8 ' +
      '(6.5 to 9.7, n = 252)',
    'Ernst 2023 (real world), overall survival at 18 months, favourable, intermediate and poor: ' +
      'ipilimumab + nivolumab 90, 78 and 50 %; immunotherapy + VEGF inhibitor 93, 83 and 74 %; ' +
      'VEGF-targeted therapy 84, 64 and 28 %',
  ]);
});
