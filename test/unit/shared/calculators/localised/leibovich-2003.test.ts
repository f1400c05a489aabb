import { describe, expect, it } from 'vitest';

import {
  LEIBOVICH_2003,
  leibovich2003,
  type LeibovichAnswers,
} from '#shared/calculators/localised/leibovich-2003';
import type { CaseDocument } from '#shared/domain/case-document';
import type { TCategory } from '#shared/domain/tnm';
import { resected, RESECTED, scoreOf } from './resected-case.ts';

const LOWEST = { t: 'T1a', n: 'N0', sizeMm: 32, grade: 2, necrosis: 'no' } as const;
const points = (more: Partial<LeibovichAnswers>) => leibovich2003({ ...LOWEST, ...more }).total;
const leibovich = (document: CaseDocument) => scoreOf('leibovich-2003', document);

describe('Leibovich 2003', () => {
  it('[RCC-C-046] carries its table, source and how far it was checked', () => {
    expect(LEIBOVICH_2003).toEqual({
      id: 'leibovich-2003',
      spec: 'RCC-C-046',
      title: 'Leibovich 2003',
      method:
        'Clear cell carcinoma without metastasis after radical nephrectomy, 0 to 11 points: pT1a 0, pT1b 2, pT2 3, pT3 or pT4 4; pNX or pN0 0, pN1 or pN2 2; size under 10 cm 0, 10 cm or more 1; nuclear grade 1 or 2 0, 3 1, 4 3; coagulative necrosis 1. 0 to 2 low, 3 to 5 intermediate, 6 to 11 high risk of progression to metastasis. Derived on Fuhrman grades and the TNM of 2002; not for hereditary or bilateral tumours. It is not the Leibovich model of 2018',
      source: 'Leibovich 2003, doi 10.1002/cncr.11234',
      provenance: 'verified',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-046] scores every T', () => {
    const ts: readonly TCategory[] = ['T1a', 'T1b', 'T2', 'T2a', 'T2b', 'T3', 'T3a', 'T3b', 'T3c'];
    expect(ts.map((t) => points({ t }))).toEqual([0, 2, 3, 3, 3, 4, 4, 4, 4]);
    expect(points({ t: 'T4' })).toBe(4);
  });

  it('[RCC-C-046] scores nodes, size, grade and necrosis on both sides of each cut-off', () => {
    expect([points({ n: 'NX' }), points({ n: 'N1' }), points({ n: 'N2' })]).toEqual([0, 2, 2]);
    expect([points({ sizeMm: 99.99 }), points({ sizeMm: 100 })]).toEqual([0, 1]);
    expect([1, 2, 3, 4].map((grade) => points({ grade }))).toEqual([0, 0, 1, 3]);
    expect(points({ necrosis: 'yes' })).toBe(1);
  });

  it('[RCC-C-046] groups 0 to 2, 3 to 5 and 6 to 11', () => {
    const group = (more: Partial<LeibovichAnswers>) =>
      leibovich2003({ ...LOWEST, ...more }).category;
    expect(group({})).toBe('low');
    expect(group({ t: 'T1b' })).toBe('low');
    expect(group({ t: 'T2' })).toBe('intermediate');
    expect(group({ t: 'T3', necrosis: 'yes' })).toBe('intermediate');
    expect(group({ t: 'T3', n: 'N1' })).toBe('high');
    const most = { t: 'T4', n: 'N1', sizeMm: 110, grade: 4, necrosis: 'yes' } as const;
    expect(leibovich2003(most)).toMatchObject({ total: 11, category: 'high' });
  });

  it('[RCC-C-046] keeps every number of points that is still possible', () => {
    const range = (more: Partial<LeibovichAnswers>) => {
      const { fewest, most, missing } = leibovich2003({ ...LOWEST, ...more });
      return [fewest, most, ...missing];
    };
    expect(range({ t: 'T1' })).toEqual([0, 2, 't']);
    expect(range({ t: 'TX' })).toEqual([0, 4, 't']);
    expect(range({ t: 'T0' })).toEqual([0, 4, 't']);
    expect(range({ t: undefined })).toEqual([0, 4, 't']);
    expect(range({ n: undefined })).toEqual([0, 2, 'n']);
    expect(range({ sizeMm: undefined })).toEqual([0, 1, 'size']);
    expect(range({ grade: undefined })).toEqual([0, 3, 'grade']);
    expect(range({ necrosis: 'unknown' })).toEqual([0, 1, 'necrosis']);
    expect(leibovich2003({ ...LOWEST, t: undefined }).possible).toEqual(['low', 'intermediate']);
    // With 3 points for T and at most 2 for the nodes no total is 4, but the group is certain.
    expect(leibovich2003({ ...LOWEST, t: 'T2', n: undefined })).toMatchObject({
      fewest: 3,
      most: 5,
      category: 'intermediate',
      missing: ['n'],
    });
    expect(leibovich2003({ necrosis: 'unknown' })).toMatchObject({ fewest: 0, most: 11 });
  });
});

describe('Leibovich 2003 of a case', () => {
  it('[RCC-C-046] states points and group with every input and the figures of the cohort', () => {
    expect(leibovich(RESECTED)).toEqual({
      ...LEIBOVICH_2003,
      about: { label: 'Left kidney', field: 'primaries[0]' },
      state: 'known',
      value: '6 of 11, high',
      statement: 'Leibovich 2003 6 of 11, high',
      inputs: [
        {
          label: 'Histology',
          value: 'Clear cell',
          on: '2026-10-06',
          field: 'primaries[0].histology',
        },
        {
          label: 'Distant metastasis',
          value: 'None',
          on: '2026-11-20',
          field: 'disease.setting',
        },
        {
          label: 'Hereditary syndrome',
          value: 'None',
          on: '2026-11-20',
          field: 'riskFactors.hereditarySyndrome',
        },
        {
          label: 'Bilateral or multifocal tumour',
          value: 'No',
          on: '2026-11-20',
          field: 'riskFactors.bilateralOrMultifocal',
        },
        {
          label: 'Pathological T',
          value: 'pT3a',
          on: '2026-10-05',
          field: 'primaries[0].tnm[0]',
        },
        { label: 'Pathological N', value: 'pN0', on: '2026-10-05', field: 'primaries[0].tnm[0]' },
        { label: 'Size', value: '9.4 cm', on: '2026-10-05', field: 'primaries[0].size' },
        { label: 'Grade', value: '3 (Fuhrman)', on: '2026-10-05', field: 'primaries[0].grade' },
        {
          label: 'Coagulative necrosis',
          value: 'Yes',
          on: '2026-10-05',
          field: 'primaries[0].necrosis',
        },
      ],
      missing: [],
      notes: [],
      published: [
        'Free of metastasis at 1, 3, 5, 7 and 10 years with 6 points: 66.9, 44.6, 40.2, 36.7 and 29.8 % (Leibovich 2003)',
        'High risk group: about 31 % free of metastasis at 5 years (as quoted for the SORCE trial); 19.8 % free of recurrence at 10 years in an external validation (Beisland)',
      ],
    });
  });

  it('[RCC-C-046] gives the published figures of every number of points up to 7', () => {
    const figures = (t: TCategory, n: 'N0' | 'N1', grade: number, necrosis: 'yes' | 'no') => {
      const document = resected({
        tnm: [{ t, n, prefix: 'p' }],
        grade: { value: grade },
        necrosis: { value: necrosis },
      });
      const { published = [] } = leibovich(document);
      return published.map((line) => line.replace(/^.* points: | \(Leibovich 2003\)$/g, ''));
    };
    const low =
      'Low risk group: about 97 % free of metastasis at 5 years (as quoted for the SORCE trial); 87.3 % free of recurrence at 10 years in an external validation (Beisland)';
    const middle =
      'Intermediate risk group: about 74 % free of metastasis at 5 years (as quoted for the SORCE trial); 63.8 % free of recurrence at 10 years in an external validation (Beisland)';
    expect(figures('T1a', 'N0', 1, 'no')).toEqual(['99.7, 98.7, 98.7, 97.3 and 96.1 %', low]);
    expect(figures('T1a', 'N0', 1, 'yes')).toEqual(['99.7, 98.7, 98.7, 97.3 and 96.1 %', low]);
    expect(figures('T1b', 'N0', 1, 'no')).toEqual(['99.3, 97.1, 95.3, 93.2 and 88.5 %', low]);
    expect(figures('T2', 'N0', 1, 'no')).toEqual(['96.1, 87.8, 84.2, 81.9 and 78.6 %', middle]);
    expect(figures('T3', 'N0', 1, 'no')).toEqual(['90.2, 80.3, 75.9, 69.9 and 63.2 %', middle]);
    expect(figures('T3', 'N0', 3, 'no')).toEqual(['86.1, 72.7, 63.0, 57.8 and 54.8 %', middle]);
    expect(figures('T3', 'N1', 3, 'no')[0]).toBe('59.3, 40.1, 31.6, 24.7 and 24.7 %');
    expect(figures('T3', 'N1', 3, 'yes')).toHaveLength(1);
  });

  it('[RCC-C-046] is an interval with what is missing while items are not known', () => {
    const score = leibovich(resected({ necrosis: undefined }));
    expect(score).toMatchObject({
      state: 'interval',
      value: '5 to 6 of 11, intermediate or high',
      statement: 'Leibovich 2003 5 to 6 of 11, intermediate or high',
      missing: [{ label: 'Coagulative necrosis', field: 'primaries[0].necrosis' }],
    });
    expect(score).not.toHaveProperty('published');
  });

  it('[RCC-C-046] keeps the group, not the figures by points, while the points are open', () => {
    const score = leibovich(resected({ size: undefined }));
    expect(score).toMatchObject({ state: 'known', value: '6 to 7 of 11, high' });
    expect(score.missing).toEqual([{ label: 'Size', field: 'primaries[0].size' }]);
    expect(score.published).toHaveLength(1);
    expect(score.published?.[0]).toContain('High risk group');
  });

  it('[RCC-C-046] asks for the letter of T1 and for a T that is not assessable', () => {
    const t1 = leibovich(resected({ tnm: [{ t: 'T1', n: 'N0', prefix: 'p' }] }));
    expect(t1.value).toBe('2 to 4 of 11, low or intermediate');
    expect(t1.missing).toEqual([{ label: 'Letter of T1 (a or b)', field: 'primaries[0].tnm[0]' }]);
    expect(t1.inputs).toContainEqual({
      label: 'Pathological T',
      value: 'pT1',
      field: 'primaries[0].tnm[0]',
    });
    for (const t of ['TX', 'T0'] as const) {
      const open = leibovich(resected({ tnm: [{ t, n: 'N0', prefix: 'p' }] }));
      expect(open.missing).toEqual([{ label: 'Pathological T', field: 'primaries[0].tnm' }]);
    }
  });

  it('[RCC-C-046] is not known while nothing of the specimen is', () => {
    expect(leibovich({ primaries: [{ inSitu: { value: 'no' } }] })).toEqual({
      ...LEIBOVICH_2003,
      about: { label: 'Primary 1', field: 'primaries[0]' },
      state: 'unknown',
      statement: 'Leibovich 2003 not known',
      inputs: [],
      missing: [
        { label: 'Pathological T', field: 'primaries[0].tnm' },
        { label: 'Pathological N', field: 'primaries[0].tnm' },
        { label: 'Size', field: 'primaries[0].size' },
        { label: 'Grade', field: 'primaries[0].grade' },
        { label: 'Coagulative necrosis', field: 'primaries[0].necrosis' },
        { label: 'Histology', field: 'primaries[0].histology' },
        { label: 'Distant metastasis', field: 'disease.setting' },
        { label: 'Hereditary syndrome', field: 'riskFactors.hereditarySyndrome' },
        {
          label: 'Bilateral or multifocal tumour',
          field: 'riskFactors.bilateralOrMultifocal',
        },
      ],
      notes: [],
    });
  });

  it('[RCC-C-046] notes a grade of another system than Fuhrman', () => {
    expect(leibovich(resected({ gradeSystem: { value: 'who-isup' } })).notes).toEqual([
      'Derived on Fuhrman grades; the WHO/ISUP grade is used in their place by convention',
    ]);
    const unstated = leibovich(resected({ gradeSystem: undefined }));
    expect(unstated.notes).toEqual([
      'Derived on Fuhrman grades; which system this grade is of is not recorded',
    ]);
    expect(unstated.inputs).toContainEqual({
      label: 'Grade',
      value: '3',
      on: '2026-10-05',
      field: 'primaries[0].grade',
    });
    expect(leibovich(resected({ grade: undefined, gradeSystem: undefined })).notes).toEqual([]);
  });

  it('[RCC-C-046] notes a size that does not go with a T defined by size', () => {
    const note = (t: TCategory, mm: number) =>
      leibovich(
        resected({
          tnm: [{ t, n: 'N0', prefix: 'p' }],
          size: { value: { amount: mm, unit: 'mm' } },
        }),
      ).notes;
    const fits = (t: TCategory, mm: number) => note(t, mm).length === 0;
    expect(note('T1a', 41)).toEqual([
      'The recorded size does not go with pT1a: it may be that of imaging',
    ]);
    expect([fits('T1a', 1), fits('T1a', 40)]).toEqual([true, true]);
    expect([fits('T1', 1), fits('T1', 70), fits('T1', 71)]).toEqual([true, true, false]);
    expect([40, 41, 70, 71].map((mm) => fits('T1b', mm))).toEqual([false, true, true, false]);
    expect([70, 71, 400].map((mm) => fits('T2', mm))).toEqual([false, true, true]);
    expect([70, 71, 100, 101].map((mm) => fits('T2a', mm))).toEqual([false, true, true, false]);
    expect([100, 101, 400].map((mm) => fits('T2b', mm))).toEqual([false, true, true]);
    expect(fits('T3a', 10)).toBe(true);
  });

  it('[RCC-C-046] compares a size entered in mm with 10 cm', () => {
    const value = (amount: number) =>
      leibovich(resected({ size: { value: { amount, unit: 'mm' } } })).value;
    expect([value(99), value(100)]).toEqual(['6 of 11, high', '7 of 11, high']);
  });
});
