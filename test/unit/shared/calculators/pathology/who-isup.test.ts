import { describe, expect, it } from 'vitest';

import { pathologyScores } from '#shared/calculators/of-case/pathology-scores';
import {
  type GradeFeatures,
  WHO_ISUP,
  whoIsupGrades,
} from '#shared/calculators/pathology/who-isup';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

const NONE: GradeFeatures = {
  nucleoliAt400: 'no',
  nucleoliAt100: 'no',
  pleomorphismOrGiantCells: 'no',
  sarcomatoid: 'no',
  rhabdoid: 'no',
};

const grades = (change: Partial<GradeFeatures>) => whoIsupGrades({ ...NONE, ...change });

describe('WHO/ISUP grade', () => {
  it('[RCC-C-050] follows the nucleoli from 1 to 3', () => {
    expect(grades({})).toEqual([1]);
    expect(grades({ nucleoliAt400: 'yes' })).toEqual([2]);
    expect(grades({ nucleoliAt400: 'yes', nucleoliAt100: 'yes' })).toEqual([3]);
  });

  it('[RCC-C-050] is 4 by pleomorphism, sarcomatoid or rhabdoid component, whatever else', () => {
    expect(grades({ pleomorphismOrGiantCells: 'yes' })).toEqual([4]);
    expect(grades({ sarcomatoid: 'yes', nucleoliAt400: 'yes' })).toEqual([4]);
    expect(grades({ rhabdoid: 'yes', sarcomatoid: 'unknown', nucleoliAt100: 'unknown' })).toEqual([
      4,
    ]);
  });

  it('[RCC-C-050] keeps every grade that an unknown feature allows', () => {
    expect(grades({ sarcomatoid: 'unknown', nucleoliAt400: 'yes' })).toEqual([2, 4]);
    expect(grades({ nucleoliAt100: 'unknown' })).toEqual([1, 3]);
    expect(grades({ nucleoliAt400: 'unknown' })).toEqual([1, 2]);
    expect(grades({ nucleoliAt400: 'unknown', nucleoliAt100: 'yes' })).toEqual([3]);
    expect(
      grades({ nucleoliAt400: 'unknown', nucleoliAt100: 'unknown', rhabdoid: 'unknown' }),
    ).toEqual([1, 2, 3, 4]);
  });
});

type Primary = NonNullable<CaseDocument['primaries']>[number];
const YES = { value: 'yes' } as const;

function gradeOf(primary: Primary): Score | undefined {
  const document = CaseDocument.parse({ primaries: [primary] });
  return pathologyScores(document).find(({ id }) => id === 'who-isup-grade');
}

const CLEAR_CELL: Primary = {
  side: { value: 'left' },
  histology: { value: 'clear-cell' },
  grade: { value: 2, on: '2026-10-01' },
  gradeSystem: { value: 'who-isup' },
};
const BY_COMPONENT = 'Grade 4 by sarcomatoid or rhabdoid component';

describe('recorded grade of a case', () => {
  it('[RCC-C-050] is 4 with a sarcomatoid component, and the recorded one is questioned', () => {
    expect(gradeOf({ ...CLEAR_CELL, sarcomatoid: YES, rhabdoid: { value: 'no' } })).toEqual({
      ...WHO_ISUP,
      about: { label: 'Left kidney', field: 'primaries[0]' },
      state: 'known',
      value: BY_COMPONENT,
      statement: `WHO/ISUP: ${BY_COMPONENT}`,
      inputs: [
        { label: 'Grade', value: '2', on: '2026-10-01', field: 'primaries[0].grade' },
        { label: 'Grade system', value: 'WHO/ISUP', field: 'primaries[0].gradeSystem' },
        { label: 'Sarcomatoid component', value: 'Yes', field: 'primaries[0].sarcomatoid' },
        { label: 'Rhabdoid component', value: 'No', field: 'primaries[0].rhabdoid' },
        { label: 'Histological type', value: 'Clear cell', field: 'primaries[0].histology' },
      ],
      missing: [],
      notes: ['The recorded grade is 2: check grade and components'],
    });
    expect(gradeOf({ ...CLEAR_CELL, rhabdoid: YES })?.value).toBe(BY_COMPONENT);
    expect(gradeOf({ ...CLEAR_CELL, grade: { value: 3 }, sarcomatoid: YES })?.notes).toEqual([
      'The recorded grade is 3: check grade and components',
    ]);
  });

  it('[RCC-C-050] needs no word while nothing speaks against it', () => {
    expect(gradeOf(CLEAR_CELL)).toBeUndefined();
    expect(pathologyScores({ primaries: [CLEAR_CELL] })).toHaveLength(1);
    expect(gradeOf({ ...CLEAR_CELL, sarcomatoid: { value: 'no' } })).toBeUndefined();
    expect(gradeOf({ ...CLEAR_CELL, grade: { value: 4 }, sarcomatoid: YES })).toBeUndefined();
    expect(gradeOf({ ...CLEAR_CELL, grade: undefined, sarcomatoid: YES })).toBeUndefined();
    expect(gradeOf({ ...CLEAR_CELL, grade: { unknown: 'pending' } })).toBeUndefined();
  });

  it('[RCC-C-050] is not converted from Fuhrman', () => {
    const note = 'The recorded grade is by Fuhrman and is not converted';
    const fuhrman: Primary = { ...CLEAR_CELL, gradeSystem: { value: 'fuhrman' } };
    expect(gradeOf(fuhrman)).toMatchObject({
      state: 'unknown',
      statement: 'WHO/ISUP grade not known',
      missing: [{ label: 'WHO/ISUP grade', field: 'primaries[0].grade' }],
      notes: [note],
    });
    expect(gradeOf(fuhrman)).not.toHaveProperty('value');
    expect(gradeOf(fuhrman)?.inputs[1]?.value).toBe('Fuhrman');
    expect(gradeOf({ ...fuhrman, sarcomatoid: YES })).toMatchObject({
      state: 'known',
      value: BY_COMPONENT,
      notes: ['The recorded grade is 2: check grade and components', note],
    });
    expect(gradeOf({ ...fuhrman, grade: undefined })).toBeUndefined();
  });

  it('[RCC-C-050] does not apply to chromophobe', () => {
    const chromophobe: Primary = { ...CLEAR_CELL, histology: { value: 'chromophobe' } };
    const expected = {
      state: 'not-applicable',
      statement: 'Not applicable: chromophobe RCC is not graded by WHO/ISUP',
      missing: [],
      notes: [],
    };
    expect(gradeOf(chromophobe)).toMatchObject(expected);
    expect(gradeOf({ ...chromophobe, sarcomatoid: YES })).toMatchObject(expected);
    expect(gradeOf({ ...chromophobe, grade: undefined })).toBeUndefined();
  });

  it('[RCC-C-050] is conditional while the type may be chromophobe', () => {
    const conditional = `${BY_COMPONENT}, unless chromophobe`;
    for (const histology of [undefined, { value: 'rcc-subtype-not-stated' as const }]) {
      expect(gradeOf({ ...CLEAR_CELL, histology, sarcomatoid: YES })).toMatchObject({
        state: 'interval',
        value: conditional,
        statement: `WHO/ISUP: ${conditional}`,
        missing: [{ label: 'Histological type', field: 'primaries[0].histology' }],
        notes: ['The recorded grade is 2: check grade and components'],
      });
    }
  });

  it('[RCC-C-050] says that the grading is for clear cell and papillary', () => {
    const note = 'WHO/ISUP grading is for clear cell and papillary RCC only';
    const notes = (value: 'papillary' | 'collecting-duct' | 'unclassified') =>
      gradeOf({ ...CLEAR_CELL, histology: { value }, sarcomatoid: YES })?.notes;
    expect(notes('papillary')).not.toContain(note);
    expect(notes('collecting-duct')).toContain(note);
    expect(notes('unclassified')).toContain(note);
  });
});
