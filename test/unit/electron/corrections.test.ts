import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Decision } from '#shared/domain/decision';
import { DEFAULT_SETTINGS } from '#shared/domain/meeting-profile';

import { DECISION, heldMeeting, record } from './exports/held-meeting.ts';
import { answerOf, codeOf } from './temporary-application.ts';

const METASTATIC: CaseDocument = {
  patient: { name: { family: 'Vogel' }, born: '1961-03-14' },
  primaries: [{ histology: { value: 'clear-cell' } }],
  disease: { setting: { value: 'metastatic' } },
};
const DEFERRED: Decision = {
  outcome: 'deferred',
  recommendations: [],
  deferral: { reason: 'imaging-missing', note: 'CT chest' },
  dissent: [],
  actions: [],
};

type Held = Awaited<ReturnType<typeof held>>;

async function held() {
  const meeting = await heldMeeting([METASTATIC]);
  const [first] = meeting.cases;
  if (first === undefined) throw new Error('no case');
  return { ...meeting, first };
}

/** A later meeting with the case on its agenda. */
async function nextMeeting({ application, first }: Held) {
  const { id } = await answerOf(application, 'meetings.create', {
    name: 'Next board',
    on: '2027-03-09',
    settings: DEFAULT_SETTINGS,
  });
  await answerOf(application, 'meetings.addCases', { id, cases: [first] });
  return id;
}

async function stateOf({ application, first }: Held) {
  const { rows } = await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 5 });
  return rows.find(({ id }) => id === first)?.preparation;
}

async function versionsOf({ application, id, first }: Held) {
  return (await answerOf(application, 'decisions.ofMeeting', { meeting: id, case: first }))
    .versions;
}

describe('a correction of a decision', () => {
  it('[DEC-007] leaves the case where it is when only words change', async () => {
    const meeting = await held();
    await record(meeting, meeting.first, { decision: DEFERRED });
    await meeting.act({ kind: 'closed' });
    const next = await nextMeeting(meeting);
    const note = { reason: 'imaging-missing', note: 'CT thorax' } as const;
    await record(meeting, meeting.first, {
      decision: { ...DEFERRED, deferral: note },
      correction: 'Typing error',
    });
    const { agenda } = await answerOf(meeting.application, 'meetings.detail', { id: next });
    expect(agenda).toHaveLength(1);
    expect(await stateOf(meeting)).toMatchObject({ state: 'listed' });
  });

  it('[DEC-007] is what the list of cases says, and no more what it corrects', async () => {
    const meeting = await held();
    await record(meeting, meeting.first);
    const step = { verb: 'start', what: 'sunitinib', conditions: [] } as const;
    const decision = { ...DECISION, recommendations: [{ ...step, conditions: [] }] };
    await record(meeting, meeting.first, { decision, correction: 'Another drug' });
    expect(await stateOf(meeting)).toMatchObject({
      state: 'decided',
      note: 'Recommended: Start sunitinib',
    });
    await record(meeting, meeting.first, { decision: DEFERRED, correction: 'Was put off' });
    const deferral = { reason: 'imaging-missing', note: 'CT thorax' } as const;
    const reworded = { ...DEFERRED, deferral };
    await record(meeting, meeting.first, { decision: reworded, correction: 'Typing error' });
    expect(await stateOf(meeting)).toMatchObject({ state: 'not-ready', ...deferral });
  });

  it('[DEC-007] does not undo what a later meeting decided', async () => {
    const meeting = await held();
    await record(meeting, meeting.first);
    await meeting.act({ kind: 'closed' });
    const next = await nextMeeting(meeting);
    await answerOf(meeting.application, 'meetings.act', { id: next, act: { kind: 'opened' } });
    await record({ application: meeting.application, id: next }, meeting.first);
    const before = await stateOf(meeting);
    await record(meeting, meeting.first, { decision: DEFERRED, correction: 'Was deferred' });
    expect(await stateOf(meeting)).toEqual(before);
  });

  it('[DEC-007] makes no old decision the newest one', async () => {
    const meeting = await held();
    const { application, first: id } = meeting;
    await record(meeting, id);
    await meeting.act({ kind: 'closed' });
    const next = await nextMeeting(meeting);
    await answerOf(application, 'meetings.act', { id: next, act: { kind: 'opened' } });
    await record({ application, id: next }, id);
    const decision = { ...DECISION, toldBy: 'Dr Berg' };
    await record(meeting, id, { decision, correction: 'Other person' });
    const ofCase = await answerOf(application, 'decisions.ofCase', { id });
    expect(ofCase.map((each) => [each.meetingId, each.version])).toEqual([
      [next, 1],
      [meeting.id, 2],
    ]);
    const { decisions } = await answerOf(application, 'followUp.list', { case: id });
    expect(decisions.map((each) => each.meeting.id)).toEqual([next, meeting.id]);
  });

  it('[DEC-008] keeps revision, evaluation and people of what was decided on', async () => {
    const meeting = await held();
    await record(meeting, meeting.first);
    await meeting.act({ kind: 'closed' });
    const document = { ...METASTATIC, health: { ecog: { value: 3 } } } as const;
    await answerOf(meeting.application, 'cases.save', { id: meeting.first, base: 1, document });
    const input = {
      meeting: meeting.id,
      case: meeting.first,
      decision: { ...DECISION, toldBy: 'Dr Berg' },
      by: meeting.chair,
      correction: 'Other person',
    };
    const { application } = meeting;
    expect(await codeOf(application, 'decisions.record', { ...input, revision: 2 })).toBe(
      'revision-changed',
    );
    await answerOf(application, 'decisions.record', { ...input, revision: 1 });
    const [first, second] = await versionsOf(meeting);
    expect(second).toMatchObject({
      version: 2,
      revision: 1,
      evaluationSha256: first?.evaluationSha256,
      present: first?.present,
    });
  });

  it('[DEC-009] is refused when somebody else corrected it meanwhile', async () => {
    const meeting = await held();
    await record(meeting, meeting.first);
    await record(meeting, meeting.first, {
      decision: { ...DECISION, rationale: 'First' },
      correction: 'One',
    });
    const input = {
      meeting: meeting.id,
      case: meeting.first,
      revision: 1,
      decision: { ...DECISION, toldBy: 'Dr Berg' },
      by: meeting.chair,
      correction: 'Two',
      base: 1,
    };
    expect(await codeOf(meeting.application, 'decisions.record', input)).toBe('decision-changed');
    const versions = await versionsOf(meeting);
    expect(versions.map(({ decision }) => decision.rationale)).toEqual([
      DECISION.rationale,
      'First',
    ]);
    await answerOf(meeting.application, 'decisions.record', { ...input, base: 2 });
  });
});

describe('an answer to a decision as a whole', () => {
  it('[FUP-003] belongs to what the meeting came to when it was given', async () => {
    const meeting = await held();
    const { application, id, first } = meeting;
    const wholeNow = async () => (await answerOf(application, 'followUp.list', {})).decisions[0];
    await record(meeting, first);
    const answer = { kind: 'done' } as const;
    await answerOf(application, 'followUp.answer', { meeting: id, case: first, answer });
    const told = { ...DECISION, toldBy: 'Dr Berg' };
    await record(meeting, first, { decision: told, correction: 'Other person' });
    expect((await wholeNow())?.whole).toMatchObject({ answer });
    const recommendations = [{ verb: 'start' as const, what: 'sunitinib', conditions: [] }];
    const other = { ...DECISION, recommendations };
    await record(meeting, first, { decision: other, correction: 'Another drug' });
    expect(await wholeNow()).toMatchObject({ version: 3 });
    expect((await wholeNow())?.whole).toBeUndefined();
  });
});

describe('a meeting that decided', () => {
  it('[MTG-039] keeps the case on its agenda', async () => {
    const meeting = await held();
    const { application, id, first } = meeting;
    await record(meeting, first);
    const cases = [first];
    expect(await codeOf(application, 'meetings.removeCases', { id, cases })).toBe(
      'case-was-decided',
    );
    await answerOf(application, 'preparation.move', { cases, to: 'triaged' });
    const { agenda } = await answerOf(application, 'meetings.detail', { id });
    expect(agenda.map((line) => line.case.id)).toEqual([first]);
  });

  it('[MTG-040] has a person at the table once, however often they came', async () => {
    const meeting = await held();
    const who = {
      id: crypto.randomUUID(),
      name: 'Dr Berg',
      role: 'Pathology',
      isDeputy: false,
    } as const;
    await meeting.act({ kind: 'came', who, mode: 'video' });
    await meeting.act({ kind: 'came', who, mode: 'in-room' });
    await record(meeting, meeting.first);
    const [version] = await versionsOf(meeting);
    expect(version?.present.filter(({ id }) => id === who.id)).toMatchObject([{ mode: 'in-room' }]);
  });
});
