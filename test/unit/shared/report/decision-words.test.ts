import { describe, expect, it } from 'vitest';

import type { Decision, Recommendation } from '#shared/domain/decision';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { stepStandings } from '#shared/report/decision-differences';
import { decisionSummary } from '#shared/report/decision-text';
import { versionLines } from '#shared/report/decision-versions';
import { quorumLines } from '#shared/report/quorum-text';

import { EVALUATION, OPTION } from './sample-evaluation.ts';

const step = (what: string, more: Partial<Recommendation> = {}): Recommendation => ({
  verb: 'start',
  what,
  conditions: [],
  ...more,
});
const RECOMMENDED: Decision = {
  outcome: 'recommended',
  recommendations: [step('A'), step('B')],
  dissent: [],
  actions: [],
  trial: { considered: 'no', why: 'None open' },
};

function version(number: number, decision: Decision): RecordedDecision {
  return {
    id: crypto.randomUUID(),
    caseId: crypto.randomUUID(),
    meetingId: crypto.randomUUID(),
    version: number,
    ...(number === 1 ? {} : { correction: 'Order' }),
    revision: 1,
    pack: { id: 'rcc', version: '1', sha256: 'a' },
    evaluationSha256: 'b',
    decision,
    by: { name: 'Dr Lind', role: 'Oncology' },
    present: [],
    at: '2026-11-24T10:00:00.000Z',
    recordedBy: 'A',
  };
}

describe('the words of a decision', () => {
  it('[DEC-010] tell steps in another order as a change', () => {
    const turned = { ...RECOMMENDED, recommendations: RECOMMENDED.recommendations.toReversed() };
    const lines = versionLines([version(1, RECOMMENDED), version(2, turned)], () => '10:00');
    expect(lines[1]).toMatch(/^In this order now: .*Start B.*Start A/);
    expect(versionLines([version(1, RECOMMENDED), version(2, RECOMMENDED)], String)).toHaveLength(
      1,
    );
  });

  it('[DEC-011] name in short why something was deferred, and where a summary was cut', () => {
    const deferral = { reason: 'imaging-missing', note: 'CT chest' } as const;
    expect(
      decisionSummary({ outcome: 'deferred', deferral, recommendations: [step('CT chest')] }),
    ).toBe('Deferred: Imaging missing: CT chest; Start CT chest');
    const long = Array.from({ length: 15 }, () => step('x'.repeat(390)));
    const summary = decisionSummary({ outcome: 'recommended', recommendations: long });
    expect(summary).toHaveLength(4000);
    expect(summary).toMatch(/goes on in the minutes\)$/);
  });

  it('[DEC-004] call it a difference to stop what is supported', () => {
    const evaluation = {
      ...EVALUATION,
      slots: [
        {
          id: 'systemic',
          label: 'Systemic therapy',
          options: [
            { ...OPTION, id: 'good', tier: 'preferred' as const },
            { ...OPTION, id: 'bad', tier: 'excluded' as const },
          ],
        },
      ],
    };
    const stateOf = (verb: Recommendation['verb'], candidate: string) =>
      stepStandings({ recommendations: [step('it', { verb, candidate })] }, evaluation)[0]?.state;
    expect(stateOf('start', 'good')).toBe('supported');
    expect(stateOf('stop', 'good')).toBe('differs');
    expect(stateOf('start', 'bad')).toBe('differs');
    expect(stateOf('stop', 'bad')).toBe('supported');
  });
});

describe('the quorum in words', () => {
  it('[MTG-007] is a rule also where it only asks for specialists by kind of decision', () => {
    const quorum = {
      required: [],
      fewestSpecialties: 0,
      counted: ['in-room' as const],
      perDecision: [{ kind: 'surgery' as const, required: [{ anyOf: ['Urology' as const] }] }],
    };
    const lines = (perDecision: typeof quorum.perDecision) =>
      quorumLines({ name: 'Ours', quorum: { ...quorum, perDecision } }, [], String);
    expect(lines(quorum.perDecision)[0]).toMatch(/Specialists are asked for by kind of decision/);
    expect(lines([])).toEqual(['The meeting has no quorum rule.']);
  });
});
