import { describe, expect, it } from 'vitest';

import {
  RENAL_NEPHROMETRY,
  type RenalAnswers,
  renalNephrometry,
} from '#shared/calculators/localised/renal-nephrometry';
import { localisedScores } from '#shared/calculators/of-case/localised-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

const LOWEST = {
  diameterMm: 35,
  exophytic: '50-percent-or-more',
  nearnessMm: 9,
  face: 'anterior',
  polar: 'outside-polar-lines',
  hilar: 'no',
} as const;
const points = (more: Partial<RenalAnswers>) => renalNephrometry({ ...LOWEST, ...more }).total;
const MIDLINE = 'over-50-percent-across-or-between-or-midline';

describe('R.E.N.A.L. nephrometry', () => {
  it('[RCC-C-049] carries its table, source and how far it was checked', () => {
    expect(RENAL_NEPHROMETRY).toEqual({
      id: 'renal-nephrometry',
      spec: 'RCC-C-049',
      title: 'R.E.N.A.L. nephrometry',
      method:
        '4 to 12 points: R, diameter up to 4 cm 1, above 4 and under 7 cm 2, 7 cm or more 3; E, 50 % or more exophytic 1, under 50 % 2, entirely endophytic 3; N, distance to sinus or collecting system 7 mm or more 1, above 4 and under 7 mm 2, 4 mm or less 3; L, above or below the polar lines 1, crosses a polar line 2, over 50 % across it, between the lines or across the axial midline 3. A is a letter without points (a anterior, p posterior, x neither), h marks contact with the main renal artery or vein. 4 to 6 low, 7 to 9 moderate, 10 to 12 high complexity',
      source: 'Kutikov and Uzzo 2009',
      provenance: 'verified',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-049] scores each part on both sides of its cut-offs', () => {
    expect([40, 40.1, 69.9, 70].map((diameterMm) => points({ diameterMm }))).toEqual([4, 5, 5, 6]);
    expect([7, 6.9, 4.1, 4, 0].map((nearnessMm) => points({ nearnessMm }))).toEqual([
      4, 5, 5, 6, 6,
    ]);
    expect(points({ exophytic: 'under-50-percent' })).toBe(5);
    expect(points({ exophytic: 'entirely-endophytic' })).toBe(6);
    expect(points({ polar: 'crosses-polar-line' })).toBe(5);
    expect(points({ polar: MIDLINE })).toBe(6);
  });

  it('[RCC-C-049] is low to 6, moderate to 9 and high from 10', () => {
    const complexity = (more: Partial<RenalAnswers>) =>
      renalNephrometry({ ...LOWEST, ...more }).category;
    const six = { diameterMm: 70 };
    const nine = { ...six, exophytic: 'entirely-endophytic', nearnessMm: 5 } as const;
    expect([points(six), complexity(six)]).toEqual([6, 'low']);
    const seven = { ...six, nearnessMm: 5 };
    expect([points(seven), complexity(seven)]).toEqual([7, 'moderate']);
    expect([points(nine), complexity(nine)]).toEqual([9, 'moderate']);
    const ten = { ...nine, nearnessMm: 4 };
    expect([points(ten), complexity(ten)]).toEqual([10, 'high']);
    expect(complexity({ ...ten, polar: MIDLINE })).toBe('high');
  });

  it('[RCC-C-049] writes face and hilar contact as letters, only when all is known', () => {
    const label = (more: Partial<RenalAnswers>) => renalNephrometry({ ...LOWEST, ...more }).label;
    expect(label({})).toBe('4a');
    expect(label({ face: 'posterior' })).toBe('4p');
    expect(label({ face: 'neither', hilar: 'yes' })).toBe('4xh');
    expect(label({ face: undefined })).toBeUndefined();
    expect(label({ hilar: 'unknown' })).toBeUndefined();
    expect(label({ nearnessMm: undefined })).toBeUndefined();
    expect(renalNephrometry({ ...LOWEST, hilar: 'unknown' })).not.toHaveProperty('label');
  });

  it('[RCC-C-049] keeps every number of points that is still possible', () => {
    expect(renalNephrometry({ hilar: 'unknown' })).toMatchObject({
      fewest: 4,
      most: 12,
      possible: ['low', 'moderate', 'high'],
      missing: ['radius', 'exophytic', 'nearness', 'location'],
    });
    const one = { ...LOWEST, exophytic: undefined, polar: undefined };
    expect(renalNephrometry(one)).toMatchObject({
      fewest: 4,
      most: 8,
      possible: ['low', 'moderate'],
      missing: ['exophytic', 'location'],
    });
    expect(renalNephrometry({ ...LOWEST, diameterMm: undefined })).toMatchObject({
      fewest: 4,
      most: 6,
      category: 'low',
      missing: ['radius'],
    });
  });
});

describe('R.E.N.A.L. nephrometry of a case', () => {
  const ON = '2026-11-02';
  const PRIMARY = {
    side: { value: 'right' },
    inSitu: { value: 'yes', on: ON },
    size: { value: { amount: 5.2, unit: 'cm' }, on: ON },
    nephrometry: {
      exophytic: { value: 'under-50-percent', on: ON },
      nearnessMm: { value: 5 },
      face: { value: 'posterior' },
      polar: { value: 'crosses-polar-line' },
      hilar: { value: 'no' },
    },
  };
  const renal = (primary: object, document: object = {}): Score | undefined =>
    localisedScores(CaseDocument.parse({ primaries: [primary], ...document })).find(
      ({ id }) => id === 'renal-nephrometry',
    );
  const setting = (value: string) => ({ disease: { setting: { value } } });

  it('[RCC-C-049] states label and complexity with every input', () => {
    expect(renal(PRIMARY)).toEqual({
      ...RENAL_NEPHROMETRY,
      about: { label: 'Right kidney', field: 'primaries[0]' },
      state: 'known',
      value: '8p, moderate complexity',
      statement: 'R.E.N.A.L. 8p, moderate complexity',
      inputs: [
        { label: 'Primary in place', value: 'Yes', on: ON, field: 'primaries[0].inSitu' },
        { label: 'Size', value: '5.2 cm', on: ON, field: 'primaries[0].size' },
        {
          label: 'Exophytic part',
          value: 'Under 50 %',
          on: ON,
          field: 'primaries[0].nephrometry.exophytic',
        },
        {
          label: 'Nearness to sinus or collecting system',
          value: '5 mm',
          field: 'primaries[0].nephrometry.nearnessMm',
        },
        {
          label: 'Face of the kidney',
          value: 'Posterior (p)',
          field: 'primaries[0].nephrometry.face',
        },
        {
          label: 'Polar lines',
          value: 'Crosses a polar line',
          field: 'primaries[0].nephrometry.polar',
        },
        {
          label: 'Touches the main renal vessels',
          value: 'No',
          field: 'primaries[0].nephrometry.hilar',
        },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-049] names the other answers as they are asked', () => {
    const words = (exophytic: string, face: string, polar: string) => {
      const nephrometry = {
        exophytic: { value: exophytic },
        face: { value: face },
        polar: { value: polar },
      };
      return renal({ ...PRIMARY, nephrometry })
        ?.inputs.slice(2)
        .map(({ value }) => value);
    };
    expect(words('50-percent-or-more', 'anterior', 'outside-polar-lines')).toEqual([
      '50 % or more',
      'Anterior (a)',
      'Above the upper or below the lower polar line',
    ]);
    expect(words('entirely-endophytic', 'neither', MIDLINE)).toEqual([
      'Entirely endophytic',
      'Neither (x)',
      'Over 50 % across a polar line, between the lines, or crosses the midline',
    ]);
  });

  it('[RCC-C-049] gives bare points while a letter is missing, and an interval without a part', () => {
    const noFace = renal({ ...PRIMARY, nephrometry: { ...PRIMARY.nephrometry, face: undefined } });
    expect(noFace).toMatchObject({
      state: 'known',
      value: '8 of 12, moderate complexity',
      missing: [{ label: 'Face of the kidney', field: 'primaries[0].nephrometry.face' }],
    });
    const noPart = renal({
      ...PRIMARY,
      nephrometry: { ...PRIMARY.nephrometry, nearnessMm: undefined, polar: undefined },
    });
    expect(noPart).toMatchObject({
      state: 'interval',
      value: '6 to 10 of 12, low or moderate or high complexity',
      statement: 'R.E.N.A.L. 6 to 10 of 12, low or moderate or high complexity',
      missing: [
        {
          label: 'Nearness to sinus or collecting system',
          field: 'primaries[0].nephrometry.nearnessMm',
        },
        { label: 'Polar lines', field: 'primaries[0].nephrometry.polar' },
      ],
    });
  });

  it('[RCC-C-049] is asked of localised disease with a known size, and wherever it was recorded', () => {
    const sized = { inSitu: { value: 'yes' }, size: PRIMARY.size };
    expect(renal(sized, setting('localised'))).toMatchObject({
      state: 'interval',
      value: '5 to 11 of 12, low or moderate or high complexity',
    });
    expect(renal(sized, setting('locally-advanced'))?.missing).toHaveLength(5);
    expect(renal(sized, setting('metastatic'))).toBeUndefined();
    expect(renal(sized)).toBeUndefined();
    expect(renal({ inSitu: { value: 'yes' } }, setting('localised'))).toBeUndefined();
    expect(renal(PRIMARY, setting('metastatic'))?.state).toBe('known');
    const empty = renal({ inSitu: { value: 'yes' }, nephrometry: {} });
    expect(empty).toMatchObject({ state: 'unknown', statement: 'R.E.N.A.L. score not known' });
    expect(empty).not.toHaveProperty('value');
    expect(empty?.missing).toHaveLength(6);
  });

  it('[RCC-C-049] is for a tumour in place', () => {
    expect(renal({ ...PRIMARY, inSitu: { value: 'no' } })).toBeUndefined();
    expect(renal({ ...PRIMARY, inSitu: undefined, resectedOn: '2026-10' })).toBeUndefined();
    expect(renal({ ...PRIMARY, resectedOn: '2026-10' })?.state).toBe('known');
    const open = renal({ ...PRIMARY, inSitu: undefined });
    expect(open).toMatchObject({
      state: 'interval',
      value: '8p, moderate complexity, or not applicable',
      statement: 'R.E.N.A.L. 8p, moderate complexity, provided that the tumour is in place',
      missing: [{ label: 'Primary in place', field: 'primaries[0].inSitu' }],
    });
  });
});
