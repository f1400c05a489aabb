import { describe, expect, it } from 'vitest';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { AgendaPlan } from '#shared/domain/agenda-item';
import type { MeetingProfile } from '#shared/domain/meeting-profile';
import { DEFAULT_PROFILE, MEETING_PROFILES } from '#shared/domain/meeting-profiles';

import { addedCase, answerOf, codeOf, unlockedApplication } from './temporary-application.ts';

const LATE: AgendaPlan = {
  lane: 'discuss',
  minutes: 6,
  presenter: 'Dr Lind',
  note: 'Bring the films',
  late: { approvedBy: 'Dr Vogt', reason: 'Cord compression' },
};
const OURS: MeetingProfile = { ...DEFAULT_PROFILE, name: 'Ours' };

async function meetingWithCase() {
  const application = await unlockedApplication();
  const { id: case_ } = await addedCase(application, {});
  const { id } = await answerOf(application, 'meetings.create', { name: 'A', on: '2027-03-02' });
  await answerOf(application, 'meetings.addCases', { id, cases: [case_] });
  await answerOf(application, 'meetings.plan', { id, case: case_, plan: LATE });
  const planOf = async (meeting: MeetingId) =>
    (await answerOf(application, 'meetings.detail', { id: meeting })).agenda[0]?.plan;
  return { application, id, case_, planOf };
}

describe('the plan of a case', () => {
  it('[MTG-036] keeps its words when only the rest of it is written', async () => {
    const { application, id, case_, planOf } = await meetingWithCase();
    const plan = { lane: 'not-ready', reason: 'imaging-missing' } as const;
    await answerOf(application, 'meetings.plan', { id, case: case_, plan, words: 'kept' });
    const { presenter, note, late } = LATE;
    expect(await planOf(id)).toEqual({ ...plan, presenter, note, late });
    await answerOf(application, 'meetings.plan', { id, case: case_, plan });
    expect(await planOf(id)).toEqual(plan);
  });

  it('[MTG-036] says without a name that somebody presents and approved it', async () => {
    const { application, id } = await meetingWithCase();
    const hidden = await answerOf(application, 'meetings.detail', { id, identifiers: 'hidden' });
    expect(hidden.agenda[0]?.plan).toEqual({
      lane: 'discuss',
      minutes: 6,
      presenter: 'name withheld',
      note: 'text withheld',
      late: { approvedBy: 'name withheld', reason: 'text withheld' },
    });
  });

  it('[MTG-005] has its approval only in the meeting that gave it', async () => {
    const { application, id, case_, planOf } = await meetingWithCase();
    const { id: to } = await answerOf(application, 'meetings.create', {
      name: 'B',
      on: '2027-03-09',
    });
    await answerOf(application, 'meetings.moveCase', { id, case: case_, to });
    const { late: _late, ...kept } = LATE;
    expect(await planOf(to)).toEqual(kept);
    await answerOf(application, 'meetings.moveCase', { id: to, case: case_, to: id });
    expect(await planOf(id)).toEqual(LATE);
  });
});

describe('a closed meeting', () => {
  it('[MTG-038] keeps its agenda, and hands on a case it did not decide', async () => {
    const { application, id, case_, planOf } = await meetingWithCase();
    const { id: other } = await addedCase(application, {});
    await answerOf(application, 'meetings.act', { id, act: { kind: 'opened' } });
    await answerOf(application, 'meetings.act', { id, act: { kind: 'closed' } });
    const onAgenda = async (meeting: MeetingId) =>
      (await answerOf(application, 'meetings.detail', { id: meeting })).agenda.map(
        (line) => line.case.id,
      );
    const cases = [case_];
    expect(await codeOf(application, 'meetings.reorder', { id, cases })).toBe('meeting-is-closed');
    const planned = { id, case: case_, plan: { lane: 'discuss' } } as const;
    expect(await codeOf(application, 'meetings.plan', planned)).toBe('meeting-is-closed');
    const more = { id, cases: [other] };
    expect(await codeOf(application, 'meetings.addCases', more)).toBe('meeting-not-found');
    expect(await answerOf(application, 'meetings.removeCases', { id, cases })).toEqual({
      removed: [],
    });
    await answerOf(application, 'preparation.move', { cases, to: 'triaged' });
    expect(await onAgenda(id)).toEqual(cases);

    const next = { name: 'B', on: '2027-03-09' };
    const { id: to } = await answerOf(application, 'meetings.create', next);
    await answerOf(application, 'meetings.moveCase', { id, case: case_, to });
    expect(await onAgenda(id)).toEqual(cases);
    expect(await onAgenda(to)).toEqual(cases);
    expect(await planOf(to)).toMatchObject({ minutes: 6 });

    await answerOf(application, 'meetings.act', { id, act: { kind: 'opened' } });
    await answerOf(application, 'meetings.removeCases', { id, cases });
    expect(await onAgenda(id)).toEqual([]);
  });
});

describe('rules of a team', () => {
  it('[MTG-035] are offered once each, as the latest meeting has them', async () => {
    const application = await unlockedApplication();
    const add = (on: string, profile?: MeetingProfile) =>
      answerOf(application, 'meetings.create', { name: `Board ${on}`, on, profile });
    await add('2027-03-02', OURS);
    await add('2027-03-09', OURS);
    await add('2027-03-16', MEETING_PROFILES[0]);
    await add('2027-03-23');
    const smaller = { ...OURS, quorum: { ...OURS.quorum, fewestSpecialties: 2 } };
    await add('2027-02-02', smaller);
    const offered = await answerOf(application, 'meetings.ownProfiles', {});
    expect(offered.map(({ profile, meeting }) => [profile, meeting.on])).toEqual([
      [OURS, '2027-03-09'],
      [smaller, '2027-02-02'],
    ]);
  });
});
