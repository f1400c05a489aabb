import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

function scoreOf(id: string, document: CaseDocument): Score | undefined {
  return scoresOf(CaseDocument.parse(document)).others.find((score) => score.id === id);
}

const ASSESSED = { assessedOn: '2026-11-24' };
const MAN = { ageYears: { value: 68 }, sex: { value: 'male' } } as const;
const ON = '2026-11-20';
const lab = (analyte: string, value: number, unit: string, more = {}) =>
  CaseDocument.shape.labs.unwrap().element.parse({ analyte, value, unit, on: ON, ...more });
const CREATININE = lab('creatinine', 150, 'µmol/L');

describe('MSKCC of a case', () => {
  const base: CaseDocument = {
    referral: ASSESSED,
    disease: {
      setting: { value: 'metastatic' },
      diagnosedOn: '2026-01-05',
      systemicTherapyStart: '2026-12-01',
    },
    health: { kps: { value: 80 } },
    labs: [
      lab('haemoglobin', 12.9, 'g/dL', { lowerLimit: 13.5 }),
      lab('calcium', 10, 'mg/dL', { calciumKind: 'adjusted' }),
      lab('ldh', 375, 'U/L', { upperLimit: 250 }),
    ],
  };

  it('[RCC-C-018] counts five factors, each strictly', () => {
    expect(scoreOf('mskcc', base)).toMatchObject({
      title: 'MSKCC risk',
      state: 'known',
      value: 'Intermediate, 2 of 5 factors',
      statement: 'Intermediate, 2 of 5 factors',
      missing: [],
      inputs: [
        { label: 'Karnofsky', value: '80 %', field: 'health.kps' },
        { label: 'Diagnosis', value: '05-Jan-2026', field: 'disease.diagnosedOn' },
        {
          label: 'Start of systemic therapy',
          value: '01-Dec-2026',
          field: 'disease.systemicTherapyStart',
        },
        { label: 'Haemoglobin', value: '12.9 g/dL (lower limit 13.5)', on: ON, field: 'labs[0]' },
        { label: 'Calcium', value: '10 mg/dL (no limits)', on: ON, field: 'labs[1]' },
        { label: 'LDH', value: '375 U/L (upper limit 250)', on: ON, field: 'labs[2]' },
      ],
    });
  });

  it('[RCC-C-018] does not ask for the limit of calcium, whose cut-off is fixed', () => {
    const at = (value: number, unit: string) =>
      scoreOf('mskcc', {
        ...base,
        labs: [
          ...(base.labs ?? []).slice(0, 1),
          lab('calcium', value, unit, { calciumKind: 'adjusted' }),
          lab('ldh', 1, 'µkat/L', { upperLimit: 4 }),
        ],
      })?.value;
    expect([at(10, 'mg/dL'), at(10.1, 'mg/dL'), at(2.5, 'mmol/L'), at(2.51, 'mmol/L')]).toEqual([
      'Intermediate, 2 of 5 factors',
      'Poor, 3 of 5 factors',
      'Intermediate, 2 of 5 factors',
      'Poor, 3 of 5 factors',
    ]);
  });

  it('[RCC-C-018] is an interval with the missing items named', () => {
    const document = { ...base, labs: base.labs?.slice(0, 2) };
    expect(scoreOf('mskcc', document)).toMatchObject({
      state: 'interval',
      value: 'Intermediate or poor, 2 to 3 of 5 factors',
      missing: [{ label: 'LDH', field: 'labs.ldh' }],
    });
    expect(scoreOf('mskcc', {})).toMatchObject({
      state: 'unknown',
      statement: 'Risk group not determined: 0 to 5 of 5 factors',
    });
    expect(scoreOf('mskcc', {})?.value).toBeUndefined();
  });

  it('[RCC-C-018] does not apply where IMDC does not', () => {
    const document: CaseDocument = { disease: { setting: { value: 'localised' } } };
    expect(scoreOf('mskcc', document)).toMatchObject({
      state: 'not-applicable',
      missing: [],
      statement: 'Not applicable: the disease is not advanced',
    });
  });

  it('[RCC-C-024] says what the older correction of calcium would give', () => {
    const labs = [
      lab('calcium', 10.3, 'mg/dL', { calciumKind: 'total' }),
      lab('albumin', 28, 'g/L'),
    ];
    expect(scoreOf('mskcc', { ...base, labs })?.notes).toContain(
      'Corrected by Payne; the formula of the 1999 MSKCC paper would give 10.7 mg/dL, about 0.5 mg/dL less: it is not used',
    );
    const molar = [
      lab('calcium', 2.57, 'mmol/L', { calciumKind: 'total' }),
      lab('albumin', 2.8, 'g/dL'),
    ];
    expect(scoreOf('mskcc', { ...base, labs: molar })?.notes.join()).toContain('10.7 mg/dL');
    expect(scoreOf('mskcc', base)?.notes.join()).not.toContain('Payne');
  });
});

describe('performance of a case', () => {
  it('[RCC-C-019] shows the usual ECOG of a Karnofsky index as a hint', () => {
    expect(scoreOf('performance-map', { health: { kps: { value: 80, on: ON } } })).toMatchObject({
      state: 'known',
      value: 'Karnofsky 80 % is ECOG 1 by the usual map',
      statement: 'Karnofsky 80 % is ECOG 1 by the usual map',
      inputs: [{ label: 'Karnofsky', value: '80 %', on: ON, field: 'health.kps' }],
      missing: [],
      notes: [],
    });
    expect(scoreOf('performance-map', { health: { kps: { value: 90 } } })?.statement).toBe(
      'Karnofsky 90 % is ECOG 0 by the usual map, ECOG 1 by the other one',
    );
    expect(scoreOf('performance-map', { health: { ecog: { value: 1 } } })).toBeUndefined();
  });

  it('[RCC-C-019] says when no map allows the ECOG recorded beside it', () => {
    const at = (kps: number, ecog: number) =>
      scoreOf('performance-map', { health: { kps: { value: kps }, ecog: { value: ecog } } });
    expect(at(50, 1)?.notes).toEqual(['ECOG 1 is recorded: no map allows both']);
    expect(at(50, 4)?.notes).toEqual(['ECOG 4 is recorded: no map allows both']);
    expect([at(50, 2), at(50, 3)]).toEqual([undefined, undefined]);
    expect(at(50, 4)?.inputs).toContainEqual({ label: 'ECOG', value: '4', field: 'health.ecog' });
  });
});

describe('kidney function and body measures of a case', () => {
  const health = { weightKg: { value: 72 }, heightCm: { value: 178 } };
  const document: CaseDocument = { referral: ASSESSED, patient: MAN, health, labs: [CREATININE] };

  it('[RCC-C-020] computes creatinine clearance with inputs and missing items', () => {
    expect(scoreOf('cockcroft-gault', document)).toMatchObject({
      state: 'known',
      value: '42',
      unit: 'mL/min',
      statement: 'Creatinine clearance 42 mL/min',
      missing: [],
      inputs: [
        { label: 'Creatinine', value: '150 µmol/L (no limits)', on: ON, field: 'labs[0]' },
        { label: 'Age', value: '68 years', field: 'patient.ageYears' },
        { label: 'Sex', value: 'male', field: 'patient.sex' },
        { label: 'Weight', value: '72 kg', field: 'health.weightKg' },
        { label: 'Height', value: '178 cm', field: 'health.heightCm' },
      ],
      notes: [],
    });
    expect(scoreOf('cockcroft-gault', {})).toMatchObject({
      state: 'unknown',
      statement: 'Creatinine clearance not known',
      missing: [
        { label: 'Creatinine', field: 'labs.creatinine' },
        { label: 'Age', field: 'patient.born' },
        { label: 'Sex', field: 'patient.sex' },
        { label: 'Weight', field: 'health.weightKg' },
        { label: 'Height', field: 'health.heightCm' },
      ],
    });
  });

  it('[RCC-C-020] takes the adjusted weight from a BMI of 30, and says so', () => {
    const heavy = (kg: number) =>
      scoreOf('cockcroft-gault', {
        ...document,
        health: { weightKg: { value: kg }, heightCm: { value: 200 } },
      });
    expect(heavy(119.9)?.notes).toEqual([]);
    expect(heavy(120)?.notes).toEqual([
      'BMI of 30 kg/m² or more: computed with the adjusted weight of 103.9 kg',
    ]);
    expect([heavy(119.9)?.value, heavy(120)?.value]).toEqual(['71', '61']);
  });

  it('[RCC-C-020] says on dialysis that it does not describe kidney function', () => {
    const dialysis = { ...document, health: { ...health, dialysis: { value: 'yes' } } } as const;
    expect(scoreOf('cockcroft-gault', dialysis)?.notes).toEqual([
      'On dialysis: creatinine clearance does not describe kidney function',
    ]);
  });

  it('[RCC-C-020] takes a BMI of exactly 30 for 30', () => {
    const body = { weightKg: { value: 76.8 }, heightCm: { value: 160 } };
    expect(76.8 / 1.6 ** 2).toBeLessThan(30);
    expect(scoreOf('cockcroft-gault', { ...document, health: body })?.notes).toEqual([
      'BMI of 30 kg/m² or more: computed with the adjusted weight of 64.8 kg',
    ]);
  });

  it('[RCC-C-020] needs every input, and an age of an adult', () => {
    const without = (patient: CaseDocument['patient'], body = health) =>
      scoreOf('cockcroft-gault', { ...document, patient, health: body })?.state;
    expect(without({ sex: { value: 'male' } })).toBe('unknown');
    expect(without({ ageYears: { value: 68 } })).toBe('unknown');
    expect(without({ ...MAN, ageYears: { value: 17 } })).toBe('unknown');
    expect(
      scoreOf('cockcroft-gault', { ...document, health: { weightKg: { value: 72 } } })?.state,
    ).toBe('unknown');
    expect(
      scoreOf('cockcroft-gault', { ...document, health: { heightCm: { value: 172 } } })?.state,
    ).toBe('unknown');
  });

  it('[RCC-C-020] gives every value while the age is open by a year', () => {
    const patient = { born: '1958', sex: { value: 'male' } } as const;
    expect(scoreOf('cockcroft-gault', { ...document, patient })).toMatchObject({
      state: 'interval',
      value: '42 or 43',
    });
    const { kidney } = scoresOf({ ...document, patient });
    expect(kidney).toMatchObject({
      state: 'interval',
      statement: 'eGFR 43 or 44 mL/min/1.73 m², category G3b',
      category: 'G3b',
      missing: [{ label: 'Exact age', field: 'patient.born' }],
    });
    expect(kidney.inputs).toContainEqual({
      label: 'Age',
      value: '67 to 68 years',
      field: 'patient.born',
    });
  });

  it('[RCC-C-022] computes BMI, body surface and the eGFR of this body', () => {
    expect(scoreOf('body-mass-index', document)).toMatchObject({
      state: 'known',
      value: '22.7',
      unit: 'kg/m²',
      statement: 'Body mass index 22.7 kg/m²',
    });
    expect(scoreOf('body-surface-area', document)).toMatchObject({ value: '1.89', unit: 'm²' });
    expect(scoreOf('egfr-absolute', document)).toMatchObject({
      value: '47',
      unit: 'mL/min',
      statement: 'eGFR 47 mL/min',
      missing: [],
    });
    const bare = { ...document, health: { weightKg: { value: 72 } } };
    expect(scoreOf('body-mass-index', bare)).toMatchObject({
      state: 'unknown',
      statement: 'Body mass index not known',
      missing: [{ label: 'Height', field: 'health.heightCm' }],
    });
    expect(scoreOf('egfr-absolute', bare)).toMatchObject({
      state: 'unknown',
      missing: [{ label: 'Height', field: 'health.heightCm' }],
    });
    expect(scoreOf('egfr-absolute', { ...document, labs: [] })).toMatchObject({ state: 'unknown' });
  });

  it('[RCC-C-021] gives the albuminuria category where a ratio is recorded', () => {
    const ratio = (value: number, unit: string, more = {}) =>
      scoreOf('albuminuria', {
        referral: ASSESSED,
        labs: [lab('urine-albumin-creatinine', value, unit, more)],
      });
    expect(ratio(30, 'mg/g')).toMatchObject({
      state: 'known',
      value: 'A2',
      statement: 'Albuminuria A2',
      inputs: [{ label: 'Urine albumin/creatinine ratio', value: '30 mg/g (no limits)', on: ON }],
    });
    expect(ratio(30.5, 'mg/mmol')?.value).toBe('A3');
    expect(ratio(30, 'mg/g', { on: '2026-01-02' })).toMatchObject({
      state: 'unknown',
      statement: 'Albuminuria not known',
      missing: [{ label: 'New urine albumin/creatinine ratio', field: 'labs' }],
    });
    expect(scoreOf('albuminuria', {})).toBeUndefined();
    const two = [
      lab('urine-albumin-creatinine', 2, 'mg/mmol'),
      lab('urine-albumin-creatinine', 4, 'mg/mmol'),
    ];
    expect(scoreOf('albuminuria', { labs: two })).toMatchObject({
      state: 'interval',
      value: 'A1 or A2',
    });
  });
});

describe('laboratory scores of a case', () => {
  it('[RCC-C-027] grades anaemia in the unit entered, and asks for the limit where it decides', () => {
    const at = (value: number, unit: string, more = {}) =>
      scoreOf('anaemia-severity', { labs: [lab('haemoglobin', value, unit, more)] });
    expect(at(12.5, 'g/dL', { lowerLimit: 13 })).toMatchObject({
      state: 'known',
      value: 'mild',
      statement: 'Anaemia: mild',
      missing: [],
    });
    expect(at(13, 'g/dL', { lowerLimit: 13 })?.value).toBe('no anaemia');
    expect(at(95, 'g/L')).toMatchObject({ state: 'known', value: 'moderate', missing: [] });
    expect(at(4.9, 'mmol/L')?.value).toBe('severe');
    expect(at(12, 'g/dL')).toMatchObject({
      state: 'interval',
      value: 'no anaemia or mild',
      missing: [{ label: 'Lower limit of haemoglobin', field: 'labs[0].lowerLimit' }],
    });
    expect(scoreOf('anaemia-severity', {})).toMatchObject({
      state: 'unknown',
      statement: 'Anaemia: not known',
      missing: [{ label: 'Haemoglobin', field: 'labs.haemoglobin' }],
    });
  });

  it('[RCC-C-029] does not compute with a value that is too old or undated', () => {
    const at = (on: string | undefined) =>
      scoreOf('anaemia-severity', {
        referral: ASSESSED,
        labs: [lab('haemoglobin', 12, 'g/dL', { lowerLimit: 13, on })],
      });
    expect(at('2026-10-20')).toMatchObject({
      state: 'known',
      notes: ['Haemoglobin is more than 28 days old on the day of assessment'],
    });
    expect(at('2026-06-20')).toMatchObject({
      state: 'unknown',
      missing: [{ label: 'New haemoglobin', field: 'labs' }],
      notes: ['Haemoglobin is more than 90 days old on the day of assessment and not used'],
    });
    expect(at(undefined)).toMatchObject({
      state: 'unknown',
      missing: [{ label: 'Date of haemoglobin', field: 'labs[0].on' }],
      notes: ['Haemoglobin has no date and is not used: it may be too old'],
    });
    const { imdc } = scoresOf({
      referral: ASSESSED,
      labs: [lab('haemoglobin', 12, 'g/dL', { lowerLimit: 13, on: '2026-06-20' })],
    });
    expect(imdc.factors['haemoglobin-below-limit']).toBe('unknown');
    expect(imdc.missing).toContainEqual({ label: 'New haemoglobin', field: 'labs' });
  });

  it('[RCC-C-006] names a value that is implausible as what is missing', () => {
    const labs = [lab('ldh', 30_000, 'U/L', { upperLimit: 250 })];
    expect(scoreOf('mskcc', { labs })?.missing).toContainEqual({
      label: 'Plausible LDH',
      field: 'labs[0]',
    });
  });

  it('[RCC-C-006] asks for a limit that is implausible in the unit of its row', () => {
    const labs = [lab('haemoglobin', 104, 'g/L', { lowerLimit: 12, upperLimit: 15.6 })];
    const anaemia = scoreOf('anaemia-severity', { labs });
    expect(anaemia).toMatchObject({
      state: 'interval',
      value: 'no anaemia or mild',
      missing: [{ label: 'Lower limit of haemoglobin', field: 'labs[0].lowerLimit' }],
      notes: [
        'Haemoglobin: lower limit 12 g/L is implausible and not used: check its unit',
        'Haemoglobin: upper limit 15.6 g/L is implausible and not used: check its unit',
      ],
    });
    const { imdc } = scoresOf({ labs });
    expect(imdc.factors['haemoglobin-below-limit']).toBe('unknown');
    const calcium = [lab('calcium', 2.7, 'mmol/L', { calciumKind: 'adjusted', upperLimit: 10.4 })];
    expect(scoresOf({ labs: calcium }).calcium).toMatchObject({ aboveLimit: 'unknown' });
  });

  it('[RCC-C-023] grades hypercalcaemia by corrected calcium', () => {
    const calcium = (value: number, more = {}) =>
      scoreOf('calcium-severity', {
        labs: [lab('calcium', value, 'mmol/L', { calciumKind: 'adjusted', ...more })],
      });
    expect(calcium(3.6)).toMatchObject({
      state: 'known',
      value: 'severe',
      statement: 'Hypercalcaemia by corrected calcium: severe',
      missing: [],
    });
    expect(calcium(2.7, { upperLimit: 2.6 })?.value).toBe('mild');
    expect(calcium(2.6, { upperLimit: 2.6 })?.value).toBe('not raised');
    expect(calcium(2.7)).toMatchObject({
      state: 'interval',
      value: 'not raised or mild',
      missing: [{ label: 'Upper limit of calcium', field: 'labs[0].upperLimit' }],
    });
    expect(scoreOf('calcium-severity', {})).toMatchObject({
      state: 'unknown',
      statement: 'Hypercalcaemia by corrected calcium: not known',
    });
    expect(calcium(3.2, { calciumKind: 'total' })?.state).toBe('unknown');
  });

  it('[RCC-C-025] shows the neutrophil/lymphocyte ratio without a category', () => {
    const labs = [lab('neutrophils', 6400, '/µL'), lab('lymphocytes', 1.6, '10^9/L')];
    const ratio = scoreOf('neutrophil-lymphocyte-ratio', { labs });
    expect(ratio).toMatchObject({
      state: 'known',
      value: '4',
      statement: 'Neutrophil/lymphocyte ratio 4',
      missing: [],
    });
    expect(ratio?.unit).toBeUndefined();
    expect(scoreOf('neutrophil-lymphocyte-ratio', { labs: labs.slice(1) })).toMatchObject({
      state: 'unknown',
      missing: [{ label: 'Neutrophils', field: 'labs.neutrophils' }],
    });
    const apart = [labs[0], lab('lymphocytes', 1.6, '10^9/L', { on: '2026-09-01' })];
    expect(
      scoreOf('neutrophil-lymphocyte-ratio', CaseDocument.parse({ labs: apart }))?.notes,
    ).toEqual(['Neutrophils and lymphocytes are not of the same day']);
    const none = [lab('neutrophils', 6.4, '10^9/L'), lab('lymphocytes', 0, '10^9/L')];
    expect(scoreOf('neutrophil-lymphocyte-ratio', { labs: none })?.state).toBe('unknown');
  });

  it('[RCC-C-026] gives both Glasgow scores with what is still possible', () => {
    const at = (crp: number | undefined, albumin: number | undefined) =>
      scoreOf('glasgow-prognostic-score', {
        labs: [
          ...(crp === undefined ? [] : [lab('crp', crp, 'mg/L')]),
          ...(albumin === undefined ? [] : [lab('albumin', albumin, 'g/L')]),
        ],
      });
    expect(at(10, 35)).toMatchObject({ state: 'known', value: 'GPS 0 of 2, mGPS 0 of 2' });
    expect(at(10.1, 34.9)).toMatchObject({ state: 'known', value: 'GPS 2 of 2, mGPS 2 of 2' });
    expect(at(8, undefined)).toMatchObject({
      state: 'interval',
      value: 'GPS 0 or 1 of 2, mGPS 0 of 2',
      missing: [{ label: 'Albumin', field: 'labs.albumin' }],
    });
    expect(at(undefined, undefined)).toMatchObject({
      state: 'unknown',
      statement: 'Glasgow prognostic score not known',
    });
  });
});
