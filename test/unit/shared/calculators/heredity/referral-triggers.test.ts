import { describe, expect, it } from 'vitest';

import {
  REFERRAL_TRIGGERS,
  type ReferralAnswers,
  referralTriggers,
} from '#shared/calculators/heredity/referral-triggers';
import { heredityScores } from '#shared/calculators/of-case/heredity-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

const NONE: ReferralAnswers = {
  ageAtDiagnosis: { min: 63, max: 63 },
  bilateralOrMultifocal: 'no',
  relativeWithRenalCancer: 'no',
  familialVariant: 'no',
  syndromicFeature: 'no',
  suggestiveHistology: 'no',
  mesotheliomaOrUvealMelanoma: 'no',
};

describe('triggers for referral to genetics', () => {
  it('[RCC-C-052] include an age of 46 or less at diagnosis', () => {
    const aged = (min: number, max = min) =>
      referralTriggers({ ...NONE, ageAtDiagnosis: { min, max } });
    expect(aged(46)).toMatchObject({ refer: 'yes', triggers: { 'young-at-diagnosis': 'yes' } });
    expect(aged(47)).toMatchObject({ refer: 'no', triggers: { 'young-at-diagnosis': 'no' } });
    expect(aged(46, 47).refer).toBe('unknown');
    expect(aged(0, 46).refer).toBe('yes');
    expect(referralTriggers({ ...NONE, ageAtDiagnosis: undefined }).refer).toBe('unknown');
  });

  it('[RCC-C-052] take another age limit where one is set', () => {
    const aged = (age: number) =>
      referralTriggers({ ...NONE, ageAtDiagnosis: { min: age, max: age } }, 50).refer;
    expect([aged(50), aged(51)]).toEqual(['yes', 'no']);
  });

  it.each([
    ['bilateralOrMultifocal', 'bilateral-or-multifocal'],
    ['relativeWithRenalCancer', 'relative-with-renal-cancer'],
    ['familialVariant', 'familial-variant'],
    ['syndromicFeature', 'syndromic-feature'],
    ['suggestiveHistology', 'suggestive-histology'],
    ['mesotheliomaOrUvealMelanoma', 'mesothelioma-or-uveal-melanoma'],
  ] as const)('[RCC-C-052] include %s alone, and stay open while it is unknown', (key, trigger) => {
    const present = referralTriggers({ ...NONE, [key]: 'yes' });
    expect(present.refer).toBe('yes');
    expect(
      Object.entries(present.triggers)
        .filter(([, answer]) => answer === 'yes')
        .map(([name]) => name),
    ).toEqual([trigger]);
    expect(referralTriggers({ ...NONE, [key]: 'unknown' }).refer).toBe('unknown');
  });

  it('[RCC-C-052] are none only when every one is answered with no', () => {
    expect(referralTriggers(NONE).refer).toBe('no');
  });
});

const YES = { value: 'yes' } as const;
const NO = { value: 'no', on: '2026-11-01' } as const;

const DENIED: NonNullable<CaseDocument['riskFactors']> = {
  bilateralOrMultifocal: NO,
  familyHistory: NO,
  familialVariant: NO,
  syndromicFeature: NO,
  suggestiveHistology: NO,
  mesotheliomaOrUvealMelanoma: NO,
};

const CASE: CaseDocument = {
  patient: { born: '1960-03-14' },
  disease: { diagnosedOn: '2026-11-11' },
  primaries: [{ histology: { value: 'clear-cell' } }],
  riskFactors: DENIED,
};

function triggersOf(document: CaseDocument): Score | undefined {
  return heredityScores(CaseDocument.parse(document)).find(
    ({ id }) => id === 'hereditary-referral-triggers',
  );
}

describe('triggers for referral to genetics in a case', () => {
  it('[RCC-C-052] are none where every one is denied', () => {
    expect(triggersOf(CASE)).toEqual({
      ...REFERRAL_TRIGGERS,
      state: 'known',
      value: 'No trigger',
      statement: 'No referral trigger',
      inputs: [
        { label: 'Age at diagnosis', value: '66 years', on: '2026-11-11', field: 'patient.born' },
        denied('Bilateral or multifocal tumours', 'bilateralOrMultifocal'),
        denied('Renal cancer in the family', 'familyHistory'),
        denied('Pathogenic variant in the family', 'familialVariant'),
        denied('Syndromic feature', 'syndromicFeature'),
        denied('Other histology that suggests a hereditary cause', 'suggestiveHistology'),
        { label: 'Histological type', value: 'Clear cell', field: 'primaries[0].histology' },
        denied('Mesothelioma or uveal melanoma', 'mesotheliomaOrUvealMelanoma'),
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-052] are named where they are present', () => {
    const score = triggersOf({
      ...CASE,
      patient: { born: '1980-11-12' },
      riskFactors: {
        bilateralOrMultifocal: YES,
        familyHistory: YES,
        familialVariant: YES,
        syndromicFeature: YES,
        suggestiveHistology: YES,
        mesotheliomaOrUvealMelanoma: YES,
      },
    });
    expect(score).toMatchObject({
      state: 'known',
      value:
        'Trigger present: age 46 or younger at diagnosis, bilateral or multifocal tumours, first- or ' +
        'second-degree relative with renal cancer, pathogenic variant known in the family, ' +
        'syndromic feature, histology that suggests a hereditary cause, mesothelioma or uveal ' +
        'melanoma in patient or family',
      statement: 'Referral trigger present',
      missing: [],
    });
  });

  it('[RCC-C-052] that are open are named and asked for', () => {
    const score = triggersOf({ ...CASE, primaries: [{}], riskFactors: {} });
    expect(score).toMatchObject({
      state: 'interval',
      value:
        'Open: bilateral or multifocal tumours, renal cancer in the family, pathogenic variant in ' +
        'the family, syndromic features, histology that suggests a hereditary cause, mesothelioma ' +
        'or uveal melanoma in patient or family',
      statement: 'Referral trigger not excluded',
      missing: [
        { label: 'Bilateral or multifocal tumours', field: 'riskFactors.bilateralOrMultifocal' },
        { label: 'Renal cancer in the family', field: 'riskFactors.familyHistory' },
        { label: 'Pathogenic variant in the family', field: 'riskFactors.familialVariant' },
        { label: 'Syndromic feature', field: 'riskFactors.syndromicFeature' },
        {
          label: 'Other histology that suggests a hereditary cause',
          field: 'riskFactors.suggestiveHistology',
        },
        { label: 'Histological type', field: 'primaries[0].histology' },
        {
          label: 'Mesothelioma or uveal melanoma',
          field: 'riskFactors.mesotheliomaOrUvealMelanoma',
        },
      ],
    });
    expect(triggersOf({ ...CASE, patient: {} })).toMatchObject({
      state: 'interval',
      value: 'Open: age at diagnosis',
      missing: [{ label: 'Date of birth', field: 'patient.born' }],
    });
  });

  it('[RCC-C-052] are asked for beside one that is present', () => {
    const { familyHistory: _, ...rest } = DENIED;
    expect(triggersOf({ ...CASE, riskFactors: { ...rest, syndromicFeature: YES } })).toMatchObject({
      state: 'known',
      value: 'Trigger present: syndromic feature',
      missing: [{ label: 'Renal cancer in the family', field: 'riskFactors.familyHistory' }],
    });
  });

  it('[RCC-C-052] are unknown while none is answered', () => {
    const score = triggersOf({ primaries: [{}] });
    expect(score).toMatchObject({ state: 'unknown', statement: 'Referral trigger not excluded' });
    expect(score).not.toHaveProperty('value');
    expect(score?.missing.slice(0, 2)).toEqual([
      { label: 'Date of birth', field: 'patient.born' },
      { label: 'Date of diagnosis', field: 'disease.diagnosedOn' },
    ]);
  });

  it('[RCC-C-052] are a question once there is a tumour or a risk factor', () => {
    expect(triggersOf({})).toBeUndefined();
    expect(triggersOf({ primaries: [] })).toBeUndefined();
    expect(triggersOf({ riskFactors: {} })?.missing).toContainEqual({
      label: 'Histological type',
      field: 'primaries[0].histology',
    });
  });

  it('[RCC-C-052] include two listed primaries, even against the answer', () => {
    const second = { histology: { value: 'papillary' as const } };
    const primaries = [...(CASE.primaries ?? []), second];
    const { bilateralOrMultifocal: _, ...rest } = DENIED;
    const listed = triggersOf({ ...CASE, primaries, riskFactors: rest });
    expect(listed).toMatchObject({
      value: 'Trigger present: bilateral or multifocal tumours',
      missing: [],
      notes: [],
    });
    expect(listed?.inputs).toContainEqual({
      label: 'Primary tumours',
      value: '2 listed',
      field: 'primaries',
    });
    const against = triggersOf({ ...CASE, primaries });
    expect(against).toMatchObject({
      value: 'Trigger present: bilateral or multifocal tumours',
      notes: ['2 primaries are listed, but bilateral or multifocal is answered no'],
    });
    expect(against?.inputs.map(({ field }) => field)).toContain(
      'riskFactors.bilateralOrMultifocal',
    );
  });

  it('[RCC-C-052] include FH- and SDH-deficient histology whatever else is answered', () => {
    const typed = (value: 'fh-deficient' | 'sdh-deficient' | 'papillary' | 'unclassified') =>
      triggersOf({ ...CASE, primaries: [{ histology: { value } }] })?.value;
    const suggestive = 'Trigger present: histology that suggests a hereditary cause';
    expect([typed('fh-deficient'), typed('sdh-deficient')]).toEqual([suggestive, suggestive]);
    expect([typed('papillary'), typed('unclassified')]).toEqual(['No trigger', 'No trigger']);
    const { suggestiveHistology: _, ...rest } = DENIED;
    expect(triggersOf({ ...CASE, riskFactors: rest })?.value).toBe(
      'Open: histology that suggests a hereditary cause',
    );
  });

  it('[RCC-C-052] stay open while a type is not stated', () => {
    for (const histology of [undefined, { value: 'rcc-subtype-not-stated' as const }]) {
      expect(triggersOf({ ...CASE, primaries: [{ histology }] })).toMatchObject({
        value: 'Open: histology that suggests a hereditary cause',
        missing: [{ label: 'Histological type', field: 'primaries[0].histology' }],
      });
    }
  });

  it('[RCC-C-052] stand beside a syndrome that is suspected or recorded as none', () => {
    const notes = (value: 'none' | 'suspected') =>
      triggersOf({ ...CASE, riskFactors: { ...DENIED, hereditarySyndrome: { value } } })?.notes;
    expect(notes('none')).toEqual(['Hereditary syndrome is recorded as none']);
    expect(notes('suspected')).toEqual(['A hereditary syndrome is suspected']);
  });
});

describe('a suspicion beside the triggers', () => {
  const SYNDROME = { label: 'Hereditary syndrome', field: 'riskFactors.hereditarySyndrome' };
  const suspected = { value: 'suspected' as const, on: '2026-11-03' };
  const variant = (sample: 'germline' | 'tumour', result: 'pathogenic' | 'uncertain') =>
    ({ gene: 'XYZ9', sample, result, on: '2026-10' }) as const;
  const withVariants = (...findings: ReturnType<typeof variant>[]) =>
    triggersOf({ ...CASE, molecular: { findings } });

  it('[RCC-C-052] of a syndrome keeps them open and is asked about', () => {
    const score = triggersOf({
      ...CASE,
      riskFactors: { ...DENIED, hereditarySyndrome: suspected },
    });
    expect(score).toMatchObject({
      state: 'interval',
      value: 'Open: a hereditary syndrome is suspected',
      missing: [SYNDROME],
    });
    expect(score?.inputs.at(-1)).toEqual({ ...SYNDROME, value: 'suspected', on: '2026-11-03' });
  });

  it('[RCC-C-052] by a pathogenic germline variant keeps them open', () => {
    const score = withVariants(
      variant('germline', 'pathogenic'),
      variant('germline', 'pathogenic'),
    );
    expect(score).toMatchObject({
      state: 'interval',
      value: 'Open: a pathogenic germline variant is recorded',
      missing: [SYNDROME],
    });
    expect(score?.inputs.at(-1)).toEqual({
      label: 'Germline XYZ9',
      value: 'pathogenic variant',
      on: '2026-10',
      field: 'molecular.findings[1]',
    });
    expect(withVariants(variant('tumour', 'pathogenic'))?.value).toBe('No trigger');
    expect(withVariants(variant('germline', 'uncertain'))?.value).toBe('No trigger');
  });

  it('[RCC-C-052] is not asked about where a trigger is present or open', () => {
    const beside = (answers: object) =>
      triggersOf({
        ...CASE,
        riskFactors: { ...DENIED, hereditarySyndrome: suspected, ...answers },
      });
    expect(beside({ syndromicFeature: YES })).toMatchObject({
      value: 'Trigger present: syndromic feature',
      missing: [],
    });
    expect(beside({ syndromicFeature: undefined })).toMatchObject({
      value: 'Open: syndromic features',
      missing: [{ label: 'Syndromic feature', field: 'riskFactors.syndromicFeature' }],
    });
  });
});

function denied(label: string, key: string) {
  return { label, value: 'No', on: '2026-11-01', field: `riskFactors.${key}` };
}

describe('age at diagnosis', () => {
  const aged = (patient: object, disease: object = {}, referral: object = {}) => {
    const score = triggersOf({ ...CASE, patient, disease, referral });
    const age = score?.inputs.find(({ label }) => label === 'Age at diagnosis');
    return { age, value: score?.value, missing: score?.missing };
  };
  const YOUNG = 'Trigger present: age 46 or younger at diagnosis';
  const OPEN = 'Open: age at diagnosis';

  it('[RCC-C-052] is counted in completed years', () => {
    const on = { diagnosedOn: '2026-11-11' };
    expect(aged({ born: '1979-11-12' }, on)).toMatchObject({
      age: { value: '46 years', on: '2026-11-11', field: 'patient.born' },
      value: YOUNG,
    });
    expect(aged({ born: '1979-11-11' }, on)).toMatchObject({
      age: { value: '47 years' },
      value: 'No trigger',
    });
  });

  it('[RCC-C-052] is every age that partial dates allow', () => {
    expect(aged({ born: '1979' }, { diagnosedOn: '2026-11-11' })).toMatchObject({
      age: { value: '46 to 47 years' },
      value: OPEN,
      missing: [{ label: 'Date of birth', field: 'patient.born' }],
    });
    expect(aged({ born: '1979-06-01' }, { diagnosedOn: '2026' })).toMatchObject({
      age: { value: '46 to 47 years' },
      value: OPEN,
      missing: [{ label: 'Date of diagnosis', field: 'disease.diagnosedOn' }],
    });
    expect(aged({ born: '1960' }, { diagnosedOn: '2026' })).toMatchObject({
      age: { value: '65 to 66 years' },
      value: 'No trigger',
      missing: [],
    });
    expect(aged({ born: '2026' }, { diagnosedOn: '2026' }).age?.value).toBe('0 years');
  });

  it('[RCC-C-052] is at most the age now where a date is missing', () => {
    expect(aged({ ageYears: { value: 46 } })).toMatchObject({
      age: { value: 'at most 46 years', field: 'patient.ageYears' },
      value: YOUNG,
    });
    expect(aged({ ageYears: { value: 46 } }).age).not.toHaveProperty('on');
    expect(aged({ ageYears: { value: 47 } })).toMatchObject({
      value: OPEN,
      missing: [
        { label: 'Date of birth', field: 'patient.born' },
        { label: 'Date of diagnosis', field: 'disease.diagnosedOn' },
      ],
    });
  });

  it('[RCC-C-052] is the age now less the years since the diagnosis', () => {
    const since = (years: number, diagnosedOn: string) =>
      aged({ ageYears: { value: years } }, { diagnosedOn }, { assessedOn: '2026-11-20' });
    expect(since(60, '2016-11-20').age?.value).toBe('49 to 50 years');
    expect(since(56, '2016-11-20')).toMatchObject({ value: YOUNG });
    expect(since(57, '2016-11-20')).toMatchObject({ value: OPEN });
    expect(since(58, '2016-11-20')).toMatchObject({ value: 'No trigger' });
    expect(since(58, '2016').age?.value).toBe('47 to 49 years');
    expect(since(1, '2025-01-01').age?.value).toBe('0 years');
    expect(since(1, '2010-01-01')).toMatchObject({ age: undefined, value: OPEN });
  });

  it('[RCC-C-052] is unknown where the dates are out of order or missing', () => {
    const late = { born: '2026-12-01' };
    const before = triggersOf({ ...CASE, patient: late });
    expect(before).toMatchObject({
      value: OPEN,
      missing: [
        { label: 'Date of birth', field: 'patient.born' },
        { label: 'Date of diagnosis', field: 'disease.diagnosedOn' },
      ],
      notes: ['The diagnosis is dated before the birth'],
    });
    expect(aged({ born: '2026-11-11' }, { diagnosedOn: '2026-11-11' }).age?.value).toBe('0 years');
    expect(aged({}, { diagnosedOn: '2026-11-11' }).missing).toEqual([
      { label: 'Date of birth', field: 'patient.born' },
    ]);
  });
});
