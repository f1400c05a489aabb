import { describe, expect, it } from 'vitest';

import type { FollowUpItem } from '#shared/contract/follow-up';
import type { MeetingAct, MeetingEvent } from '#shared/domain/meeting-event';
import { itemFate, referralDaysTo } from '#shared/report/quality-fates';
import { minutesOpen, wasQuorate } from '#shared/report/quality-meeting';
import { shownOf } from '#shared/report/quality-shown';

const CASE = '6f9619ff-8b86-4d01-b42d-00c04fc964ff';
const WHO = { id: CASE, name: 'Dr Lind', role: 'Oncology', isDeputy: false } as const;

function eventsOf(...acts: readonly (readonly [number, MeetingAct])[]): readonly MeetingEvent[] {
  return acts.map(([minute, act], index) => ({
    id: index + 1,
    at: new Date(Date.UTC(2026, 10, 24, 14, minute)).toISOString(),
    by: 'Dr Vogt',
    act,
  }));
}

const itemOf = (part: Partial<FollowUpItem>): FollowUpItem => ({
  key: '0'.repeat(64),
  kind: 'action',
  what: 'Book the biopsy',
  due: '2026-11-24',
  state: 'open',
  isOverdue: false,
  ...part,
});

const doneOn = (on: string | undefined, at = '2026-11-30T10:00:00.000Z') =>
  itemOf({
    state: 'done',
    given: { answer: { kind: 'done', ...(on === undefined ? {} : { on }) }, at, by: 'Dr Vogt' },
  });

describe('what the figures are taken from', () => {
  it('[QLT-007] the quorum, whenever a case began', () => {
    const rule = {
      required: [{ anyOf: ['Oncology' as const] }],
      fewestSpecialties: 0,
      counted: ['in-room' as const],
      perDecision: [],
    };
    const came: MeetingAct = { kind: 'came', who: WHO, mode: 'in-room' };
    const began: MeetingAct = { kind: 'case-began', caseId: CASE };
    const left: MeetingAct = { kind: 'left', attendee: CASE };
    expect(wasQuorate(eventsOf([0, came], [1, { kind: 'opened' }], [2, began]), rule)).toBe(true);
    expect(wasQuorate(eventsOf([0, { kind: 'opened' }], [1, began], [2, came]), rule)).toBe(false);
    const leaves = eventsOf([0, came], [1, { kind: 'opened' }], [2, began], [3, left], [4, began]);
    expect(wasQuorate(leaves, rule)).toBe(false);
    expect(wasQuorate(leaves, { ...rule, required: [] })).toBeUndefined();
    const again: MeetingAct = { kind: 'opened', table: 'as-before' };
    const reopened = eventsOf(
      [0, came],
      [1, { kind: 'opened' }],
      [2, { kind: 'closed' }],
      [3, again],
    );
    expect(wasQuorate(reopened, rule)).toBe(true);
  });

  it('[QLT-007] the length of a meeting, without its breaks', () => {
    const events = eventsOf(
      [0, { kind: 'opened' }],
      [10, { kind: 'break-began' }],
      [25, { kind: 'break-ended' }],
      [40, { kind: 'closed' }],
    );
    expect(minutesOpen(events)).toBe(25);
  });

  it('[QLT-007] what was shown: the page, and the data in the revision decided on', () => {
    const events = eventsOf([0, { kind: 'page-shown', caseId: CASE, page: 'patient' }]);
    const document = {
      patient: { voice: { goals: 'Stay at home' } },
      health: { ecog: { unknown: 'not-asked' as const }, comorbidities: [{ name: 'COPD' }] },
    };
    expect(shownOf({ events, caseId: CASE, document })).toEqual({
      comorbidity: true,
      performance: false,
      patientView: true,
    });
    expect(shownOf({ events: [], caseId: CASE, document }).comorbidity).toBe(false);
  });

  it('[QLT-007] actions in time: by the day done, or by the day that was entered', () => {
    expect(itemFate(doneOn('2026-11-24'))).toBe('in-time');
    expect(itemFate(doneOn('2026-11-25'))).toBe('late');
    expect(itemFate(doneOn('2026-11'))).toBe('day-unknown');
    expect(itemFate(doneOn(undefined))).toBe('day-unknown');
    expect(itemFate(doneOn(undefined, '2026-11-20T10:00:00.000Z'))).toBe('in-time');
    expect(itemFate(itemOf({ isOverdue: true }))).toBe('overdue');
    expect(itemFate(itemOf({ kind: 'option' }))).toBeUndefined();
  });

  it('[QLT-007] days from referral, of a full day that is not later', () => {
    expect(referralDaysTo('2026-11-24', '2026-11-10')).toBe(14);
    expect(referralDaysTo('2026-11-24', '2026-11')).toBeUndefined();
    expect(referralDaysTo('2026-11-24', '2026-11-25')).toBeUndefined();
  });
});
