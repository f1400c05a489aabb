import { describe, expect, it } from 'vitest';

import { presentAtClose, presentNow, staysOf } from '#shared/domain/attendance';
import { meetingStateOf, secondsDiscussed } from '#shared/domain/meeting-clock';
import type { MeetingAct, MeetingEvent } from '#shared/domain/meeting-event';
import { MEETING_PROFILES } from '#shared/domain/meeting-profiles';
import { quorumOf } from '#shared/domain/quorum';

const CASE = '00000000-0000-4000-8000-00000000000a';
const OTHER = '00000000-0000-4000-8000-00000000000b';

function eventsOf(...acts: readonly (readonly [string, MeetingAct])[]): readonly MeetingEvent[] {
  return acts.map(([time, act], index) => ({
    id: index + 1,
    at: `2026-11-24T${time}:00.000Z`,
    by: 'A',
    act,
  }));
}

const person = (role: 'Urology' | 'Radiology' | 'Pathology' | 'Oncology' | 'Radiation oncology') =>
  ({ role, mode: 'in-room' }) as const;

describe('quorum', () => {
  const germany = MEETING_PROFILES.find(({ name }) => name === 'Germany')?.quorum;
  const france = MEETING_PROFILES.find(({ name }) => name === 'France')?.quorum;
  if (germany === undefined || france === undefined) throw new Error('a profile is missing');

  it('[MTG-007] names the places nobody fills', () => {
    const state = quorumOf(germany, [person('Urology'), person('Radiology')]);
    expect(state.isMet).toBe(false);
    expect(state.missing.map(({ anyOf }) => anyOf[0])).toEqual([
      'Pathology',
      'Radiation oncology',
      'Oncology',
    ]);
  });

  it('[MTG-007] counts nobody who takes part in a way that does not count', () => {
    const all = (['Urology', 'Radiology', 'Pathology', 'Radiation oncology'] as const).map(person);
    const byPhone = { role: 'Oncology', mode: 'phone' } as const;
    expect(quorumOf(germany, [...all, byPhone]).isMet).toBe(false);
    expect(quorumOf(germany, [...all, { ...byPhone, mode: 'video' }]).isMet).toBe(true);
  });

  it('[MTG-007] asks for the specialist of a decision', () => {
    const there = [person('Urology'), person('Oncology'), person('Radiation oncology')];
    expect(quorumOf(france, there).isMet).toBe(true);
    expect(quorumOf(france, there, 'interventional').missing).toEqual([
      { anyOf: ['Interventional radiology'] },
    ]);
  });
});

describe('the clock', () => {
  it('[MTG-008] adds up the turns of a case and stops for breaks and the end', () => {
    const events = eventsOf(
      ['14:00', { kind: 'opened' }],
      ['14:01', { kind: 'case-began', caseId: CASE }],
      ['14:04', { kind: 'case-began', caseId: OTHER }],
      ['14:06', { kind: 'break-began' }],
      ['14:16', { kind: 'case-began', caseId: CASE }],
      ['14:17', { kind: 'closed' }],
    );
    const seconds = secondsDiscussed(events, '2026-11-24T15:00:00.000Z');
    expect(Object.fromEntries(seconds)).toEqual({ [CASE]: 240, [OTHER]: 120 });
    expect(meetingStateOf(events)).toBe('closed');
  });

  it('[MTG-008] goes on with the case after a break it did not end with', () => {
    const events = eventsOf(
      ['14:00', { kind: 'opened' }],
      ['14:01', { kind: 'case-began', caseId: CASE }],
      ['14:04', { kind: 'break-began' }],
      ['14:14', { kind: 'break-ended' }],
      ['14:19', { kind: 'case-ended', caseId: CASE }],
      ['14:20', { kind: 'break-began' }],
      ['14:30', { kind: 'break-ended' }],
      ['14:40', { kind: 'closed' }],
    );
    const seconds = secondsDiscussed(events, '2026-11-24T15:00:00.000Z');
    expect(Object.fromEntries(seconds)).toEqual({ [CASE]: 8 * 60 });
  });

  it('[MTG-033] has a person once who came before the meeting was opened again', () => {
    const who = { id: CASE, name: 'Dr Lind', role: 'Oncology', isDeputy: false } as const;
    const events = eventsOf(
      ['14:00', { kind: 'came', who, mode: 'in-room' }],
      ['14:01', { kind: 'opened' }],
      ['15:00', { kind: 'closed' }],
      ['15:01', { kind: 'came', who, mode: 'video' }],
      ['15:02', { kind: 'opened', table: 'as-before' }],
    );
    expect(presentNow(events)).toMatchObject([{ id: CASE, mode: 'video' }]);
  });

  it('[MTG-006] knows who is there, and ends every stay with the meeting', () => {
    const who = { id: CASE, name: 'Dr Lind', role: 'Oncology', isDeputy: false } as const;
    const came = ['14:00', { kind: 'came', who, mode: 'in-room' }] as const;
    expect(presentNow(eventsOf(came))).toHaveLength(1);
    const over = eventsOf(came, ['15:00', { kind: 'closed' }]);
    expect(presentNow(over)).toEqual([]);
    expect(staysOf(over)[0]?.to).toBe('2026-11-24T15:00:00.000Z');
  });

  it('[MTG-033] begins anew the stays that ended with the meeting, and only those', () => {
    const who = (id: string, name: string) =>
      ({ id, name, role: 'Urology', isDeputy: false }) as const;
    const came = (id: string, name: string) =>
      ({ kind: 'came', who: who(id, name), mode: 'in-room' }) as const;
    const closed = eventsOf(
      ['14:00', came(CASE, 'Dr Vogt')],
      ['14:00', came(OTHER, 'Dr Lind')],
      ['14:01', { kind: 'opened' }],
      ['14:10', { kind: 'left', attendee: OTHER }],
      ['14:30', { kind: 'closed' }],
    );
    const opened = (table?: 'as-before'): readonly MeetingEvent[] => [
      ...closed,
      {
        id: 6,
        at: '2026-11-24T14:32:00.000Z',
        by: 'A',
        act: table === undefined ? { kind: 'opened' } : { kind: 'opened', table },
      },
    ];
    expect(presentAtClose(closed).map(({ name }) => name)).toEqual(['Dr Vogt']);
    expect(presentNow(opened())).toEqual([]);
    expect(presentNow(opened('as-before'))).toMatchObject([
      { name: 'Dr Vogt', from: '2026-11-24T14:32:00.000Z' },
    ]);
    expect(staysOf(opened('as-before')).map(({ to }) => to?.slice(11, 16))).toEqual([
      '14:30',
      '14:10',
      undefined,
    ]);
  });
});
