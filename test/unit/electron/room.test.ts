import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Decision } from '#shared/domain/decision';
import { DEFAULT_SETTINGS } from '#shared/domain/meeting-profile';
import { MEETING_PROFILES } from '#shared/domain/meeting-profiles';

import { addedCase, answerOf, codeOf, unlockedApplication } from './temporary-application.ts';

const CHAIR = { name: 'Dr Vogt', role: 'Chair' };
const METASTATIC: CaseDocument = {
  patient: { name: { family: 'Vogel' }, born: '1961-03-14' },
  primaries: [{ histology: { value: 'clear-cell' } }],
  disease: { setting: { value: 'metastatic' } },
  health: { ecog: { value: 1 } },
};
const DEFERRED: Decision = {
  outcome: 'deferred',
  recommendations: [],
  deferral: { reason: 'imaging-missing', note: 'CT chest' },
  dissent: [],
  actions: [],
};

function recommended(step: Partial<Decision['recommendations'][number]>): Decision {
  return {
    outcome: 'recommended',
    recommendations: [{ verb: 'start', what: 'nivolumab + cabozantinib', conditions: [], ...step }],
    dissent: [{ role: 'Pathology', view: 'Would biopsy first.' }],
    trial: { considered: 'no', why: 'None open here.' },
    actions: [],
  };
}

async function meetingWith(settings = DEFAULT_SETTINGS) {
  const application = await unlockedApplication();
  const { id: first } = await addedCase(application, METASTATIC);
  const { id: second } = await addedCase(application, {});
  const meeting = { name: 'Kidney board', on: '2027-03-02', cutOff: '2027-02-26T12:00', settings };
  const { id } = await answerOf(application, 'meetings.create', meeting);
  await answerOf(application, 'meetings.addCases', { id, cases: [first, second] });
  return { application, id, first, second };
}

async function open(application: Application, id: MeetingId) {
  const who = {
    id: crypto.randomUUID(),
    name: 'Dr Lind',
    role: 'Oncology',
    isDeputy: false,
  } as const;
  const came = { kind: 'came', who, mode: 'video' } as const;
  await answerOf(application, 'meetings.act', { id, act: came });
  await answerOf(application, 'meetings.act', { id, act: { kind: 'opened' } });
  return who;
}

const detail = (application: Application, id: MeetingId) =>
  answerOf(application, 'meetings.detail', { id });

describe('meetings', () => {
  it('[MTG-001] repeat with the same rules and a cut-off as long before each date', async () => {
    const application = await unlockedApplication();
    const [profile] = MEETING_PROFILES;
    const { all } = await answerOf(application, 'meetings.create', {
      name: 'Kidney board',
      on: '2026-12-22',
      cutOff: '2026-12-18T12:00',
      profile,
      repeats: { everyDays: 14, times: 3 },
    });
    const dates = await Promise.all(all.map((each) => detail(application, each)));
    expect(dates.map(({ meeting }) => [meeting.on, meeting.cutOff])).toEqual([
      ['2026-12-22', '2026-12-18T12:00'],
      ['2027-01-05', '2027-01-01T12:00'],
      ['2027-01-19', '2027-01-15T12:00'],
    ]);
    expect(new Set(dates.map(({ series }) => series)).size).toBe(1);
    expect(dates[2]?.profile.name).toBe('UK');
  });

  it('[MTG-002] keep day and rules once opened, while name and settings can change', async () => {
    const { application, id } = await meetingWith();
    const [profile] = MEETING_PROFILES;
    await answerOf(application, 'meetings.update', { id, profile, on: '2027-03-03' });
    await open(application, id);
    expect(await codeOf(application, 'meetings.update', { id, profile })).toBe(
      'meeting-was-opened',
    );
    const settings = { ...DEFAULT_SETTINGS, minutesPerCase: 5 };
    await answerOf(application, 'meetings.update', { id, name: 'Tumour board', settings });
    const shown = await detail(application, id);
    expect([shown.meeting.on, shown.meeting.name]).toEqual(['2027-03-03', 'Tumour board']);
    expect(shown.settings.minutesPerCase).toBe(5);
  });

  it('[MTG-003] are put in another order, unless the cases have changed', async () => {
    const { application, id, first, second } = await meetingWith();
    await answerOf(application, 'meetings.reorder', { id, cases: [second, first] });
    const shown = await detail(application, id);
    expect(shown.agenda.map((line) => line.case.id)).toEqual([second, first]);
    const twice = { id, cases: [first, first] };
    expect(await codeOf(application, 'meetings.reorder', twice)).toBe('agenda-changed');
  });

  it('[MTG-004] keep the plan of a case, with a reason for one that is not ready', async () => {
    const { application, id, first } = await meetingWith();
    const plan = {
      lane: 'discuss',
      minutes: 6,
      presenter: 'Dr Lind',
      late: { approvedBy: 'Dr Vogt', reason: 'Cord compression' },
    } as const;
    await answerOf(application, 'meetings.plan', { id, case: first, plan });
    expect((await detail(application, id)).agenda[0]?.plan).toEqual(plan);
    const notReady = { id, case: first, plan: { lane: 'not-ready' } } as const;
    expect(await codeOf(application, 'meetings.plan', notReady)).toBe('reason-required');
  });

  it('[MTG-005] hand a case on to another meeting to come with its plan', async () => {
    const { application, id, first } = await meetingWith();
    const next = { name: 'Next board', on: '2027-03-09' };
    const { id: to } = await answerOf(application, 'meetings.create', next);
    const plan = { lane: 'discuss', minutes: 6 } as const;
    await answerOf(application, 'meetings.plan', { id, case: first, plan });
    await answerOf(application, 'meetings.moveCase', { id, case: first, to });
    expect((await detail(application, id)).agenda.map((line) => line.case.id)).not.toContain(first);
    expect((await detail(application, to)).agenda).toMatchObject([{ case: { id: first }, plan }]);
  });

  it('[MTG-006] let people come before it is opened and cases begin only after', async () => {
    const { application, id, first } = await meetingWith();
    const began = { id, act: { kind: 'case-began', caseId: first } } as const;
    expect(await codeOf(application, 'meetings.act', began)).toBe('meeting-not-open');
    const who = await open(application, id);
    await answerOf(application, 'meetings.act', began);
    await answerOf(application, 'meetings.act', { id, act: { kind: 'left', attendee: who.id } });
    const again = { id, act: { kind: 'left', attendee: who.id } } as const;
    expect(await codeOf(application, 'meetings.act', again)).toBe('attendee-not-there');
    const { events } = await detail(application, id);
    expect(events.map(({ act }) => act.kind)).toEqual(['came', 'opened', 'case-began', 'left']);
  });
});

describe('the room', () => {
  it('[ROM-001] shows what the operator puts on the stage, and nothing after a lock', async () => {
    const { application, id } = await meetingWith();
    const stage = {
      meeting: id,
      scene: { kind: 'between', item: 1, of: 2 },
      blank: 'none',
      identifiers: 'hidden',
      theme: 'light',
      room: DEFAULT_SETTINGS.room,
    } as const;
    await answerOf(application, 'room.show', { stage });
    const asPresenter = (name: string, input: unknown) =>
      application.call('presenter', name, input);
    expect(await asPresenter('room.stage', {})).toMatchObject({ value: { stage } });
    expect(await asPresenter('room.show', {})).toMatchObject({ error: { code: 'not-allowed' } });
    application.lock();
    expect(await asPresenter('room.stage', {})).toMatchObject({ error: { code: 'vault-locked' } });
  });

  it('[ROM-003] saves a correction as a revision of the meeting, also of a locked case', async () => {
    const { application, id, first } = await meetingWith();
    await answerOf(application, 'preparation.lock', { id: first, revision: 1 });
    const correction = {
      meeting: id,
      id: first,
      base: 1,
      document: { ...METASTATIC, health: { ecog: { value: 2 } } },
      because: 'Oncology: ECOG 2 today',
    };
    expect(await codeOf(application, 'room.correct', correction)).toBe('meeting-not-open');
    await open(application, id);
    expect(await answerOf(application, 'room.correct', correction)).toEqual({ revision: 2 });
    expect((await answerOf(application, 'cases.standing', { id: first })).lock?.revision).toBe(2);
    const { correctedIn } = await answerOf(application, 'cases.get', { id: first });
    expect(correctedIn).toBe(id);
    expect(await codeOf(application, 'room.correct', correction)).toBe('revision-changed');
  });

  it('[ROM-003] tells in the history of each case who said what is right, locked or not', async () => {
    const { application, id, first, second } = await meetingWith();
    await answerOf(application, 'preparation.lock', { id: first, revision: 1 });
    await open(application, id);
    for (const [caseId, because] of [
      [first, 'Oncology: ECOG 2 today'],
      [second, 'Radiology: T3a, not T2b'],
    ] as const) {
      const { document } = await answerOf(application, 'cases.get', { id: caseId });
      const changed = { ...document, health: { ecog: { value: 2 } } };
      const correction = { meeting: id, id: caseId, base: 1, document: changed, because };
      await answerOf(application, 'room.correct', correction);
    }
    const { document } = await answerOf(application, 'cases.get', { id: second });
    await answerOf(application, 'cases.save', { id: second, base: 2, document });
    const told = async (caseId: typeof first) =>
      (await answerOf(application, 'cases.history', { id: caseId })).map((entry) => entry.because);
    expect(await told(first)).toEqual(['Oncology: ECOG 2 today', undefined]);
    expect(await told(second)).toEqual([undefined, 'Radiology: T3a, not T2b', undefined]);
  });
});

describe('decisions', () => {
  const inputOf = (meeting: MeetingId, id: CaseId, decision: Decision) => ({
    meeting,
    case: id,
    revision: 1,
    decision,
    by: CHAIR,
  });

  it('[DEC-001] name what they need', async () => {
    const { application, id, first } = await meetingWith();
    await open(application, id);
    const { trial: _trial, ...silent } = recommended({});
    const reply = await application.call(
      'desk',
      'decisions.record',
      inputOf(id, first, silent as Decision),
    );
    expect(reply).toMatchObject({
      error: {
        code: 'invalid-input',
        issues: [{ path: 'decision.trial', message: 'must say whether a trial was considered' }],
      },
    });
  });

  it('[DEC-002] are kept with what the board saw and who was there', async () => {
    const { application, id, first, second } = await meetingWith();
    const who = await open(application, id);
    const decision = recommended({ candidate: 'sys-nivo-cabo' });
    const input = inputOf(id, first, {
      ...decision,
      difference: { reasons: ['other'], note: 'The risk group is not known.' },
    });
    await answerOf(application, 'decisions.record', input);
    await answerOf(application, 'decisions.record', inputOf(id, second, DEFERRED));
    const { versions } = await answerOf(application, 'decisions.ofMeeting', {
      meeting: id,
      case: first,
    });
    expect(versions).toMatchObject([
      { version: 1, revision: 1, by: CHAIR, present: [{ name: who.name, mode: 'video' }] },
    ]);
    const { agenda } = await detail(application, id);
    expect(agenda.map((line) => [line.decision?.outcome, line.case.preparation.state])).toEqual([
      ['recommended', 'decided'],
      ['deferred', 'not-ready'],
    ]);
    expect(agenda[1]?.case.preparation).toMatchObject({ reason: 'imaging-missing' });
  });

  it('[DEC-003] are corrected by a new version with a reason, never changed', async () => {
    const { application, id, second } = await meetingWith();
    await open(application, id);
    const input = inputOf(id, second, DEFERRED);
    const early = { ...input, correction: 'Typed wrongly' };
    expect(await codeOf(application, 'decisions.record', early)).toBe('nothing-to-correct');
    await answerOf(application, 'decisions.record', input);
    expect(await codeOf(application, 'decisions.record', input)).toBe('correction-required');
    await answerOf(application, 'meetings.act', { id, act: { kind: 'closed' } });
    await answerOf(application, 'decisions.record', early);
    const place = { meeting: id, case: second };
    const { versions } = await answerOf(application, 'decisions.ofMeeting', place);
    expect(versions.map(({ version, correction }) => [version, correction])).toEqual([
      [1, undefined],
      [2, 'Typed wrongly'],
    ]);
  });

  it('[DEC-004] need a reason when a step is not supported', async () => {
    const { application, id, first } = await meetingWith();
    await open(application, id);
    const own = inputOf(id, first, recommended({ what: 'a drug of our own' }));
    expect(await codeOf(application, 'decisions.record', own)).toBe('difference-required');
  });

  it('[DEC-005] [ROM-004] wait for the view of the team where the meeting asks for it', async () => {
    const { application, id, first } = await meetingWith({
      ...DEFAULT_SETTINGS,
      independentFirst: true,
    });
    await open(application, id);
    const input = inputOf(id, first, recommended({ verb: 'obtain', what: 'a biopsy' }));
    expect(await codeOf(application, 'decisions.record', input)).toBe('independent-view-required');
    const before = await answerOf(application, 'room.sheet', { meeting: id, id: first });
    expect([before.candidates, before.sheet.evaluation.slots]).toEqual(['withheld', []]);
    expect(JSON.stringify(before.sheet)).not.toContain('sys-nivo-cabo');
    const draft = { outcome: 'recommended' } as const;
    const view = { meeting: id, case: first, draft, by: CHAIR };
    await answerOf(application, 'decisions.recordIndependent', view);
    const after = await answerOf(application, 'room.sheet', { meeting: id, id: first });
    expect(after.sheet.evaluation.slots.length).toBeGreaterThan(3);
    const later = { ...view, draft: { outcome: 'discharged' } } as const;
    expect(await codeOf(application, 'decisions.recordIndependent', later)).toBe(
      'own-view-recorded',
    );
    const about = { meeting: id, case: first };
    const { independent } = await answerOf(application, 'decisions.ofMeeting', about);
    expect(independent?.draft).toEqual(draft);
    expect(await codeOf(application, 'decisions.record', input)).toBe('ok');
  });
});
