import { setImmediate } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import type { CaseId } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { DEFAULT_SETTINGS } from '#shared/domain/meeting-profile';
import { MEETING_PROFILES } from '#shared/domain/meeting-profiles';

import { temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  applicationOn,
  codeOf,
  PASSPHRASE,
  USER,
} from './temporary-application.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, startsAt: '14:00', minutesPerCase: 3 };
const [PROFILE] = MEETING_PROFILES;
const ONE_SITE: CaseDocument = {
  disease: { setting: { value: 'metastatic' } },
  primaries: [{ histology: { value: 'clear-cell' } }],
  lesions: [{ site: 'lung' }],
};
const THREE_SITES: CaseDocument = {
  ...ONE_SITE,
  lesions: [{ site: 'lung' }, { site: 'brain' }, { site: 'bone-spine' }],
};

/** A vault with a clock that stands until it is set, and one meeting with these cases. */
async function meetingOf(documents: readonly CaseDocument[]) {
  const clock = { now: '2027-03-02T14:00:00.000Z' };
  const application = applicationOn(temporaryFolder(), { now: () => clock.now });
  await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
  const cases: CaseId[] = [];
  for (const document of documents) cases.push((await addedCase(application, document)).id);
  const id = await newMeeting(application, '2027-03-02');
  await answerOf(application, 'meetings.addCases', { id, cases });
  const act = (at: string, each: InputOf<'meetings.act'>['act']) => {
    clock.now = `2027-03-02T${at}:00.000Z`;
    return answerOf(application, 'meetings.act', { id, act: each });
  };
  return { application, id, cases, act, clock };
}

async function newMeeting(application: Application, on: string): Promise<MeetingId> {
  const profile = PROFILE;
  const meeting = { name: 'Kidney board', on, settings: SETTINGS, profile };
  return (await answerOf(application, 'meetings.create', meeting)).id;
}

async function overviewOf(application: Application, id: MeetingId) {
  const { meetings } = await answerOf(application, 'meetings.overview', {});
  return meetings.find(({ meeting }) => meeting.id === id);
}

describe('the list of meetings', () => {
  it('[MTG-025] has every meeting, the latest day first, with its rule', async () => {
    const { application, id } = await meetingOf([{}]);
    const later = await newMeeting(application, '2027-03-09');
    const earlier = await newMeeting(application, '2027-02-23');
    const { meetings, now } = await answerOf(application, 'meetings.overview', {});
    expect(now).toBe('2027-03-02T14:00:00.000Z');
    expect(meetings.map(({ meeting }) => meeting.id)).toEqual([later, id, earlier]);
    for (const each of meetings) {
      expect(each).toMatchObject({ profile: PROFILE?.name, state: 'planned', startsAt: '14:00' });
      expect(each).not.toHaveProperty('series');
    }
    expect(meetings.map(({ toDiscuss, end }) => [toDiscuss, end])).toEqual([
      [0, { kind: 'planned', time: '14:00' }],
      [1, { kind: 'planned', time: '14:03' }],
      [0, { kind: 'planned', time: '14:00' }],
    ]);
  });

  it('[MTG-020] plans the end from the lanes and minutes of its own cases', async () => {
    const { application, id, cases } = await meetingOf([{}, {}, {}]);
    const [longer, listed] = cases;
    if (longer === undefined || listed === undefined) throw new Error('no case');
    const plans = [
      [longer, { lane: 'discuss', minutes: 8 }],
      [listed, { lane: 'standard-of-care' }],
    ] as const;
    for (const [case_, plan] of plans) {
      await answerOf(application, 'meetings.plan', { id, case: case_, plan });
    }
    const other = await newMeeting(application, '2027-03-09');
    expect(await overviewOf(application, id)).toMatchObject({
      toDiscuss: 2,
      plannedMinutes: 11,
      end: { kind: 'planned', time: '14:11' },
    });
    expect(await overviewOf(application, other)).toMatchObject({ plannedMinutes: 0 });
  });

  it('[MTG-021] forecasts the end of an open meeting from its pace and decisions, and keeps when it ended', async () => {
    const { application, id, cases, act, clock } = await meetingOf([{}, {}, {}, {}]);
    const [first, second, decided] = cases;
    if (first === undefined || second === undefined || decided === undefined) throw new Error();
    await act('14:00', { kind: 'opened' });
    for (const [caseId, from, to] of [
      [first, '14:00', '14:06'],
      [second, '14:06', '14:12'],
    ] as const) {
      await act(from, { kind: 'case-began', caseId });
      await act(to, { kind: 'case-ended', caseId });
    }
    // Two cases of 3 min took 6 min each: the two that are left take 6 min each, too.
    const open = { state: 'open', toDiscuss: 4, plannedMinutes: 12 };
    expect(await overviewOf(application, id)).toMatchObject({
      ...open,
      end: { kind: 'forecast', at: '2027-03-02T14:24:00.000Z' },
    });
    await answerOf(application, 'decisions.record', {
      meeting: id,
      case: decided,
      revision: 1,
      decision: {
        outcome: 'discharged',
        recommendations: [],
        rationale: 'Nothing is left to decide.',
        dissent: [],
        actions: [],
      },
      by: { name: 'Dr Vogt', role: 'Chair' },
    });
    expect(await overviewOf(application, id)).toMatchObject({
      ...open,
      end: { kind: 'forecast', at: '2027-03-02T14:18:00.000Z' },
    });
    await act('14:20', { kind: 'closed' });
    clock.now = '2027-03-05T09:00:00.000Z';
    expect(await overviewOf(application, id)).toMatchObject({
      state: 'closed',
      end: { kind: 'ended', at: '2027-03-02T14:20:00.000Z' },
    });
  });
});

describe('how complex the cases of an agenda are', () => {
  const sitesIn = async (application: Application, id: MeetingId) =>
    (await answerOf(application, 'meetings.complexity', { id })).map((each) => ({
      case: each.case,
      sites: each.complexity.from.find(({ cause }) => cause === 'sites')?.count ?? 0,
    }));

  it('[MTG-024] is told for each of them, in the order of the agenda', async () => {
    const { application, id, cases } = await meetingOf([THREE_SITES, ONE_SITE]);
    const [three, one] = cases;
    // Of another meeting.
    await addedCase(application, THREE_SITES);
    expect(await sitesIn(application, id)).toEqual([
      { case: three, sites: 2 },
      { case: one, sites: 0 },
    ]);
    const order = cases.toReversed();
    await answerOf(application, 'meetings.reorder', { id, cases: order });
    expect((await sitesIn(application, id)).map((each) => each.case)).toEqual(order);
  });

  it('[MTG-024] follows the latest revision, weighed before or not', async () => {
    const { application, id, cases } = await meetingOf([ONE_SITE]);
    const [case_] = cases;
    if (case_ === undefined) throw new Error('no case');
    const weighedNow = await answerOf(application, 'meetings.complexity', { id });
    await answerOf(application, 'cases.boardSheet', { id: case_ });
    expect(await answerOf(application, 'meetings.complexity', { id })).toEqual(weighedNow);
    await answerOf(application, 'cases.save', { id: case_, base: 1, document: THREE_SITES });
    expect(await sitesIn(application, id)).toEqual([{ case: case_, sites: 2 }]);
  });

  it('[MTG-024] leaves the host free for other calls, and is of no meeting that there is not', async () => {
    const { application, id, cases } = await meetingOf([THREE_SITES, ONE_SITE]);
    const [some] = cases;
    const ended: string[] = [];
    await Promise.all([
      answerOf(application, 'meetings.complexity', { id }).then(() => ended.push('complexity')),
      // What came in meanwhile is heard in a turn of its own, not among what is already at work.
      setImmediate().then(() => ended.push('another call')),
    ]);
    expect(ended).toEqual(['another call', 'complexity']);
    // A case's id is no meeting's; both are plain ids on the wire.
    const input = { id: some } as unknown as InputOf<'meetings.complexity'>;
    expect(await codeOf(application, 'meetings.complexity', input)).toBe('meeting-not-found');
  });
});
