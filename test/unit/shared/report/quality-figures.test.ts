import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Decision, Recommendation } from '#shared/domain/decision';
import type { DecidedCase, HeldCase, HeldMeeting } from '#shared/report/quality-facts';
import { qualityFigures } from '#shared/report/quality-figures';
import type { BreakdownId } from '#shared/report/quality-model';

const STEP = { verb: 'start', what: 'axitinib', conditions: [] } as const;

function decisionOf(part: Partial<Decision> = {}): Decision {
  return {
    outcome: 'recommended',
    recommendations: [{ ...STEP, conditions: [], candidate: 'sys-axi' }],
    dissent: [],
    actions: [],
    trial: { considered: 'no', why: 'None open here.' },
    ...part,
  };
}

function decidedOf(decision: Decision, part: Partial<DecidedCase> = {}): HeldCase {
  const shown = { comorbidity: true, performance: true, patientView: false };
  return { planned: 3, seconds: 150, decided: { decision, shown, items: [], ...part } };
}

const times = (count: number, made: HeldCase): readonly HeldCase[] =>
  Array.from({ length: count }, () => made);

function meetingOf(cases: readonly HeldCase[], part: Partial<HeldMeeting> = {}): HeldMeeting {
  const toDiscuss = cases.length;
  return { month: '2026-11', isQuorate: true, minutes: 60, planned: 45, toDiscuss, cases, ...part };
}

const figuresOf = (...meetings: readonly HeldMeeting[]) =>
  qualityFigures({ period: {}, meetings, open: 0 });

function partsOf(id: BreakdownId, ...meetings: readonly HeldMeeting[]) {
  const found = figuresOf(...meetings).breakdowns.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return Object.fromEntries(
    found.parts.map(({ code, count }) => [code, count.kind === 'count' ? count.value : count.kind]),
  );
}

const deferredFor = (reason: 'imaging-missing' | 'pathology-missing') =>
  decisionOf({ outcome: 'deferred', recommendations: [], deferral: { reason } });

describe('the figures of meetings', () => {
  it('[QLT-003] count what the meeting came to, and why it put cases off', () => {
    const cases = [
      ...times(9, decidedOf(decisionOf())),
      ...times(6, decidedOf(deferredFor('imaging-missing'))),
      ...times(5, decidedOf(deferredFor('pathology-missing'))),
    ];
    expect(partsOf('results', meetingOf(cases))).toMatchObject({ recommended: 9, deferred: 11 });
    expect(partsOf('deferral-reasons', meetingOf(cases))).toMatchObject({
      'imaging-missing': 6,
      'pathology-missing': 5,
      other: 0,
    });
  });

  it('[QLT-003] withhold what hangs on a part that is withheld', () => {
    const cases = [
      ...times(9, decidedOf(decisionOf())),
      ...times(2, decidedOf(deferredFor('imaging-missing'))),
    ];
    expect(partsOf('results', meetingOf(cases))).toMatchObject({
      recommended: 'withheld',
      deferred: 'withheld',
      discharged: 0,
    });
    expect(new Set(Object.values(partsOf('deferral-reasons', meetingOf(cases))))).toEqual(
      new Set(['withheld']),
    );
    expect(new Set(Object.values(partsOf('trial', meetingOf(cases))))).toEqual(
      new Set(['withheld']),
    );
  });

  it('[QLT-004] tell agreement, difference with its reasons, and what the pack does not weigh', () => {
    const difference = { reasons: ['comorbidity', 'frailty'] as const, note: 'Frail.' };
    const own = decisionOf({ difference: { ...difference, reasons: [...difference.reasons] } });
    const biopsy = decisionOf({
      recommendations: [{ verb: 'obtain', what: 'a biopsy', conditions: [] }],
    });
    const cases = [
      ...times(6, decidedOf(decisionOf())),
      ...times(7, decidedOf(own)),
      ...times(5, decidedOf(biopsy)),
    ];
    expect(partsOf('agreement', meetingOf(cases))).toEqual({
      agrees: 6,
      differs: 7,
      'not-weighed': 5,
    });
    expect(partsOf('difference-reasons', meetingOf(cases))).toMatchObject({
      comorbidity: 7,
      frailty: 7,
      access: 0,
    });
  });

  it('[QLT-004] compare the view of the team with its decision, step by step', () => {
    const decision = decisionOf();
    const ownView = { recommendations: decision.recommendations };
    const other = { recommendations: [{ ...STEP, conditions: [], what: 'surgery' }] };
    const cases = [
      ...times(5, decidedOf(decision, { ownView })),
      ...times(6, decidedOf(decision, { ownView: other })),
      ...times(7, decidedOf(decision)),
    ];
    expect(partsOf('own-view', meetingOf(cases))).toEqual({ yes: 11, no: 7 });
    expect(partsOf('own-view-agreement', meetingOf(cases))).toEqual({
      same: 5,
      changed: 6,
      'not-comparable': 0,
    });
  });

  it('[QLT-002] do not tell by the minutes planned how few cases a meeting had', () => {
    const few = meetingOf(times(3, decidedOf(decisionOf())), { planned: 9 });
    expect(figuresOf(few).meetings.plannedMinutes).toBeUndefined();
    const enough = meetingOf(times(5, decidedOf(decisionOf())), { planned: 15 });
    expect(figuresOf(enough).meetings.plannedMinutes?.median).toBe(15);
    expect(figuresOf(enough, few).meetings.plannedMinutes).toBeUndefined();
  });

  it('[QLT-004] know a view again that was typed before the candidates were shown', () => {
    const decision = decisionOf();
    const typed = (part: Partial<Recommendation>) => ({
      outcome: 'recommended' as const,
      recommendations: [{ ...STEP, conditions: [], ...part }],
    });
    const open = { ...typed({}), outcome: 'equivalent-options' as const };
    const cases = [
      ...times(6, decidedOf(decision, { ownView: typed({ what: 'Axitinib ' }) })),
      ...times(7, decidedOf(decision, { ownView: typed({ verb: 'stop' }) })),
      ...times(8, decidedOf(decision, { ownView: open })),
      ...times(9, decidedOf(decision, { ownView: { outcome: 'deferred' } })),
      ...times(5, decidedOf(decision, { ownView: typed({ verb: 'consider' }) })),
    ];
    expect(partsOf('own-view-agreement', meetingOf(cases))).toEqual({
      same: 6,
      changed: 29,
      'not-comparable': 0,
    });
  });

  it('[QLT-005] give minutes planned and taken, and days from referral, of five cases or more', () => {
    const cases = [1, 2, 3, 4, 9, 3].map((minutes) => ({
      ...decidedOf(decisionOf(), { referralDays: minutes * 10 }),
      seconds: minutes * 60,
    }));
    const figures = figuresOf(meetingOf(cases));
    expect(figures.caseMinutes).toEqual({ median: 3, low: 1, high: 9 });
    expect(figures.plannedCaseMinutes).toEqual({ median: 3, low: 3, high: 3 });
    expect(figures.referralDays).toEqual({ median: 30 });
    expect(figures.meetings).toMatchObject({
      held: 1,
      withRule: 1,
      quorate: 1,
      minutes: { median: 60 },
    });
    const { isQuorate: _isQuorate, ...noRule } = meetingOf(cases);
    expect(figuresOf(noRule).meetings).toMatchObject({ held: 1, withRule: 0, quorate: 0 });
    expect(figuresOf(meetingOf(cases.slice(2))).caseMinutes).toBeUndefined();
  });

  it('[QLT-005] give no minutes where the number of timed cases would give one away', () => {
    const { seconds: _seconds, ...untimed } = decidedOf(decisionOf());
    const cases = [...times(8, decidedOf(decisionOf())), untimed];
    expect(figuresOf(meetingOf(cases)).caseMinutes).toBeUndefined();
  });

  it('[QLT-006] show each month, those without a meeting too', () => {
    const first = meetingOf(times(6, decidedOf(decisionOf())), { month: '2026-11' });
    const last = meetingOf(times(9, decidedOf(decisionOf())), { month: '2027-01' });
    expect(figuresOf(first, last).trend).toMatchObject([
      { month: '2026-11', meetings: 1, cases: { value: 6 }, caseMinutes: 2.5 },
      { month: '2026-12', meetings: 0, cases: { value: 0 } },
      { month: '2027-01', meetings: 1, cases: { value: 9 }, deferred: { value: 0 } },
    ]);
  });

  it('[QLT-006] show deferred cases by month only when no month gives one away', () => {
    const putOff = decidedOf(deferredFor('imaging-missing'));
    const made = decidedOf(decisionOf());
    const meetings = [
      meetingOf([...times(6, made), ...times(4, putOff)], { month: '2026-11' }),
      meetingOf([...times(6, made), ...times(6, putOff)], { month: '2026-12' }),
    ];
    expect(figuresOf(...meetings).trend.map(({ deferred }) => deferred.kind)).toEqual([
      'withheld',
      'withheld',
    ]);
  });
});

const outcomes = fc.constantFrom('recommended', 'equivalent-options', 'deferred', 'discharged');

/** Meetings as they may come: any outcome, any answer, with times or without. */
const anyCase: fc.Arbitrary<HeldCase> = fc
  .record({
    outcome: outcomes,
    isTimed: fc.boolean(),
    isDecided: fc.boolean(),
    hasDissent: fc.boolean(),
    days: fc.option(fc.nat(90), { nil: undefined }),
  })
  .map(({ outcome, isTimed, isDecided, hasDissent, days }) => {
    const dissent = hasDissent ? [{ role: 'Pathology' as const, view: 'Biopsy first.' }] : [];
    const decision = decisionOf({ outcome, dissent });
    const { seconds, planned, decided } = decidedOf(
      decision,
      days === undefined ? {} : { referralDays: days },
    );
    return {
      planned,
      ...(isTimed && seconds !== undefined ? { seconds } : {}),
      ...(isDecided && decided !== undefined ? { decided } : {}),
    };
  });

const anyMeetings = fc.array(
  fc.record({
    month: fc.constantFrom('2026-10', '2026-11', '2026-12'),
    cases: fc.array(anyCase, { maxLength: 14 }),
  }),
  { maxLength: 5 },
);

describe('the figures of any meetings', () => {
  it('[QLT-002] hold no count between one and four, and parts that never exceed their total', () => {
    fc.assert(
      fc.property(anyMeetings, (held) => {
        const { breakdowns, trend } = figuresOf(
          ...held.map(({ month, cases }) => meetingOf(cases, { month })),
        );
        const counts = [
          ...breakdowns.flatMap(({ total, parts }) => [total, ...parts.map(({ count }) => count)]),
          ...trend.flatMap(({ cases, deferred }) => [cases, deferred]),
        ];
        for (const count of counts) {
          if (count.kind === 'count') expect(count.value === 0 || count.value >= 5).toBe(true);
        }
        for (const { id, total, parts } of breakdowns) {
          const shown = parts.flatMap(({ count }) => (count.kind === 'count' ? [count.value] : []));
          const isWhole = shown.length === parts.length;
          if (total.kind !== 'count')
            expect([...shown, 0].every((value) => value === 0)).toBe(true);
          else if (id !== 'difference-reasons') {
            const rest = total.value - shown.reduce((sum, value) => sum + value, 0);
            expect(isWhole ? rest === 0 : rest >= 5).toBe(true);
          }
        }
      }),
    );
  });

  it('[QLT-002] name nobody: they are made of counts, minutes, days and months', () => {
    const figures = figuresOf(meetingOf(times(7, decidedOf(decisionOf()))));
    const words = JSON.stringify(figures);
    expect(words).not.toMatch(/axitinib|sys-axi|None open/);
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
