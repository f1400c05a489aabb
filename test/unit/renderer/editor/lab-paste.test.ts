import { describe, expect, it } from 'vitest';

import { readLabBlock } from '#shared/interchange/lab-block';

import type { Draft } from '../../../../renderer/screens/editor/draft/draft.ts';
import { answersTo } from '../../../../renderer/screens/editor/fields/lab-paste/answers.ts';
import { isLabBlock } from '../../../../renderer/screens/editor/fields/lab-paste/is-lab-block.ts';
import {
  openQuestions,
  type PasteRow,
  rowsOfBlock,
  withDay,
  withEntry,
} from '../../../../renderer/screens/editor/fields/lab-paste/paste-rows.ts';
import {
  statusOf,
  takeOver,
} from '../../../../renderer/screens/editor/fields/lab-paste/take-over.ts';

const TODAY = '2026-11-24';
const CRP: Draft = { analyte: 'crp', value: 96, unit: 'mg/L', on: '2026-11-20' };

function rowsIn(block: string): readonly PasteRow[] {
  return rowsOfBlock(readLabBlock(block));
}

function only(block: string): PasteRow {
  const [row] = rowsIn(block);
  if (row === undefined) throw new Error(`no result in ${block}`);
  return row;
}

function taken(rows: readonly PasteRow[], labs: readonly Draft[] = []): readonly Draft[] {
  return takeOver({ labs, rows, today: TODAY });
}

describe('a pasted block beside the case', () => {
  it('[EDT-070] takes what is clear over behind what stands, with limits, date and kind', () => {
    const rows = rowsIn('Date: 20.11.2026\nCalcium total 2.98 mmol/L 2.15 - 2.60');
    expect(taken(rows, [CRP])).toEqual([
      CRP,
      {
        analyte: 'calcium',
        value: 2.98,
        unit: 'mmol/L',
        lowerLimit: 2.15,
        upperLimit: 2.6,
        on: '2026-11-20',
        calciumKind: 'total',
      },
    ]);
  });

  it('[EDT-070] leaves out what somebody unticked', () => {
    const rows = rowsIn('CRP 96 mg/L').map((row) => ({ ...row, isWanted: false }));
    expect(taken(rows)).toEqual([]);
  });

  it('[EDT-071] skips a value the case has already, of that analyte and day', () => {
    const rows = rowsIn('Date: 20.11.2026\nCRP 96 mg/L');
    expect(
      statusOf(only('Date: 20.11.2026\nCRP 96 mg/L'), { labs: [CRP], rows, today: TODAY }),
    ).toEqual({
      kind: 'same',
    });
    expect(taken(rows, [CRP])).toEqual([CRP]);
    expect(taken(rowsIn('CRP 96 mg/L'), [CRP])).toHaveLength(2);
  });

  it('[EDT-071] skips what the block itself says twice', () => {
    expect(taken(rowsIn('Date: 20.11.2026\nCRP 96 mg/L\nCRP 96 mg/L'))).toHaveLength(1);
  });

  it('[EDT-072] leaves another value of that day to a person, and nothing is chosen before', () => {
    const row = only('Date: 20.11.2026\nCRP 12 mg/L');
    const rows = [row];
    expect(statusOf(row, { labs: [CRP], rows, today: TODAY })).toEqual({
      kind: 'differs',
      index: 0,
      before: '96 mg/L',
    });
    const values = (choice: PasteRow['beside']) =>
      taken([{ ...row, beside: choice }], [CRP]).map((lab) => (lab as { value: number }).value);
    expect(values(undefined)).toEqual([96]);
    expect(values('keep')).toEqual([96]);
    expect(values('replace')).toEqual([12]);
    expect(values('both')).toEqual([96, 12]);
  });

  it('[EDT-072] lets no result vanish where two replace the same one', () => {
    const rows = rowsIn('Date: 20.11.2026\nCRP 12 mg/L\nCRP 14 mg/L');
    const values = taken(
      rows.map((row) => ({ ...row, beside: 'replace' as const })),
      [CRP],
    ).map((lab) => (lab as { value: number }).value);
    expect(values).toEqual([12, 14]);
  });

  it('[EDT-073] keeps out a result of a day that is still to come', () => {
    const row = only('Date: 20.11.2027\nCRP 96 mg/L');
    expect(openQuestions(row, TODAY)).toEqual(['incomplete']);
    expect(taken([row])).toEqual([]);
  });

  it.each([
    ['Platelets 1,234 10*9/L', 'decimal', 1, { value: 1234, unit: '10^9/L' }],
    ['LDH 640', 'unit', 0, { value: 640, unit: 'U/L' }],
    ['CRP <5 mg/L', 'bound', 0, { value: 5, note: '<5' }],
    ['Hb 91 g/dL', 'implausible', 0, { value: 91, unit: 'g/L' }],
    ['Calcium 2.98 mmol/L', 'calcium-kind', 1, { calciumKind: 'adjusted' }],
    ['INR (Quick) 1.1', 'name', 0, { analyte: 'inr', unit: 'INR' }],
    ['Urinstatus\nAlbumin 29 g/L', 'specimen', 0, { analyte: 'albumin', value: 29 }],
    ['Hb 9.1 g/dL 135 - 175', 'limits', 0, { value: 9.1 }],
    ['Hb 9.1 g/dL H 13.5 - 17.5', 'flag', 0, { value: 9.1, lowerLimit: 13.5 }],
  ] as const)('[EDT-073] keeps %s out until it is answered (%s)', (block, question, at, lab) => {
    const row = only(block);
    expect(openQuestions(row, TODAY)).toContain(question);
    expect(taken([row])).toEqual([]);
    const answered = answersTo(question, row)[at]?.apply(row);
    expect(taken(answered === undefined ? [] : [answered])).toEqual([expect.objectContaining(lab)]);
  });

  it('[EDT-073] keeps a percentage out until count and unit are entered', () => {
    const row = only('Neutrophils 81 %');
    expect(answersTo('percentage', row)).toEqual([]);
    const typed = withEntry(withEntry(row, { value: '6.1' }), { unit: '10^9/L' });
    expect(taken([withEntry(row, { value: '6.1' })])).toEqual([]);
    expect(taken([typed])).toEqual([{ analyte: 'neutrophils', value: 6.1, unit: '10^9/L' }]);
  });

  it('[EDT-073] keeps what cannot be read as typed out', () => {
    const row = only('CRP 96 mg/L');
    for (const change of [{ value: '9,6' }, { on: 'soon' }, { lower: 'x' }, { upper: '-' }]) {
      expect(openQuestions(withEntry(row, change), TODAY)).toEqual(['incomplete']);
    }
  });

  it('[EDT-074] sets a day once for all results that stand under it', () => {
    const rows = rowsIn('Date 03/04/2026\nCRP 96 mg/L\nLDH 640 U/L');
    expect(taken(rows)).toEqual([]);
    const dated = withDay(rows, '03/04/2026', '2026-04-03');
    expect(taken(dated).map((lab) => (lab as { on: string }).on)).toEqual([
      '2026-04-03',
      '2026-04-03',
    ]);
  });

  it('[EDT-075] is offered for a pasted text of several lines with a result, and for no other', () => {
    expect(isLabBlock('Hb 9.1 g/dL\nCRP 96 mg/L')).toBe(true);
    expect(isLabBlock('9.1')).toBe(false);
    expect(isLabBlock('transfused on the day\nbefore the sample')).toBe(false);
  });
});
