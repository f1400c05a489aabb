import { describe, expect, it } from 'vitest';

import { pathologyScores } from '#shared/calculators/of-case/pathology-scores';
import { HISTOLOGY_CLASS, histologyClass } from '#shared/calculators/pathology/histology-class';
import { CaseDocument } from '#shared/domain/case-document';
import { Histology } from '#shared/domain/primary-tumour';

/** Family, code, clear cell, sensitive to chemotherapy, suggestive of a hereditary cause. */
const EXPECTED: Readonly<Record<Histology, readonly (string | undefined)[]>> = {
  'clear-cell': ['clear-cell', '8310/3', 'yes', 'no', 'no'],
  papillary: ['papillary', '8260/3', 'no', 'no', 'unknown'],
  chromophobe: ['oncocytic-chromophobe', '8317/3', 'no', 'no', 'unknown'],
  'collecting-duct': ['collecting-duct', '8319/3', 'no', 'yes', 'no'],
  'medullary-smarcb1-deficient': ['molecularly-defined', '8510/3', 'no', 'yes', 'no'],
  'fh-deficient': ['molecularly-defined', '8311/3', 'no', 'no', 'yes'],
  'sdh-deficient': ['molecularly-defined', '8311/3', 'no', 'no', 'yes'],
  'translocation-tfe3-tfeb': ['molecularly-defined', '8311/3', 'no', 'no', 'no'],
  unclassified: ['other', '8312/3', 'no', 'no', 'unknown'],
  'other-non-clear-cell': ['other', undefined, 'no', 'no', 'unknown'],
  'rcc-subtype-not-stated': ['not-stated', '8312/3', 'unknown', 'unknown', 'unknown'],
};

describe('class of the histological type', () => {
  it.each(Histology.options)('[RCC-C-051] is tabled for %s', (histology) => {
    const { family, icdO, clearCell, chemoSensitiveRare, germlineSuggestive } =
      histologyClass(histology);
    expect([family, icdO, clearCell, chemoSensitiveRare, germlineSuggestive]).toEqual(
      EXPECTED[histology],
    );
  });

  it('[RCC-C-051] marks the codes that do not lead back to one type', () => {
    const shared = Histology.options.filter((type) => histologyClass(type).isSharedCode);
    expect(shared).toEqual([
      'fh-deficient',
      'sdh-deficient',
      'translocation-tfe3-tfeb',
      'unclassified',
      'rcc-subtype-not-stated',
    ]);
  });

  it('[RCC-C-051] says nothing about a type that is not recorded', () => {
    expect(histologyClass(undefined)).toEqual({
      family: 'not-stated',
      isSharedCode: false,
      clearCell: 'unknown',
      chemoSensitiveRare: 'unknown',
      germlineSuggestive: 'unknown',
    });
  });
});

describe('class of the histological types of a case', () => {
  type Primary = NonNullable<CaseDocument['primaries']>[number];
  const classes = (...primaries: Primary[]) =>
    pathologyScores(CaseDocument.parse({ primaries })).filter(({ id }) => id === 'histology-class');
  const only = (value: Histology) => classes({ histology: { value } })[0];

  it('[RCC-C-051] is given for every primary with family and code', () => {
    expect(
      classes(
        { side: { value: 'right' }, histology: { value: 'clear-cell', on: '2026-10-01' } },
        { histology: { value: 'papillary' } },
      ),
    ).toEqual([
      {
        ...HISTOLOGY_CLASS,
        about: { label: 'Right kidney', field: 'primaries[0]' },
        state: 'known',
        value: 'Clear cell family, ICD-O 8310/3',
        statement: 'Clear cell: clear cell family, ICD-O 8310/3',
        inputs: [
          {
            label: 'Histological type',
            value: 'Clear cell',
            on: '2026-10-01',
            field: 'primaries[0].histology',
          },
        ],
        missing: [],
        notes: [],
      },
      {
        ...HISTOLOGY_CLASS,
        about: { label: 'Primary 2', field: 'primaries[1]' },
        state: 'known',
        value: 'Papillary family, ICD-O 8260/3',
        statement: 'Papillary: papillary family, ICD-O 8260/3',
        inputs: [
          { label: 'Histological type', value: 'Papillary', field: 'primaries[1].histology' },
        ],
        missing: [],
        notes: [],
      },
    ]);
    expect(pathologyScores({})).toEqual([]);
  });

  it('[RCC-C-051] is unknown while no type is recorded', () => {
    const [score] = classes({});
    expect(score).toMatchObject({
      state: 'unknown',
      statement: 'Histological type not known',
      inputs: [],
      missing: [{ label: 'Histological type', field: 'primaries[0].histology' }],
      notes: [],
    });
    expect(score).not.toHaveProperty('value');
  });

  it('[RCC-C-051] is open while the subtype is not stated', () => {
    expect(only('rcc-subtype-not-stated')).toMatchObject({
      state: 'interval',
      value: 'Type not stated, ICD-O 8312/3',
      missing: [{ label: 'Histological subtype', field: 'primaries[0].histology' }],
    });
  });

  it('[RCC-C-051] notes a shared code, sensitivity to chemotherapy and a hereditary hint', () => {
    expect(only('fh-deficient')?.notes).toEqual([
      'ICD-O 8311/3 is shared with other types and does not lead back to this one',
      'The type suggests a hereditary cause',
    ]);
    expect(only('medullary-smarcb1-deficient')?.notes).toEqual([
      'Rare type that is sensitive to chemotherapy',
    ]);
    expect(only('other-non-clear-cell')).toMatchObject({
      state: 'known',
      value: 'Other renal tumours, no single ICD-O code',
      notes: [],
    });
  });
});
