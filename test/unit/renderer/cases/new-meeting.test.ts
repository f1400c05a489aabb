import { describe, expect, it } from 'vitest';

import { usualCutOffDay } from '../../../../renderer/screens/cases/bulk/cut-off.ts';
import {
  type MeetingEntry,
  NEW_MEETING,
  readNewMeeting,
  withUsualCutOff,
} from '../../../../renderer/screens/cases/bulk/read-meeting.ts';
import { readTypedDay } from '../../../../renderer/components/typed-day/typed-day.ts';
import { meetingsToCome } from '../../../../renderer/screens/cases/next-meeting.ts';
import { MeetingId } from '#shared/contract/meeting-summary';

const TODAY = '2026-11-24';
const ENTRY: MeetingEntry = {
  which: NEW_MEETING,
  name: ' Kidney board ',
  day: '01-Dec-2026',
  cutOffDay: '27-Nov-2026',
  cutOffTime: '12:00',
};

describe('a new meeting', () => {
  it('[LST-011] proposes as cut-off noon two working days before, past a weekend', () => {
    // Tuesday, Monday, Sunday, Friday.
    expect(usualCutOffDay('2026-12-01')).toBe('2026-11-27');
    expect(usualCutOffDay('2026-11-30')).toBe('2026-11-26');
    expect(usualCutOffDay('2026-11-29')).toBe('2026-11-26');
    expect(usualCutOffDay('2026-11-27')).toBe('2026-11-25');
    expect(withUsualCutOff({ ...ENTRY, day: '2026-12-01', cutOffDay: '', cutOffTime: '' })).toEqual(
      ENTRY,
    );
  });

  it('keeps a cut-off somebody wrote, and proposes none for a day that cannot be read', () => {
    const own = { ...ENTRY, cutOffDay: '20-Nov-2026' };
    expect(withUsualCutOff(own)).toEqual(own);
    const unread = { ...ENTRY, day: 'soon', cutOffDay: '' };
    expect(withUsualCutOff(unread)).toEqual(unread);
  });

  it('reads its day in the ways days are written, and guesses none', () => {
    for (const typed of ['2026-12-01', '1.12.2026', '01/12/2026', '01-Dec-2026', ' 1 dec 2026 ']) {
      expect(readTypedDay(typed), typed).toBe('2026-12-01');
    }
    for (const typed of ['', '2026-12', 'Dec-2026', '31-11-2026', '01-Foo-2026', '1.12.26']) {
      expect(readTypedDay(typed), typed).toBeUndefined();
    }
  });

  it('is made of what was entered; without a cut-off day it has no cut-off', () => {
    expect(readNewMeeting(ENTRY, TODAY)).toEqual({
      ok: true,
      value: { name: 'Kidney board', on: '2026-12-01', cutOff: '2026-11-27T12:00' },
    });
    expect(readNewMeeting({ ...ENTRY, cutOffDay: ' ' }, TODAY)).toMatchObject({
      ok: true,
      value: { cutOff: undefined },
    });
    expect(readNewMeeting({ ...ENTRY, day: TODAY, cutOffDay: '' }, TODAY).ok).toBe(true);
  });

  it('names every entry that is wrong', () => {
    const faults = (part: Partial<MeetingEntry>) => {
      const read = readNewMeeting({ ...ENTRY, ...part }, TODAY);
      return read.ok ? [] : Object.keys(read.error);
    };
    expect(faults({ name: ' ', day: 'soon', cutOffTime: '25:00' })).toEqual([
      'name',
      'day',
      'cutOffTime',
    ]);
    expect(faults({ day: '23-Nov-2026', cutOffDay: '' })).toEqual(['day']);
    expect(faults({ cutOffDay: '02-Dec-2026' })).toEqual(['cutOffDay']);
    expect(faults({ cutOffDay: 'x' })).toEqual(['cutOffDay']);
  });

  it('stands among those to come in the order of their days, today included', () => {
    const meeting = (on: string) => ({
      id: MeetingId.parse(crypto.randomUUID()),
      name: 'Board',
      on,
      cases: 0,
    });
    const all = ['2026-12-08', '2026-11-24', '2026-11-23', '2026-12-01'].map(meeting);
    expect(meetingsToCome(all, TODAY).map(({ on }) => on)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
  });
});
