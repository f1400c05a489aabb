import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { openDatabase } from '#db/client';
import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import { listAudit } from '#db/repositories/audit-repository';
import type { Application } from '#electron/application';
import { CaseId, type CaseSummary } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';

import { AT, locationIn, temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  codeOf,
  PASSPHRASE,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const NOBODY = CaseId.parse('00000000-0000-4000-8000-000000000009');
const NOWHERE = MeetingId.parse('00000000-0000-4000-9000-000000000009');
const [TODAY, YESTERDAY] = ['2026-11-02', '2026-11-01'];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** An open vault with four cases, named by letters. */
async function withCases(folder = temporaryFolder()) {
  const application = await unlockedApplication(folder);
  const added: CaseId[] = [];
  for (const family of ['A', 'B', 'C', 'D']) {
    added.push((await addedCase(application, { patient: { name: { family } } })).id);
  }
  const [a = NOBODY, b = NOBODY, c = NOBODY, d = NOBODY] = added;
  return { application, folder, a, b, c, d };
}

async function meetingOn(application: Application, on: string, cases: readonly CaseId[] = []) {
  const { id } = await answerOf(application, 'meetings.create', { name: 'Kidney board', on });
  if (cases.length > 0) await answerOf(application, 'meetings.addCases', { id, cases: [...cases] });
  return id;
}

const move = (application: Application, input: InputOf<'preparation.move'>) =>
  answerOf(application, 'preparation.move', input);

async function agendaOf(application: Application, id: MeetingId) {
  const { agenda } = await answerOf(application, 'meetings.get', { id });
  return agenda.map(({ family }) => family).join('');
}

async function caseOf(application: Application, id: CaseId): Promise<CaseSummary> {
  const found = [];
  for (const view of ['all', 'archived'] as const) {
    const asked = { query: '', view, offset: 0, limit: 200 };
    found.push(...(await answerOf(application, 'cases.list', asked)).rows);
  }
  const summary = found.find((row) => row.id === id);
  if (summary === undefined) throw new Error('no such case');
  return summary;
}

/** What the audit log holds, once the application is closed. */
async function auditOf(folder: string) {
  const keyring = readKeyring(join(folder, 'vault.keys.json'));
  if (!keyring.ok) throw new Error(keyring.error);
  const dataKey = await unlockWithPassphrase(keyring.value, USER, PASSPHRASE);
  if (!dataKey.ok) throw new Error(dataKey.error);
  const opened = openDatabase({ ...locationIn(folder), dataKey: dataKey.value });
  if (!opened.ok) throw new Error(opened.error);
  const entries = listAudit(opened.value.db);
  opened.value.close();
  return entries;
}

describe('moving cases', () => {
  it('[STO-041] moves all of them or none, and says where they were', async () => {
    const { application, a, b } = await withCases();
    const input = { cases: [a, NOBODY], to: 'triaged' } as const;
    expect(await codeOf(application, 'preparation.move', { ...input, cases: [a, NOBODY] })).toBe(
      'case-not-found',
    );
    expect((await caseOf(application, a)).preparation.state).toBe('draft');
    const reason = 'imaging-missing';
    await move(application, { cases: [a], to: 'not-ready', reason, note: 'CT on Friday' });
    expect((await caseOf(application, a)).preparation).toEqual({
      state: 'not-ready',
      reason,
      note: 'CT on Friday',
      since: AT,
      by: USER,
    });
    const { moved } = await move(application, { cases: [a, b, a], to: 'triaged' });
    expect(moved).toEqual([
      { id: a, from: 'not-ready', reason, note: 'CT on Friday', offMeetings: [] },
      { id: b, from: 'draft', offMeetings: [] },
    ]);
    expect((await caseOf(application, a)).preparation).not.toHaveProperty('reason');
  });

  it('[STO-042] asks for the meeting of a listed case, a reason, and what to say in words', async () => {
    const { application, a } = await withCases();
    const code = (input: Omit<InputOf<'preparation.move'>, 'cases'>) =>
      codeOf(application, 'preparation.move', { cases: [a], ...input });
    const past = await meetingOn(application, YESTERDAY);
    expect(await code({ to: 'listed' })).toBe('meeting-required');
    expect(await code({ to: 'listed', meeting: NOWHERE })).toBe('meeting-not-found');
    expect(await code({ to: 'listed', meeting: past })).toBe('meeting-not-found');
    expect(await code({ to: 'not-ready' })).toBe('reason-required');
    expect(await code({ to: 'not-ready', reason: 'other' })).toBe('note-required');
    expect(await code({ to: 'decided' })).toBe('note-required');
    expect((await caseOf(application, a)).preparation.state).toBe('draft');
    expect(await code({ to: 'not-ready', reason: 'other', note: 'On holiday' })).toBe('ok');
    expect(await code({ to: 'decided', note: 'Nephrectomy' })).toBe('ok');
  });

  it('[STO-043] lists on an agenda, and takes off every agenda to come when it is no longer listed', async () => {
    const { application, a, b, c, d } = await withCases();
    const today = await meetingOn(application, TODAY, [a, b, c, d]);
    const later = await meetingOn(application, '2026-11-24', [b]);
    expect((await caseOf(application, b)).meeting?.id).toBe(today);
    const { moved } = await move(application, {
      cases: [b, d],
      to: 'not-ready',
      reason: 'patient-factor',
    });
    expect(moved).toEqual([
      { id: b, from: 'listed', offMeetings: [today, later] },
      { id: d, from: 'listed', offMeetings: [today] },
    ]);
    expect(await agendaOf(application, today)).toBe('AC');
    expect(await agendaOf(application, later)).toBe('');
    expect((await caseOf(application, b)).meeting).toBeUndefined();
  });

  it('[STO-043] puts a case back where it stood on the agenda it was taken off', async () => {
    const { application, a, b, c, d } = await withCases();
    const meeting = await meetingOn(application, TODAY, [a, b, c, d]);
    await move(application, { cases: [d, b], to: 'triaged' });
    await move(application, { cases: [d, b], to: 'listed', meeting });
    expect(await agendaOf(application, meeting)).toBe('ABCD');
    await answerOf(application, 'meetings.removeCases', { id: meeting, cases: [a, b] });
    await answerOf(application, 'meetings.addCases', { id: meeting, cases: [b] });
    expect(await agendaOf(application, meeting)).toBe('CBD');
    await answerOf(application, 'meetings.addCases', { id: meeting, cases: [a] });
    expect(await agendaOf(application, meeting)).toBe('ACBD');
  });

  it('[STO-043] leaves what the board decides today on the agenda of today', async () => {
    const { application, a, b } = await withCases();
    const today = await meetingOn(application, TODAY, [a, b]);
    const later = await meetingOn(application, '2026-11-24', [a]);
    const { moved } = await move(application, { cases: [a], to: 'decided', note: 'Agreed' });
    expect(moved[0]?.offMeetings).toEqual([later]);
    expect(await agendaOf(application, today)).toBe('AB');
    const { preparation } = await caseOf(application, a);
    expect(preparation).toMatchObject({ state: 'decided', note: 'Agreed' });
    await move(application, { cases: [a], to: 'listed' });
    expect(await agendaOf(application, today)).toBe('AB');
    expect((await caseOf(application, a)).preparation.state).toBe('listed');
  });

  it.each([
    ['Pacific/Honolulu', YESTERDAY, 'ok'],
    ['Pacific/Honolulu', '2026-10-31', 'meeting-not-found'],
    ['Pacific/Auckland', YESTERDAY, 'meeting-not-found'],
  ])(
    '[STO-051] takes the day on the clock of this computer for today: %s, %s',
    async (zone, on, code) => {
      vi.stubEnv('TZ', zone);
      const { application, a } = await withCases();
      const meeting = await meetingOn(application, on);
      const listed = { cases: [a], to: 'listed' as const, meeting };
      expect(await codeOf(application, 'preparation.move', listed)).toBe(code);
    },
  );

  it('[STO-044] is on record by codes, without a word of a reason', async () => {
    const { application, folder, a } = await withCases();
    const meeting = await meetingOn(application, TODAY, [a]);
    await move(application, { cases: [a], to: 'not-ready', reason: 'other', note: 'Zyx remark' });
    await answerOf(application, 'preparation.archive', { cases: [a], reason: 'Zyx moved' });
    await answerOf(application, 'preparation.restore', { cases: [a] });
    await answerOf(application, 'preparation.lock', { id: a, revision: 1 });
    await answerOf(application, 'preparation.unlock', { id: a, reason: 'Zyx late' });
    await answerOf(application, 'meetings.setCutOff', { id: meeting, cutOff: '2026-11-01T12:00' });
    application.close();
    const entries = (await auditOf(folder)).slice(-9);
    expect(entries.map(({ event }) => event)).toEqual([
      'meeting-created',
      'case-listed',
      'case-unlisted',
      'case-moved',
      'case-archived',
      'case-restored',
      'case-locked',
      'case-unlocked',
      'meeting-cut-off-set',
    ]);
    expect(entries[2]).toEqual({
      at: AT,
      by: USER,
      event: 'case-unlisted',
      caseId: a,
      meetingId: meeting,
    });
    expect(JSON.stringify(entries)).not.toContain('Zyx');
  });
});

describe('agendas', () => {
  it('[STO-045] take cases at the end, all or none, each once', async () => {
    const { application, a, b, c } = await withCases();
    const id = await meetingOn(application, TODAY, [b]);
    const add = (cases: CaseId[], meeting = id) =>
      codeOf(application, 'meetings.addCases', { id: meeting, cases });
    expect(await add([a, NOBODY])).toBe('case-not-found');
    expect(await add([a], NOWHERE)).toBe('meeting-not-found');
    expect(await add([a], await meetingOn(application, YESTERDAY))).toBe('meeting-not-found');
    expect(await agendaOf(application, id)).toBe('B');
    const input = { id, cases: [c, b, a, c] };
    expect(await answerOf(application, 'meetings.addCases', input)).toEqual({
      added: [c, a],
      already: [b],
    });
    expect(await agendaOf(application, id)).toBe('BCA');
    expect((await caseOf(application, c)).preparation.state).toBe('listed');
  });

  it('[STO-045] give cases up: on no other agenda to come they are triaged again', async () => {
    const { application, a, b, c } = await withCases();
    const today = await meetingOn(application, TODAY, [a, b, c]);
    await meetingOn(application, '2026-11-24', [b]);
    const input = { id: today, cases: [a, b, NOBODY] };
    expect(await answerOf(application, 'meetings.removeCases', input)).toEqual({ removed: [a, b] });
    expect(await agendaOf(application, today)).toBe('C');
    expect((await caseOf(application, a)).preparation.state).toBe('triaged');
    expect((await caseOf(application, b)).preparation.state).toBe('listed');
    const nowhere = { id: NOWHERE, cases: [a] };
    expect(await codeOf(application, 'meetings.removeCases', nowhere)).toBe('meeting-not-found');
  });

  it('[STO-045] have a cut-off that can be set and taken away', async () => {
    const { application } = await withCases();
    const created = { name: ' Board ', on: TODAY, cutOff: '2026-10-30T12:00' };
    const { id } = await answerOf(application, 'meetings.create', created);
    const first = async () => (await answerOf(application, 'meetings.list', {}))[0];
    const meeting = { id, name: 'Board', on: TODAY, cases: 0 };
    expect(await first()).toEqual({ ...meeting, cutOff: '2026-10-30T12:00' });
    await answerOf(application, 'meetings.setCutOff', { id, cutOff: '2026-10-29T09:30' });
    expect((await first())?.cutOff).toBe('2026-10-29T09:30');
    await answerOf(application, 'meetings.setCutOff', { id });
    expect(await first()).toEqual(meeting);
    expect(await codeOf(application, 'meetings.setCutOff', { id: NOWHERE })).toBe(
      'meeting-not-found',
    );
  });
});

describe('the archive', () => {
  it('[STO-046] takes cases out of every list and off agendas to come, and gives them back', async () => {
    const { application, a, b } = await withCases();
    const meeting = await meetingOn(application, '2026-11-24', [a, b]);
    const archive = (cases: CaseId[]) =>
      codeOf(application, 'preparation.archive', { cases, reason: 'Entered twice' });
    expect(await archive([a, NOBODY])).toBe('case-not-found');
    expect((await caseOf(application, a)).archived).toBe(false);
    const input = { cases: [a, a], reason: 'Entered twice' };
    expect(await answerOf(application, 'preparation.archive', input)).toEqual({
      offMeetings: [{ id: a, meeting }],
    });
    expect((await caseOf(application, a)).archived).toBe(true);
    expect(await agendaOf(application, meeting)).toBe('B');
    const found = await answerOf(application, 'cases.list', { query: 'a', offset: 0, limit: 5 });
    expect(found.rows.map(({ id }) => id)).not.toContain(a);
    expect(await answerOf(application, 'preparation.archive', input)).toEqual({ offMeetings: [] });
    for (const name of ['preparation.move', 'meetings.addCases'] as const) {
      const listing = { cases: [a], to: 'listed', meeting, id: meeting } as const;
      const { to, id, cases } = listing;
      const asked =
        name === 'preparation.move'
          ? codeOf(application, name, { cases: [...cases], to, meeting })
          : codeOf(application, name, { id, cases: [...cases] });
      expect(await asked).toBe('case-not-found');
    }

    await answerOf(application, 'preparation.restore', { cases: [a, b] });
    expect(await caseOf(application, a)).toMatchObject({
      archived: false,
      preparation: { state: 'triaged' },
    });
    await answerOf(application, 'meetings.addCases', { id: meeting, cases: [a] });
    expect(await agendaOf(application, meeting)).toBe('AB');
    expect(await codeOf(application, 'preparation.restore', { cases: [NOBODY] })).toBe(
      'case-not-found',
    );
  });
});

describe('the lock', () => {
  it('[STO-040] freezes the latest revision: a save is refused until it is lifted', async () => {
    const { application, a } = await withCases();
    const lock = (revision: number, id = a) =>
      codeOf(application, 'preparation.lock', { id, revision });
    const save = () => codeOf(application, 'cases.save', { id: a, base: 1, document: {} });
    expect(await lock(2)).toBe('revision-changed');
    expect(await lock(1, NOBODY)).toBe('case-not-found');
    expect(await lock(1)).toBe('ok');
    const standing = {
      latestRevision: 1,
      lock: { revision: 1, at: AT, by: USER },
      archived: false,
    };
    expect(await answerOf(application, 'cases.standing', { id: a })).toEqual(standing);
    expect((await caseOf(application, a)).lock).toEqual(standing.lock);
    expect((await answerOf(application, 'cases.boardSheet', { id: a })).lock).toEqual(
      standing.lock,
    );
    expect(await save()).toBe('case-locked');
    const draft = { key: a, caseId: a, base: 1, draft: { half: 'written' } };
    expect(await codeOf(application, 'drafts.keep', draft)).toBe('ok');

    const unlock = { id: a, reason: 'Late result' };
    expect(await codeOf(application, 'preparation.unlock', unlock)).toBe('ok');
    expect(await codeOf(application, 'preparation.unlock', unlock)).toBe('ok');
    expect(await answerOf(application, 'cases.standing', { id: a })).toEqual({
      latestRevision: 1,
      archived: false,
    });
    expect(await save()).toBe('ok');
    expect(await codeOf(application, 'cases.standing', { id: NOBODY })).toBe('case-not-found');
  });
});
