import { describe, expect, it } from 'vitest';

import { baseT } from '#shared/calculators/localised/base-t';
import { decisiveItems } from '#shared/calculators/localised/decisive-items';
import { UISS, uissLocalised } from '#shared/calculators/localised/uiss';
import type { CaseDocument } from '#shared/domain/case-document';
import type { TCategory } from '#shared/domain/tnm';
import { resected, RESECTED, scoreOf } from './resected-case.ts';

const risk = (t: 'T1' | 'T2' | 'T3' | 'T4', grade?: number, ecog?: number) =>
  uissLocalised({ t, grade, ecog }).possible.join(' or ');
const uiss = (document: CaseDocument) => scoreOf('uiss', document);
const staged = (t: TCategory, n: 'NX' | 'N0' | 'N1' = 'N0') => ({
  tnm: [{ t, n, prefix: 'p' as const }],
});

describe('UISS, localised branch', () => {
  it('[RCC-C-047] carries its table, source and how far it was checked', () => {
    expect(UISS).toEqual({
      id: 'uiss',
      spec: 'RCC-C-047',
      title: 'UISS (localised)',
      method:
        'UCLA Integrated Staging System, localised branch (N0 M0) only, after nephrectomy, from T (TNM of 1997: T1 up to 7 cm, T2 above), Fuhrman grade and ECOG: low is T1 with grade 1 or 2 and ECOG 0; high is T3 with grade 2 to 4 and ECOG 1 or worse, or T4; everything else is intermediate. NX is read as N0',
      source: 'Patard 2004',
      provenance: 'partly-verified',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-047] is low for T1 with grade 1 or 2 and ECOG 0 only', () => {
    expect([risk('T1', 1, 0), risk('T1', 2, 0)]).toEqual(['low', 'low']);
    expect([risk('T1', 3, 0), risk('T1', 2, 1), risk('T2', 2, 0)]).toEqual([
      'intermediate',
      'intermediate',
      'intermediate',
    ]);
  });

  it('[RCC-C-047] is high for T4, and for T3 with grade 2 to 4 and ECOG 1 or worse', () => {
    expect([risk('T3', 2, 1), risk('T3', 4, 3)]).toEqual(['high', 'high']);
    expect([risk('T3', 1, 1), risk('T3', 2, 0), risk('T2', 4, 2)]).toEqual([
      'intermediate',
      'intermediate',
      'intermediate',
    ]);
    expect([risk('T4'), risk('T4', 1, 0)]).toEqual(['high', 'high']);
  });

  it('[RCC-C-047] keeps every risk that is possible and asks for what can change it', () => {
    expect(uissLocalised({ t: 'T3', grade: 3 })).toEqual({
      possible: ['intermediate', 'high'],
      missing: ['ecog'],
    });
    expect(uissLocalised({ t: 'T1', ecog: 0 })).toEqual({
      possible: ['low', 'intermediate'],
      missing: ['grade'],
    });
    expect(uissLocalised({ t: 'T3', ecog: 1 }).possible).toEqual(['intermediate', 'high']);
    expect(uissLocalised({ t: 'T1', ecog: 1 })).toEqual({
      possible: ['intermediate'],
      missing: [],
    });
    expect(uissLocalised({ t: 'T4' })).toEqual({ possible: ['high'], missing: [] });
    expect(uissLocalised({ grade: 1, ecog: 1 })).toEqual({
      possible: ['intermediate', 'high'],
      missing: ['t'],
    });
    expect(uissLocalised({})).toEqual({
      possible: ['low', 'intermediate', 'high'],
      missing: ['t', 'grade', 'ecog'],
    });
  });

  it('[RCC-C-047] calls an item decisive only if it alone changes some completion', () => {
    const result = ({ a, b }: { a: number; b: number }) => (a === 1 ? `b${b}` : 'fixed');
    const both = [
      { a: 0, b: 0 },
      { a: 0, b: 1 },
      { a: 1, b: 1 },
    ];
    expect(decisiveItems(['a', 'b'], both, result)).toEqual(['a']);
    expect(decisiveItems(['a', 'b'], both.slice(0, 2), result)).toEqual([]);
    expect(decisiveItems(['a', 'b'], [...both, { a: 1, b: 0 }], result)).toEqual(['a', 'b']);
  });

  it('[RCC-C-047] reads the T of 1997 off the T without its letter', () => {
    const ts: readonly TCategory[] = ['T1', 'T1a', 'T1b', 'T2', 'T2a', 'T2b', 'T3', 'T3a', 'T3b'];
    expect(ts.map(baseT)).toEqual(['T1', 'T1', 'T1', 'T2', 'T2', 'T2', 'T3', 'T3', 'T3']);
    expect([baseT('T3c'), baseT('T4')]).toEqual(['T3', 'T4']);
    expect([baseT('TX'), baseT('T0'), baseT(undefined)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('UISS of a case', () => {
  it('[RCC-C-047] states the risk with its inputs and the figures of the cohort', () => {
    expect(uiss(RESECTED)).toEqual({
      ...UISS,
      about: { label: 'Left kidney', field: 'primaries[0]' },
      state: 'known',
      value: 'High risk',
      statement: 'UISS: High risk',
      inputs: [
        { label: 'Distant metastasis', value: 'None', on: '2026-11-20', field: 'disease.setting' },
        { label: 'Pathological N', value: 'pN0', on: '2026-10-05', field: 'primaries[0].tnm[0]' },
        { label: 'Pathological T', value: 'pT3a', on: '2026-10-05', field: 'primaries[0].tnm[0]' },
        { label: 'Grade', value: '3 (Fuhrman)', on: '2026-10-05', field: 'primaries[0].grade' },
        { label: 'ECOG', value: '1', on: '2026-11-20', field: 'health.ecog' },
      ],
      missing: [],
      notes: [],
      published: ['High risk: 44 % alive at 5 years (Patard 2004)'],
    });
    const low = uiss(
      resected({ ...staged('T1b'), grade: { value: 2 } }, { health: { ecog: { value: 0 } } }),
    );
    expect(low).toMatchObject({
      value: 'Low risk',
      published: ['Low risk: 92 % alive at 5 years (Patard 2004)'],
    });
    expect(uiss(resected(staged('T2')))).toMatchObject({
      value: 'Intermediate risk',
      published: ['Intermediate risk: 67 % alive at 5 years (Patard 2004)'],
    });
  });

  it('[RCC-C-047] is an interval while ECOG can still change the risk', () => {
    const score = uiss(resected({}, { health: undefined }));
    expect(score).toMatchObject({
      state: 'interval',
      value: 'Intermediate or high risk',
      statement: 'UISS: Intermediate or high risk',
      missing: [{ label: 'ECOG', field: 'health.ecog' }],
    });
    expect(score).not.toHaveProperty('published');
  });

  it('[RCC-C-047] is not known while every risk is possible', () => {
    const score = uiss({ primaries: [{ inSitu: { value: 'no' } }] });
    expect(score).toEqual({
      ...UISS,
      about: { label: 'Primary 1', field: 'primaries[0]' },
      state: 'unknown',
      statement: 'UISS risk not known',
      inputs: [],
      missing: [
        { label: 'Pathological T', field: 'primaries[0].tnm' },
        { label: 'Grade', field: 'primaries[0].grade' },
        { label: 'ECOG', field: 'health.ecog' },
        { label: 'Distant metastasis', field: 'disease.setting' },
        { label: 'Pathological N', field: 'primaries[0].tnm' },
      ],
      notes: [],
    });
  });

  it('[RCC-C-047] is for N0 and NX, and never uses the metastatic branch', () => {
    expect(uiss(resected(staged('T3a', 'NX'))).state).toBe('known');
    expect(uiss(resected(staged('T3a', 'N1')))).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: regional nodes are involved',
    });
    const legacy = { t: 'T3a', n: 'N2', prefix: 'p', edition: '6' } as const;
    expect(uiss(resected({ tnm: [legacy] })).state).toBe('not-applicable');
    const noN = uiss(resected({ tnm: [{ t: 'T3a', prefix: 'p' }] }));
    expect(noN).toMatchObject({
      state: 'interval',
      value: 'High risk, or not applicable',
      statement: 'UISS: High risk, provided that no regional node is involved',
      missing: [{ label: 'Pathological N', field: 'primaries[0].tnm' }],
    });
    expect(uiss(resected({}, { disease: { setting: { value: 'metastatic' } } }))).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: a distant metastasis is recorded',
    });
    const open = uiss(resected({}, { disease: undefined }));
    expect(open.statement).toBe('UISS: High risk, provided that there is no distant metastasis');
  });

  it('[RCC-C-047] notes what T4 holds today, and a grade of another system', () => {
    expect(uiss(resected({ ...staged('T4'), gradeSystem: { value: 'who-isup' } })).notes).toEqual([
      'Derived on Fuhrman grades; the WHO/ISUP grade is used in their place by convention',
      'T4 holds contiguous adrenal invasion from the 7th edition on; in 1997 that was T3a',
    ]);
  });
});
