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
