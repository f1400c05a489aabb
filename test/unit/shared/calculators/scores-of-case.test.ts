import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { Scores } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import { SYNCHRONOUS } from '../packs/rcc/case-facts/rich-cases.ts';

const scores = (document: CaseDocument): Scores => scoresOf(CaseDocument.parse(document));
const calcium = (value: number, more = {}) => ({
  analyte: 'calcium' as const,
  value,
  unit: 'mmol/L',
  upperLimit: 2.6,
  calciumKind: 'total' as const,
  ...more,
});
const albumin = (value: number, more = {}) => ({
  analyte: 'albumin' as const,
  value,
  unit: 'g/L',
  ...more,
});

describe('stage of a case', () => {
  it('[RCC-C-009] shows the recorded categories with prefixes and edition', () => {
    const [stage] = scores({
      primaries: [
        { tnm: [{ t: 'T3a', n: 'N0', m: 'M0', prefix: 'p', mPrefix: 'c', edition: '7' }] },
      ],
    }).stages;
    expect(stage).toMatchObject({
      state: 'known',
      possible: ['III'],
      statement: 'Stage III',
      categories: 'pT3a pN0 cM0',
      edition: '7th',
      missing: [],
    });
  });

  it('[RCC-C-009] names what is missing and notes an edition that was not stated', () => {
    const [stage] = scores({ primaries: [{ tnm: [{ t: 'T1b', m: 'M0' }] }] }).stages;
    expect(stage).toMatchObject({
      state: 'interval',
      possible: ['I', 'III'],
      statement: 'Stage I or III (N not assessed)',
      missing: [{ label: 'N', field: 'primaries[0].tnm' }],
    });
    expect(stage?.notes).toContain('Edition not stated, read as 8th');
  });

  it('[RCC-C-009] does not let the list of metastases rewrite the recorded TNM', () => {
    const document: CaseDocument = {
      primaries: [{ tnm: [{ t: 'T1a', n: 'N0', m: 'M0' }] }],
      lesions: [{ site: 'lung' }],
    };
    expect(scores(document).stages[0]).toMatchObject({ state: 'known', possible: ['I'] });
    expect(scores(document).stages[0]?.notes.join()).toContain('do not rewrite');
  });

  it('[RCC-C-009] does not take size for T, but says what it would be at least', () => {
    const document: CaseDocument = {
      disease: { setting: { value: 'metastatic' } },
      primaries: [
        { size: { value: { amount: 82, unit: 'mm' } }, venousThrombus: { value: 'renal-vein' } },
      ],
    };
    const [stage] = scores(document).stages;
    expect(stage).toMatchObject({ state: 'unknown', categories: '', edition: '' });
    expect(stage?.missing.map(({ label }) => label)).toEqual(['T', 'N', 'M']);
    expect(stage?.notes.join()).toContain('at least T3a');
  });

  it('[RCC-C-009] stages every primary by its latest statement', () => {
    const { stages } = scores({
      primaries: [
        {
          tnm: [
            { t: 'T1a', n: 'N0', m: 'M0', on: '2026-01' },
            { t: 'T2a', n: 'N0', m: 'M0', on: '2026-02' },
          ],
        },
        { tnm: [{ m: 'M1' }] },
      ],
    });
    expect(stages.map(({ primary, possible }) => [primary, possible])).toEqual([
      [0, ['II']],
      [1, ['IV']],
    ]);
  });
});

describe('IMDC of a case', () => {
  it('[RCC-C-002] gives the interval of counts with inputs, dates and missing items', () => {
    const { imdc } = scores({
      disease: {
        setting: { value: 'metastatic' },
        diagnosedOn: '2026-01-05',
        systemicTherapyStart: '2026-02',
      },
      health: { ecog: { value: 1, on: '2026-01-20' } },
      labs: [
        {
          analyte: 'haemoglobin',
          value: 10.4,
          unit: 'g/dL',
          lowerLimit: 12,
          on: '2026-01-19',
          questionable: 'transfused on 18 January',
        },
        { analyte: 'neutrophils', value: 5, unit: '10^9/L', upperLimit: 7.5 },
        { analyte: 'platelets', value: 300, unit: '10^9/L' },
      ],
    });
    expect(imdc).toMatchObject({ state: 'interval', fewest: 2, most: 5 });
    expect(imdc.groups).toEqual(['intermediate', 'poor']);
    expect(imdc.inputs).toContainEqual({
      label: 'Haemoglobin',
      value: '10.4 g/dL (lower limit 12)',
      on: '2026-01-19',
      field: 'labs[0]',
    });
    expect(imdc.missing).toEqual([
      { label: 'Karnofsky', field: 'health.kps' },
      { label: 'Calcium', field: 'labs.calcium' },
      { label: 'Upper limit of platelets', field: 'labs[2].upperLimit' },
    ]);
    expect(imdc.notes).toContain('Haemoglobin is questionable: transfused on 18 January');
  });

  it('[RCC-C-002] is settled when what is missing cannot change the group', () => {
    const { imdc } = scores({ ...SYNCHRONOUS, health: { ecog: { value: 1 } } });
    expect(imdc).toMatchObject({ state: 'known', fewest: 4, most: 5, groups: ['poor'] });
  });

  it('[RCC-C-002] does not apply to disease known not to be advanced, but keeps its factors', () => {
    const { imdc } = scores({
      disease: { setting: { value: 'localised' } },
      health: { kps: { value: 70 } },
    });
    expect(imdc).toMatchObject({ state: 'not-applicable', groups: [] });
    expect(imdc.factors['karnofsky-below-80']).toBe('yes');
    const locallyAdvanced: CaseDocument = {
      disease: { setting: { value: 'locally-advanced' } },
      primaries: [{ resectable: { value: 'no' } }],
    };
    expect(scores(locallyAdvanced).imdc.state).toBe('unknown');
  });

  it('[RCC-C-007] never takes the day of assessment for the start of therapy', () => {
    const { imdc } = scores({
      referral: { assessedOn: '2026-02-10' },
      disease: { diagnosedOn: '2026-01-05' },
    });
    expect(imdc.factors['under-1-year-to-therapy']).toBe('unknown');
    expect(imdc.notes.join()).toContain('Provisional');
  });

  it('[RCC-C-007] takes the months a source states where there are no dates', () => {
    const factor = (value: number) =>
      scores({ disease: { monthsToSystemicTherapy: { value } } }).imdc.factors[
        'under-1-year-to-therapy'
      ];
    expect([factor(11.9), factor(12)]).toEqual(['yes', 'no']);
  });

  it('[RCC-C-008] asks for the Karnofsky index at ECOG 1 only', () => {
    const factor = (value: number) =>
      scores({ health: { ecog: { value } } }).imdc.factors['karnofsky-below-80'];
    expect([0, 1, 2, 3].map(factor)).toEqual(['no', 'unknown', 'yes', 'yes']);
  });
});

describe('calcium of a case', () => {
  it('[RCC-C-003] corrects total calcium and compares it with the limit', () => {
    const { calcium: score } = scores({ labs: [calcium(2.29, { upperLimit: 2.51 }), albumin(29)] });
    expect(score).toMatchObject({ state: 'known', value: 2.51, unit: 'mmol/L', aboveLimit: 'no' });
  });

  it('[RCC-C-003] never corrects an adjusted value again', () => {
    const labs = [calcium(2.58, { calciumKind: 'adjusted' }), albumin(20)];
    expect(scores({ labs }).calcium).toMatchObject({ value: 2.58, aboveLimit: 'no' });
  });

  it('[RCC-C-003] shows ionised calcium without scoring it', () => {
    const { calcium: score } = scores({ labs: [calcium(1.5, { calciumKind: 'ionised' })] });
    expect(score.state).toBe('unknown');
    expect(score.notes).toContain('Ionised calcium is shown but not scored');
  });

  it('[RCC-C-003] stays unknown without albumin, whatever the total', () => {
    const { calcium: score } = scores({ labs: [calcium(2.9)] });
    expect(score).toMatchObject({ state: 'unknown', aboveLimit: 'unknown' });
    expect(score.missing).toEqual([{ label: 'Albumin', field: 'labs.albumin' }]);
    expect(score.notes).toContain('Total calcium is already above the limit');
  });
});

describe('kidney function and age of a case', () => {
  const patient = { ageYears: { value: 68 }, sex: { value: 'male' } } as const;
  const creatinine = (more = {}) => ({
    analyte: 'creatinine' as const,
    value: 150,
    unit: 'µmol/L',
    ...more,
  });
  const reported = (more = {}) => ({
    analyte: 'egfr' as const,
    value: 51,
    unit: 'mL/min/1.73 m²',
    ...more,
  });

  it('[RCC-C-004] takes the reported eGFR of the same day, the computed one of a later day', () => {
    const on = '2026-11-02';
    const sameDay = scores({ patient, labs: [creatinine({ on }), reported({ on })] }).kidney;
    expect(sameDay).toMatchObject({ state: 'known', value: 51, category: 'G3a' });
    const later = [creatinine({ on: '2026-11-20' }), reported({ on })];
    expect(scores({ patient, labs: later }).kidney).toMatchObject({ value: 43, category: 'G3b' });
  });

  it('[RCC-C-004] needs age and sex, and says so', () => {
    const { kidney } = scores({ labs: [creatinine()] });
    expect(kidney.state).toBe('unknown');
    expect(kidney.missing.map(({ label }) => label)).toEqual(['Age', 'Sex']);
  });

  it('[RCC-C-004] is for adults', () => {
    const child = { ...patient, ageYears: { value: 17 } };
    expect(scores({ patient: child, labs: [creatinine()] }).kidney.state).toBe('unknown');
  });

  it('[RCC-C-006] does not compute with an implausible value', () => {
    const { kidney } = scores({ patient, labs: [creatinine({ unit: 'mg/dL' })] });
    expect(kidney.state).toBe('unknown');
    expect(kidney.notes.join()).toContain('implausible');
  });

  it('[RCC-C-010] gives an age only when every completion of the dates agrees', () => {
    const referral = { assessedOn: '2026-11-24' };
    const age = (born: string) => scores({ patient: { born }, referral }).ageYears;
    expect([age('1960-11-24'), age('1960-11-25'), age('1960-03'), age('1960')]).toEqual([
      66,
      65,
      66,
      undefined,
    ]);
    const stated = { patient: { born: '1960', ageYears: { value: 65 } }, referral };
    expect(scores(stated).ageYears).toBe(65);
  });
});

describe('contradictions in a case', () => {
  const METASTATIC = { setting: { value: 'metastatic' }, diagnosedOn: '2022-03-10' } as const;
  const factor = (document: CaseDocument, name: keyof Scores['imdc']['factors']) =>
    scores(document).imdc.factors[name];

  it('[RCC-C-003] leave calcium open with the unit of each reading', () => {
    const labs = [
      calcium(2.5, { calciumKind: 'adjusted' }),
      calcium(10.2, { calciumKind: 'adjusted', unit: 'mg/dL', upperLimit: 10.4 }),
    ];
    expect(scores({ labs }).calcium).toMatchObject({
      state: 'interval',
      statement: 'Corrected calcium 2.5 mmol/L or 10.2 mg/dL',
      aboveLimit: 'no',
    });
  });

  it('[RCC-C-003] of a very high calcium without albumin are said although it stays open', () => {
    const severe = 'Not corrected, but 4 mmol/L as reported would be severe hypercalcaemia';
    expect(scores({ labs: [calcium(4)] }).calcium.notes).toContain(severe);
    expect(scores({ labs: [calcium(3.5)] }).calcium.notes.join()).not.toContain('severe');
  });

  it('[RCC-C-008] between Karnofsky and ECOG leave the factor open, with both as inputs', () => {
    const document: CaseDocument = {
      disease: METASTATIC,
      health: { kps: { value: 90 }, ecog: { value: 3, on: '2026-11-20' } },
    };
    const { imdc } = scores(document);
    expect(imdc.factors['karnofsky-below-80']).toBe('unknown');
    expect(imdc.notes).toContain('Karnofsky 90 % and ECOG 3 contradict each other');
    expect(imdc.inputs.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Karnofsky', 'ECOG']),
    );
  });

  it('[RCC-C-008] of a Karnofsky index from after the day of assessment do not decide', () => {
    const at = (on: string) => ({
      referral: { assessedOn: '2026-11-24' },
      health: { kps: { value: 90, on } },
    });
    expect(factor(at('2026-11-24'), 'karnofsky-below-80')).toBe('no');
    expect(factor(at('2026-11'), 'karnofsky-below-80')).toBe('no');
    expect(factor(at('2026-11-25'), 'karnofsky-below-80')).toBe('unknown');
    expect(scores(at('2030')).imdc.notes).toContain(
      'Karnofsky is dated after the day of assessment and not used',
    );
    const late = { ...at('2030'), health: { ecog: { value: 3, on: '2030' } } };
    expect(scores(late).imdc.notes).toContain(
      'ECOG is dated after the day of assessment and not used',
    );
  });

  it('[RCC-C-007] between the recorded start and the course leave the interval open', () => {
    const first = { kind: 'systemic', what: 'x', purpose: 'advanced', line: 1 } as const;
    const document: CaseDocument = {
      disease: { ...METASTATIC, systemicTherapyStart: '2026-12-01' },
      course: { treatments: [{ ...first, startedOn: '2022-05-01' }] },
    };
    const { imdc } = scores(document);
    expect(imdc.factors['under-1-year-to-therapy']).toBe('unknown');
    expect(imdc.notes).toContain(
      'The recorded start, the course and the stated months do not give the same interval',
    );
    expect(imdc.missing).toContainEqual({
      label: 'Planned start of systemic therapy',
      field: 'disease.systemicTherapyStart',
    });
    expect(imdc.inputs.filter(({ label }) => label === 'Start of systemic therapy')).toEqual([
      {
        label: 'Start of systemic therapy',
        value: '01-Dec-2026',
        field: 'disease.systemicTherapyStart',
      },
      {
        label: 'Start of systemic therapy',
        value: '01-May-2022',
        field: 'course.treatments[0].startedOn',
      },
    ]);
    const later = { ...document, disease: METASTATIC };
    expect(factor(later, 'under-1-year-to-therapy')).toBe('yes');
  });

  it('[RCC-C-007] between dates and stated months leave the interval open', () => {
    const at = (value: number) => ({
      disease: {
        ...METASTATIC,
        systemicTherapyStart: '2026-12-01',
        monthsToSystemicTherapy: { value },
      },
    });
    expect(factor(at(2), 'under-1-year-to-therapy')).toBe('unknown');
    expect(factor(at(56), 'under-1-year-to-therapy')).toBe('no');
    expect(scores(at(2)).imdc.inputs).toContainEqual({
      label: 'Diagnosis to systemic therapy',
      value: '2 months',
      field: 'disease.monthsToSystemicTherapy',
    });
  });

  it('[RCC-C-002] of a setting with M1, a day of metastasis or the meninges keep IMDC applicable', () => {
    const setting = { setting: { value: 'localised' } } as const;
    const state = (document: CaseDocument) => scores(document).imdc.state;
    expect(state({ disease: setting })).toBe('not-applicable');
    expect(state({ disease: setting, primaries: [{ tnm: [{ m: 'M1' }] }] })).toBe('unknown');
    expect(state({ disease: { ...setting, metastaticSince: '2026' } })).toBe('unknown');
    const meninges = { leptomeningeal: { value: 'yes' } } as const;
    expect(state({ disease: setting, extent: meninges })).toBe('unknown');
    const resected = { setting: { value: 'resected-metastases-no-evidence' } } as const;
    expect(state({ disease: { ...resected, metastaticSince: '2026' } })).toBe('not-applicable');
  });

  it('[RCC-C-004] between eGFR and creatinine of one day leave both standing', () => {
    const patient = { ageYears: { value: 70 }, sex: { value: 'male' } } as const;
    const on = '2026-11-20';
    const both = (reported: number, creatinine: number): CaseDocument => ({
      patient,
      labs: [
        { analyte: 'egfr', value: reported, unit: 'mL/min/1.73 m²', on },
        { analyte: 'creatinine', value: creatinine, unit: 'µmol/L', on },
      ],
    });
    const { kidney } = scores(both(95, 500));
    expect(kidney).toMatchObject({
      state: 'interval',
      statement: 'eGFR 10 or 95 mL/min/1.73 m², categories G5 or G1',
    });
    expect(kidney.notes).toContain('eGFR as reported and creatinine of the same day do not match');
    expect(scores(both(51, 150)).kidney).toMatchObject({ state: 'known', value: 51, notes: [] });
    expect(scores(both(900, 500)).kidney.state).toBe('unknown');
  });

  it('[RCC-C-029] of labs without a day of assessment are said with the risk', () => {
    const note = 'No day of assessment is recorded: the age of laboratory values was not checked';
    expect(scores({ labs: [calcium(2.4)] }).imdc.notes).toContain(note);
    expect(scores({}).imdc.notes).not.toContain(note);
    const assessed = { referral: { assessedOn: '2026-11-24' }, labs: [calcium(2.4)] };
    expect(scores(assessed).imdc.notes).not.toContain(note);
  });
});
