import { describe, expect, it } from 'vitest';

import type { Score, Scores } from '#shared/calculators/scores';
import { ScoreRow } from '#shared/report/board-sheet-model';
import { scoreRows } from '#shared/report/score-rows';

import {
  CALCIUM_WITHOUT_ALBUMIN,
  IMDC_TWO_OR_THREE,
  KIDNEY_42,
  SCORE,
  SCORES,
  STAGE_IV,
} from './sample-scores.ts';

function rowsOf(scores: Partial<Scores>): readonly ScoreRow[] {
  return scoreRows({ ...SCORES, ...scores });
}

function otherRow(score: Partial<Score>): ScoreRow | undefined {
  return rowsOf({ others: [{ ...SCORE, ...score }] }).at(-1);
}

function missing(...labels: readonly string[]): Score['missing'] {
  return labels.map((label) => ({ label, field: 'health' }));
}

describe('rows of scores', () => {
  it('[BRD-001] are stage, IMDC, calcium and kidney function, then every other score in order', () => {
    const rows = rowsOf({
      others: [
        { ...SCORE, id: 'first' },
        { ...SCORE, id: 'second' },
      ],
    });
    expect(rows.map(({ id, shownIn }) => `${id} in ${shownIn}`)).toEqual([
      'tnm-stage in headline',
      'imdc in headline',
      'corrected-calcium in labs',
      'egfr in labs',
      'first in scores',
      'second in scores',
    ]);
    expect(rows.map((row) => ScoreRow.parse(row))).toEqual(rows);
  });

  it('[BRD-001] say the value, unit and what a score is about', () => {
    expect(
      otherRow({
        title: 'SINS',
        value: 'potentially unstable',
        about: { label: 'L3', field: 'lesions[2]' },
      }),
    ).toMatchObject({
      label: 'SINS',
      about: 'L3',
      field: 'lesions[2]',
      value: 'Potentially unstable',
      state: 'known',
    });
    expect(otherRow({ value: 'iUPD (not confirmed)' })?.value).toBe('iUPD (not confirmed)');
    expect(otherRow({ value: '6.1', unit: '10^9/L' })).toMatchObject({ unit: '×10⁹/L' });
    expect(otherRow({ value: '4.1', unit: '' })).not.toHaveProperty('unit');
    expect(otherRow({})).not.toHaveProperty('about');
    expect(otherRow({})).not.toHaveProperty('field');
  });

  it('[BRD-001] name what leaves an interval open, and count it when it is much', () => {
    const interval = { state: 'interval', value: '5 to 8 of 18, stable or unstable' } as const;
    expect(otherRow({ ...interval, missing: missing('Alignment') })?.remainder).toBe(
      'alignment missing',
    );
    expect(otherRow({ ...interval, missing: missing('Alignment', 'MRI') })).toMatchObject({
      value: '5 to 8 of 18, stable or unstable',
      remainder: 'alignment and MRI missing',
    });
    expect(otherRow({ ...interval, missing: missing('A', 'B', 'C') })?.remainder).toBe(
      '3 items missing',
    );
    expect(otherRow({ ...interval, missing: missing('Age', 'Age') })?.remainder).toBe(
      'age missing',
    );
    expect(otherRow({ ...interval, missing: [] })).not.toHaveProperty('remainder');
    expect(otherRow({ ...interval, missing: missing('Age') })).not.toHaveProperty('needed');
  });

  it('[BRD-001] give no value while it is unknown, and name what is needed', () => {
    const row = otherRow({
      state: 'unknown',
      value: '0 to 18 of 18',
      unit: 'points',
      statement: 'SINS not known',
      missing: missing('Level', 'Pain', 'Collapse', 'Alignment'),
    });
    expect(row).toMatchObject({
      state: 'unknown',
      statement: 'SINS not known',
      needed: 'level, pain, collapse and alignment missing',
    });
    for (const key of ['value', 'unit', 'remainder']) expect(row).not.toHaveProperty(key);
    expect(otherRow({ state: 'unknown', missing: missing('A', 'B', 'C', 'D', 'E') })?.needed).toBe(
      '5 items missing',
    );
    expect(otherRow({ state: 'unknown', missing: [] })).not.toHaveProperty('needed');
  });

  it('[BRD-001] give a score that does not apply its reason and no value', () => {
    const row = otherRow({
      state: 'not-applicable',
      statement: 'Not applicable: for patients aged 70 and over',
      missing: missing('Age'),
    });
    expect(row).toMatchObject({ statement: 'Not applicable: for patients aged 70 and over' });
    for (const key of ['value', 'remainder', 'needed']) expect(row).not.toHaveProperty(key);
  });

  it('[BRD-001] take the statement where a score has no short form', () => {
    const { value: _value, ...without } = SCORE;
    expect(rowsOf({ others: [without] }).at(-1)?.value).toBe('Statement');
  });

  it('[BRD-001] name the tumour of a stage only where there are several', () => {
    expect(rowsOf({})[0]).toMatchObject({ value: 'IV', field: 'primaries[0]' });
    expect(rowsOf({})[0]).not.toHaveProperty('about');
    const second = { ...STAGE_IV, primary: 1, state: 'interval', possible: ['I', 'III'] } as const;
    const [first, other] = rowsOf({ stages: [STAGE_IV, second] });
    expect(first).toMatchObject({ about: 'Primary 1' });
    expect(other).toMatchObject({
      about: 'Primary 2',
      field: 'primaries[1]',
      value: 'I or III',
      state: 'interval',
    });
  });

  it('[BRD-001] say every IMDC group still possible', () => {
    expect(rowsOf({})[1]).toMatchObject({
      value: 'Intermediate or poor',
      remainder: 'albumin missing',
    });
    const imdc = { ...IMDC_TWO_OR_THREE, state: 'not-applicable', groups: [] } as const;
    expect(rowsOf({ imdc })[1]).not.toHaveProperty('value');
  });

  it('[BRD-001] say calcium and kidney function with unit, or all values of an interval', () => {
    expect(rowsOf({})[2]).toMatchObject({ state: 'unknown', needed: 'albumin missing' });
    expect(rowsOf({})[2]).not.toHaveProperty('value');
    const known = { ...CALCIUM_WITHOUT_ALBUMIN, state: 'known', value: 2.61 } as const;
    expect(rowsOf({ calcium: { ...known, unit: 'mmol/L' } })[2]).toMatchObject({
      value: '2.61',
      unit: 'mmol/L',
    });
    const open = {
      ...CALCIUM_WITHOUT_ALBUMIN,
      state: 'interval',
      statement: '2.6 or 2.7',
    } as const;
    expect(rowsOf({ calcium: open })[2]).toMatchObject({ value: '2.6 or 2.7' });
    expect(rowsOf({})[3]).toMatchObject({
      value: '42',
      unit: 'mL/min/1.73 m²',
      detail: 'category G3b',
    });
    const { value: _value, category: _category, ...kidney } = KIDNEY_42;
    const unknown = rowsOf({ kidney: { ...kidney, state: 'unknown' } })[3];
    for (const key of ['value', 'unit', 'detail']) expect(unknown).not.toHaveProperty(key);
  });
});
