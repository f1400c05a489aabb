import { describe, expect, it } from 'vitest';

import { courseLine } from '../../../../renderer/screens/editor/fields/course-timeline/course-bars.ts';
import {
  percentOf,
  ticksOf,
  timeAxis,
} from '../../../../renderer/screens/editor/fields/course-timeline/time-axis.ts';

const TODAY = '2026-11-24';
const YES = { value: 'yes' };

function bar(row: object) {
  const { dated, undated } = courseLine([{ ...row }], TODAY);
  return dated[0] ?? undated[0];
}

describe('the axis of time', () => {
  it('[EDT-058] goes from the month of the first date to today', () => {
    expect(timeAxis(['2026-03-14', '2024'], TODAY)).toEqual({ first: '2024-01-01', last: TODAY });
    expect(timeAxis([], TODAY)).toBeUndefined();
  });

  it('[EDT-058] goes on to a date after today', () => {
    expect(timeAxis(['2026-11', '2027-06'], TODAY)?.last).toBe('2027-06-30');
  });

  it('[EDT-058] is proportional to days', () => {
    const axis = { first: '2025-01-01', last: '2026-01-01' };
    expect([
      percentOf(axis, '2025-01-01'),
      percentOf(axis, '2025-07-02'),
      percentOf(axis, '2026-01-01'),
    ]).toEqual([0, 49.9, 100]);
  });

  it.each([
    ['2026-09', 'month', ['Sep-2026', 'Oct-2026', 'Nov-2026', 'Dec-2026']],
    ['2026-01', 'month', ['Jan-2026', 'Mar-2026', 'May-2026', 'Jul-2026', 'Sep-2026', 'Nov-2026']],
    ['2022-05', 'year', ['2023', '2024', '2025', '2026']],
    ['1998', 'year', ['2000', '2005', '2010', '2015', '2020', '2025']],
  ])('[EDT-058] names a few days of the time since %s, by the %s', (first, unit, labels) => {
    const axis = timeAxis([first], TODAY);
    if (axis === undefined) throw new Error('no axis');
    const found = ticksOf(axis);
    expect(found.unit).toBe(unit);
    expect(found.ticks.map(({ label }) => label)).toEqual(labels);
  });
});

describe('the line of time', () => {
  it('[EDT-059] shows what is certain dark and what a partial date leaves open light', () => {
    const found = bar({ kind: 'systemic', startedOn: '2026-01', endedOn: '2026-06' });
    expect(found?.open).toHaveLength(2);
    expect(found?.sure?.from).toBe(found?.open[0]?.to);
    expect(found?.sure?.to).toBe(found?.open[1]?.from);
    expect(found?.when).toBe('Jan-2026 to Jun-2026');
  });

  it('[EDT-059] lets what goes on last until today, and what has no end end nowhere', () => {
    const running = bar({ startedOn: '2026-03-01', ongoing: YES });
    expect(running).toMatchObject({ isOngoing: true, when: 'from 01-Mar-2026, going on' });
    expect(running?.sure?.to).toBe(100);
    const open = bar({ startedOn: '2026-03-01' });
    expect(open).toMatchObject({ sure: undefined, when: 'from 01-Mar-2026, end not recorded' });
  });

  it('[EDT-059] draws nothing certain inside one partial date', () => {
    expect(bar({ startedOn: '2026', endedOn: '2026' })?.sure).toBeUndefined();
  });

  it('[EDT-059] puts treatments in the order of time, those without a date last and apart', () => {
    const rows = [
      { kind: 'surgery', what: 'left nephrectomy', startedOn: '2026-05-01' },
      { kind: 'radiotherapy', what: 'L3' },
      { kind: 'systemic', line: 1, what: 'sunitinib', startedOn: '2025-02' },
      { startedOn: 'soon' },
    ];
    const { dated, undated } = courseLine(rows, TODAY);
    expect(dated.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '3 Systemic therapy, line 1, sunitinib',
      '1 Surgery, left nephrectomy',
    ]);
    expect(undated.map(({ number, when }) => `${number} ${when}`)).toEqual([
      '2 No date recorded',
      '4 No date recorded',
    ]);
  });
});
