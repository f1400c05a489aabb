import { describe, expect, it } from 'vitest';

import { clocksOf, nearestMoment } from '../../../../renderer/screens/preparation/clocks.ts';
import { listedRow, rowOf } from './rows.ts';

const NOW = '2026-11-25T09:30';

function textsOf(row: Parameters<typeof clocksOf>[0], now = NOW) {
  return clocksOf(row, now).map(({ text }) => text);
}

describe('the clocks of a case', () => {
  it('[PREP-031] count to the cut-off in days, on its day in hours, in its hour in minutes', () => {
    const at = (cutOff: string) => textsOf(listedRow(1, cutOff))[0];
    expect(at('2026-11-27T12:00')).toBe('Cut-off Fri 27-Nov-2026 12:00, in 2 days');
    expect(at('2026-11-26T00:05')).toBe('Cut-off Thu 26-Nov-2026 00:05, in 1 day');
    expect(at('2026-11-25T12:00')).toBe('Cut-off Wed 25-Nov-2026 12:00, in 2 hours');
    expect(at('2026-11-25T10:15')).toBe('Cut-off Wed 25-Nov-2026 10:15, in 45 minutes');
    expect(at('2026-11-25T09:31')).toBe('Cut-off Wed 25-Nov-2026 09:31, in 1 minute');
  });

  it('[PREP-031] call a case late past the cut-off only while something of it is open', () => {
    const open = clocksOf(listedRow(1, '2026-11-20T12:00'), NOW)[0];
    expect(open).toMatchObject({
      state: 'late',
      text: 'Late: cut-off was Fri 20-Nov-2026 12:00, 5 days ago',
    });
    const ready = listedRow(1, '2026-11-20T12:00', { readiness: { done: 21, total: 21 } });
    expect(clocksOf(ready, NOW)[0]).toMatchObject({
      state: 'over',
      text: 'Cut-off was Fri 20-Nov-2026 12:00, 5 days ago',
    });
  });

  it('[PREP-031] count to the target day and say when it has passed', () => {
    expect(textsOf(rowOf(1, { targetDate: '2026-11-30' }))).toEqual([
      'Target 30-Nov-2026, in 5 days',
    ]);
    expect(textsOf(rowOf(1, { targetDate: '2026-11-25' }))).toEqual(['Target 25-Nov-2026, today']);
    expect(clocksOf(rowOf(1, { targetDate: '2026-11-20' }), NOW)[0]).toMatchObject({
      state: 'late',
      text: 'Overdue: target was 20-Nov-2026, 5 days ago',
    });
  });

  it('[PREP-031] call a month overdue only when its last day has passed', () => {
    const month = rowOf(1, { targetDate: '2026-11' });
    expect(textsOf(month)).toEqual(['Target Nov-2026, ends in 5 days']);
    expect(textsOf(month, '2026-12-01T00:00')).toEqual(['Overdue: target was Nov-2026, 1 day ago']);
    expect(textsOf(rowOf(1))).toEqual([]);
  });

  it('[PREP-030] are ordered by what runs out first, a case without any last', () => {
    const both = listedRow(1, '2026-11-27T12:00', { targetDate: '2026-11-26' });
    expect(clocksOf(both, NOW).map(({ kind }) => kind)).toEqual(['target', 'cut-off']);
    const moments = [rowOf(1), both, rowOf(2, { targetDate: '2026' })].map((row) =>
      nearestMoment(row, NOW),
    );
    expect(moments.toSorted()).toEqual([moments[1], moments[2], moments[0]]);
  });
});
