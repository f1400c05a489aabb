import { describe, expect, it } from 'vitest';

import { forecastOf, type ForecastLine, wallTimeAfter } from '#shared/domain/agenda-forecast';
import { breakSuggestion, isInBreak } from '#shared/domain/break-suggestion';
import type { MeetingAct, MeetingEvent } from '#shared/domain/meeting-event';
import { neededTypePx, roomTypeFit, roomTypePx } from '#shared/domain/room-type-size';

const CASES = ['a', 'b', 'c', 'd'].map((last) => `00000000-0000-4000-8000-00000000000${last}`);
const [A = '', B = '', C = '', D = ''] = CASES;
const settings = { startsAt: '14:00', minutesPerCase: 3 };

function lineOf(caseId: string, plan: ForecastLine['plan'] = { lane: 'discuss' }): ForecastLine {
  return { caseId, plan, isDecided: false };
}

function eventsOf(...acts: readonly (readonly [string, MeetingAct])[]): readonly MeetingEvent[] {
  return acts.map(([time, act], index) => ({
    id: index + 1,
    at: `2026-11-24T${time}.000Z`,
    by: 'A',
    act,
  }));
}

const began = (caseId: string): MeetingAct => ({ kind: 'case-began', caseId });
const ended = (caseId: string): MeetingAct => ({ kind: 'case-ended', caseId });
const now = '2026-11-24T14:10:00.000Z';

describe('forecast of the end', () => {
  it('[MTG-020] adds up what is discussed, and nothing for cases that are only listed', () => {
    const lines = [
      lineOf(A),
      lineOf(B, { lane: 'discuss', minutes: 10 }),
      lineOf(C, { lane: 'standard-of-care' }),
      lineOf(D, { lane: 'not-ready', minutes: 30 }),
    ];
    const forecast = forecastOf({ lines, settings, events: [], now });
    expect(forecast).toMatchObject({ toDiscuss: 2, plannedMinutes: 13, minutesLeft: 13 });
    expect(forecast.end).toEqual({ kind: 'planned', time: '14:13' });
  });

  it('[MTG-020] counts a planned break, and goes over midnight', () => {
    const plannedBreak = { afterCases: 1, minutes: 10 };
    const late = { ...settings, startsAt: '23:55', plannedBreak };
    const forecast = forecastOf({ lines: [lineOf(A)], settings: late, events: [], now });
    expect(forecast.end).toEqual({ kind: 'planned', time: '00:08' });
    expect(wallTimeAfter('09:59', 1)).toBe('10:00');
  });

  it('[MTG-021] takes the pace from two cases that ended, and not from one', () => {
    const lines = CASES.map((id) => lineOf(id));
    const one = eventsOf(
      ['14:00:00', { kind: 'opened' }],
      ['14:00:00', began(A)],
      ['14:06:00', ended(A)],
    );
    const first = forecastOf({ lines, settings, events: one, now: '2026-11-24T14:06:00.000Z' });
    expect(first.pace).toBeUndefined();
    expect(first.minutesLeft).toBe(9);
    const two = [
      ...one,
      ...eventsOf(['14:06:00', began(B)], ['14:09:00', ended(B)]).map((event) => ({
        ...event,
        id: event.id + 3,
      })),
    ];
    const second = forecastOf({ lines, settings, events: two, now });
    expect(second).toMatchObject({ finished: 2, pace: 1.5, minutesLeft: 9 });
    expect(second.end).toEqual({ kind: 'forecast', at: '2026-11-24T14:19:00.000Z' });
  });

  it('[MTG-021] takes off what the running case has used, and never less than nothing', () => {
    const lines = [lineOf(A), lineOf(B)];
    const events = eventsOf(['14:00:00', { kind: 'opened' }], ['14:08:00', began(A)]);
    expect(forecastOf({ lines, settings, events, now }).minutesLeft).toBe(4);
    const long = eventsOf(['14:00:00', { kind: 'opened' }], ['14:01:00', began(A)]);
    expect(forecastOf({ lines, settings, events: long, now }).minutesLeft).toBe(3);
  });

  it('[MTG-021] counts a case that began again as not finished, a decided one as finished', () => {
    const events = eventsOf(
      ['14:00:00', { kind: 'opened' }],
      ['14:01:00', began(A)],
      ['14:02:00', ended(A)],
      ['14:08:00', began(A)],
    );
    const lines = [lineOf(A), { ...lineOf(B), isDecided: true }];
    expect(forecastOf({ lines, settings, events, now }).finished).toBe(1);
  });

  it('[MTG-021] counts a case that was only passed over as still to come', () => {
    const events = eventsOf(
      ['14:00:00', { kind: 'opened' }],
      ['14:01:00', began(A)],
      ['14:01:04', ended(A)],
      ['14:01:04', began(B)],
      ['14:01:08', ended(B)],
    );
    const lines = [lineOf(A), lineOf(B)];
    const passed = forecastOf({ lines, settings, events, now });
    expect(passed).toMatchObject({ finished: 0 });
    expect(passed.pace).toBeUndefined();
    expect(passed.minutesLeft).toBeGreaterThan(5.8);
    const decided = lines.map((line) => ({ ...line, isDecided: true }));
    expect(forecastOf({ lines: decided, settings, events, now }).finished).toBe(2);
  });

  it('[MTG-021] says when a closed meeting ended', () => {
    const events = eventsOf(['14:00:00', { kind: 'opened' }], ['15:02:00', { kind: 'closed' }]);
    const { end } = forecastOf({ lines: [lineOf(A)], settings, events, now });
    expect(end).toEqual({ kind: 'ended', at: '2026-11-24T15:02:00.000Z' });
  });
});

describe('suggestion of a break', () => {
  const long = { startsAt: '14:00', minutesPerCase: 16 };
  const lines = CASES.map((id) => lineOf(id));

  it('[MTG-022] is to plan one in the middle of more than an hour', () => {
    expect(breakSuggestion({ lines, settings: long, events: [], now })).toEqual({
      what: { kind: 'plan', afterCases: 2 },
      minutes: 64,
      cases: 4,
    });
    const exactly = { ...long, minutesPerCase: 15 };
    expect(breakSuggestion({ lines, settings: exactly, events: [], now })).toBeUndefined();
    const planned = { ...long, plannedBreak: { afterCases: 2, minutes: 10 } };
    expect(breakSuggestion({ lines, settings: planned, events: [], now })).toBeUndefined();
  });

  it('[MTG-022] is to plan one for more than twenty short cases', () => {
    const many = Array.from({ length: 21 }, (_, index) => lineOf(`case ${index}`));
    const short = { ...long, minutesPerCase: 1 };
    expect(breakSuggestion({ lines: many, settings: short, events: [], now })?.cases).toBe(21);
    const twenty = many.slice(1);
    expect(breakSuggestion({ lines: twenty, settings: short, events: [], now })).toBeUndefined();
  });

  it('[MTG-022] is to take one when more than an hour was run without one', () => {
    const events = eventsOf(['13:00:00', { kind: 'opened' }]);
    const found = breakSuggestion({ lines, settings, events, now });
    expect(found).toEqual({ what: { kind: 'now' }, minutes: 70, cases: 0 });
  });

  it('[MTG-022] counts from the last break, and is silent during one', () => {
    const pause = eventsOf(['13:00:00', { kind: 'opened' }], ['14:05:00', { kind: 'break-began' }]);
    expect(isInBreak(pause)).toBe(true);
    expect(breakSuggestion({ lines, settings, events: pause, now })).toBeUndefined();
    const after = eventsOf(
      ['13:00:00', { kind: 'opened' }],
      ['13:55:00', { kind: 'break-began' }],
      ['14:05:00', { kind: 'break-ended' }],
    );
    expect(isInBreak(after)).toBe(false);
    expect(breakSuggestion({ lines, settings, events: after, now })).toBeUndefined();
    const begun = eventsOf(
      ['13:00:00', { kind: 'opened' }],
      ['13:55:00', { kind: 'break-began' }],
      ['14:05:00', began(A)],
    );
    expect(breakSuggestion({ lines, settings, events: begun, now })).toBeUndefined();
  });

  it('[MTG-022] is silent once the meeting is closed', () => {
    const events = eventsOf(['12:00:00', { kind: 'opened' }], ['14:00:00', { kind: 'closed' }]);
    expect(breakSuggestion({ lines, settings: long, events, now })).toBeUndefined();
  });
});

describe('type size of the room', () => {
  it('[MTG-023] is what makes capitals 16 arc minutes high at the farthest seat', () => {
    // The table in the design document: 65 inches, 4 m: 34 px; 86 inches, 6 m: 39 px.
    expect(roomTypePx({ diagonalInches: 65, farthestSeatMetres: 4 })).toBe(34);
    expect(roomTypePx({ diagonalInches: 86, farthestSeatMetres: 6 })).toBe(39);
    expect(neededTypePx({ diagonalInches: 65, farthestSeatMetres: 4 })).toBeCloseTo(34.2, 1);
  });

  it('[MTG-023] stays between 20 and 56 px and says when it does not fit', () => {
    const far = { diagonalInches: 55, farthestSeatMetres: 8 };
    expect([roomTypePx(far), roomTypeFit(far)]).toEqual([56, 'too-large']);
    const near = { diagonalInches: 86, farthestSeatMetres: 2 };
    expect([roomTypePx(near), roomTypeFit(near)]).toEqual([20, 'raised']);
    expect(roomTypeFit({ diagonalInches: 65, farthestSeatMetres: 4 })).toBe('fits');
  });
});
