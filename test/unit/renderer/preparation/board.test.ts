import { describe, expect, it } from 'vitest';

import { cardAfter } from '../../../../renderer/screens/preparation/board/board-keys.ts';
import { columnsOf } from '../../../../renderer/screens/preparation/board/columns.ts';
import { readCutOff } from '../../../../renderer/screens/preparation/meeting/read-cut-off.ts';
import { listedRow, rowOf } from './rows.ts';

const NOW = '2026-11-25T09:30';
const [SOON, LATER, PLAIN] = [
  rowOf(1, { targetDate: '2026-11-26' }),
  rowOf(2, { targetDate: '2026-12-26' }),
  rowOf(3),
];
const LISTED = listedRow(4, '2026-11-27T12:00');
const COLUMNS = columnsOf([PLAIN, LATER, LISTED, SOON], NOW);

function keysFrom(number: number, key: string) {
  const row = [SOON, LATER, PLAIN, LISTED].find((each) => each.number === number);
  const next = row === undefined ? undefined : cardAfter(key, COLUMNS, row.id);
  return [SOON, LATER, PLAIN, LISTED].find(({ id }) => id === next)?.number;
}

describe('the columns', () => {
  it('[PREP-030] hold the cases of a state, the nearest clock first', () => {
    const numbers = COLUMNS.map(({ state, rows }) => [state, rows.map(({ number }) => number)]);
    expect(numbers).toEqual([
      ['draft', []],
      ['referred', [1, 2, 3]],
      ['triaged', []],
      ['listed', [4]],
      ['not-ready', []],
    ]);
  });

  it('[PREP-033] are walked with the arrow keys, over empty ones, and not past an end', () => {
    expect(keysFrom(1, 'ArrowDown')).toBe(2);
    expect(keysFrom(3, 'ArrowDown')).toBe(3);
    expect(keysFrom(1, 'ArrowUp')).toBe(1);
    expect(keysFrom(1, 'End')).toBe(3);
    expect(keysFrom(3, 'Home')).toBe(1);
    expect(keysFrom(3, 'ArrowRight')).toBe(4);
    expect(keysFrom(4, 'ArrowLeft')).toBe(1);
    expect(keysFrom(4, 'ArrowRight')).toBe(4);
    expect(keysFrom(1, 'ArrowLeft')).toBe(1);
    expect(keysFrom(1, 'x')).toBeUndefined();
  });
});

describe('the cut-off of a meeting', () => {
  it('[PREP-040] is read as typed, or the wrong entry is named', () => {
    const read = (day: string, time: string) => readCutOff({ day, time }, '2026-12-01');
    expect(read('27-Nov-2026', '9:30')).toEqual({ ok: true, value: '2026-11-27T09:30' });
    expect(read('2026-12-01', '08:00')).toEqual({ ok: true, value: '2026-12-01T08:00' });
    const fault = (day: string, time: string) => {
      const result = read(day, time);
      return result.ok ? {} : result.error;
    };
    expect(fault('27 November', '12:00').day).toContain('full date');
    expect(fault('2026-11-27', 'noon').time).toContain('12:00');
    expect(fault('2026-11-27', '24:00').time).toContain('12:00');
    expect(fault('2026-12-02', '12:00').day).toContain('after the day of the meeting');
  });
});
