import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openDatabase } from '#db/client';
import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import { listAudit } from '#db/repositories/audit-repository';
import { keepEvaluation } from '#db/repositories/evaluation-repository';
import type { Application } from '#electron/application';
import { NO_PRESENTER } from '#electron/app-deps';
import { PRINT_DIALOG } from '#electron/pdf-port';
import type { VaultDeps } from '#electron/deps';
import { createExportJobs } from '#electron/export-jobs';
import { createStageHolder } from '#electron/room-stage';
import { createCase } from '#electron/services/create-case';
import { listOwed } from '#electron/services/list-owed';
import { stampPack } from '#electron/services/stamp-pack';
import { weighCase } from '#electron/services/weigh-case';
import { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';
import { rccPack } from '#shared/packs/rcc/pack';

import {
  AT,
  caseId,
  locationIn,
  temporaryDatabase,
  temporaryFolder,
} from '../db/temporary-database.ts';
import { caseFilesIn, parsed } from '../golden/case-files.ts';
import {
  addedCase,
  answerOf,
  codeOf,
  PASSPHRASE,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);
const [SPINE = {}] = DEMO;
const NOWHERE = MeetingId.parse('00000000-0000-4000-9000-000000000009');
const FIRST_PAGE = { page: 1, identifiers: 'shown' } as const;

async function withSpine(folder = temporaryFolder()) {
  const application = await unlockedApplication(folder);
  const { id } = await addedCase(application, SPINE);
  return { application, folder, id };
}

const owed = (application: Application, page = 1, meeting?: MeetingId) =>
  answerOf(application, 'preparation.owed', { page, meeting });

async function markOf(application: Application, item: string) {
  const { items } = await owed(application);
  return items.find((each) => each.item === item)?.asked;
}

function depsOn(appVersion = '0.1.0'): VaultDeps {
  const { db } = temporaryDatabase();
  let made = 0;
  const newId = () => caseId((made += 1));
  const packStamp = stampPack(rccPack);
  const exportJobs = createExportJobs();
  const room = {
    stage: createStageHolder(),
    presenter: NO_PRESENTER,
    pdf: PRINT_DIALOG,
    exportJobs,
  };
  return { db, user: USER, now: () => AT, newId, packStamp, appVersion, ...room };
}

async function owedOn(deps: VaultDeps) {
  const reply = await listOwed(deps, FIRST_PAGE);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value.items;
}

describe('the preparation board', () => {
  it('[PREP-020] has the cases in preparation, the meetings to come, and the wall clock', async () => {
    const application = await unlockedApplication();
    const { id: listed } = await addedCase(application, SPINE);
    const { id: decided } = await addedCase(application, {});
    const { id: archived } = await addedCase(application, {});
    const board = { name: 'Kidney board', cutOff: '2026-11-06T12:00' };
    for (const on of ['2026-11-17', '2026-11-10', '2026-11-01']) {
      await answerOf(application, 'meetings.create', { ...board, on });
    }
    const { meetings } = await answerOf(application, 'preparation.board', {});
    expect(meetings.map(({ on }) => on)).toEqual(['2026-11-10', '2026-11-17']);
    const meeting = meetings[0]?.id;
    await answerOf(application, 'preparation.move', { cases: [listed], to: 'listed', meeting });
    await answerOf(application, 'preparation.move', {
      cases: [decided],
      to: 'decided',
      note: 'Agreed',
    });
    await answerOf(application, 'preparation.archive', { cases: [archived], reason: 'Twice' });
    const { cases, total, now } = await answerOf(application, 'preparation.board', {});
    expect(total).toBe(1);
    expect(cases.map(({ id }) => id)).toEqual([listed]);
    expect(cases[0]?.meeting).toMatchObject({ on: '2026-11-10', cutOff: '2026-11-06T12:00' });
    const clock = new Date(AT);
    expect(now).toMatch(/^2026-11-0\dT\d{2}:\d{2}$/);
    expect(Number(now.slice(11, 13))).toBe(clock.getHours());
  });

  it('[PREP-020] has the cases of one meeting only, when asked for it', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, SPINE);
    await addedCase(application, {});
    const meeting = (
      await answerOf(application, 'meetings.create', { name: 'Board', on: '2026-11-10' })
    ).id;
    await answerOf(application, 'meetings.addCases', { id: meeting, cases: [id] });
    const { cases } = await answerOf(application, 'preparation.board', { meeting });
    expect(cases.map((row) => row.id)).toEqual([id]);
    const code = await codeOf(application, 'preparation.board', { meeting: NOWHERE });
    expect(code).toBe('meeting-not-found');
  });
});

describe('what is owed', () => {
  it('[PREP-021] looks at ten cases with each call, and at those of one meeting when asked', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, SPINE);
    for (let count = 0; count < 11; count += 1) await addedCase(application, {});
    const first = await owed(application);
    const second = await owed(application, 2);
    expect([first.total, first.looked, second.looked]).toEqual([12, 10, 2]);
    expect((await owed(application, 3)).looked).toBe(0);
    const numbers = [...first.items, ...second.items].map((item) => item.case.number);
    expect(new Set(numbers).size).toBe(12);
    const meeting = (
      await answerOf(application, 'meetings.create', { name: 'Board', on: '2026-11-10' })
    ).id;
    await answerOf(application, 'meetings.addCases', { id: meeting, cases: [id] });
    const ofMeeting = await owed(application, 1, meeting);
    expect(ofMeeting.total).toBe(1);
    expect(ofMeeting.items.find(({ item }) => item === 'proteinuria_g')).toMatchObject({
      case: { id, family: 'Feldman' },
      from: 'Nephrology',
      weight: 0,
    });
    const input = { page: 1, meeting: NOWHERE };
    expect(await codeOf(application, 'preparation.owed', input)).toBe('meeting-not-found');
  });

  it('[PREP-022] takes what was kept of the same revision, pack and version instead of weighing anew', async () => {
    const deps = depsOn();
    const saved = createCase(deps, { document: SPINE, onDuplicate: 'add' });
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    expect((await owedOn(deps)).length).toBeGreaterThan(5);
    // An evaluation that nobody would come to by weighing shows where the answer comes from.
    const evaluation = weighCase(SPINE, deps.packStamp);
    const result = JSON.stringify({ ...evaluation, missing: evaluation.missing.slice(0, 1) });
    const { id, revision } = saved;
    keepEvaluation(deps.db, {
      id,
      revision,
      pack: deps.packStamp,
      result,
      appVersion: '0.1.0',
      by: USER,
      at: AT,
    });
    expect(await owedOn(deps)).toHaveLength(1);
    expect((await owedOn({ ...deps, appVersion: '0.2.0' })).length).toBeGreaterThan(5);
    const otherPack = { ...deps.packStamp, sha256: '0'.repeat(64) };
    expect((await owedOn({ ...deps, packStamp: otherPack })).length).toBeGreaterThan(5);
  });
});

describe('a vault that is locked meanwhile', () => {
  it('[PREP-021] ends the looking, and other calls are answered between two cases', async () => {
    const application = await unlockedApplication();
    for (let count = 0; count < 8; count += 1) await addedCase(application, {});
    let isDone = false;
    const looking = codeOf(application, 'preparation.owed', { page: 1 }).finally(() => {
      isDone = true;
    });
    await answerOf(application, 'meetings.list', {});
    expect(isDone).toBe(false);
    await answerOf(application, 'vault.lock', {});
    expect(await looking).not.toBe('ok');
  });
});

describe('marking as asked', () => {
  it('[PREP-023] says who asked, when and in what words, until it is taken back', async () => {
    const { application, id } = await withSpine();
    const item = 'proteinuria_g';
    const mark = { id, item, asked: 'asked', note: 'By telephone' } as const;
    await answerOf(application, 'preparation.markAsked', mark);
    expect(await markOf(application, item)).toEqual({ by: USER, at: AT, note: 'By telephone' });
    expect(await markOf(application, 'qtc_ms')).toBeUndefined();
    await answerOf(application, 'preparation.markAsked', { id, item, asked: 'not-asked' });
    expect(await markOf(application, item)).toBeUndefined();
    const unknown = { ...mark, id: CaseId.parse('00000000-0000-4000-8000-000000000099') };
    expect(await codeOf(application, 'preparation.markAsked', unknown)).toBe('case-not-found');
  });

  it('[PREP-023] holds for a question whichever of its facts was marked', async () => {
    const { application, id } = await withSpine();
    await answerOf(application, 'preparation.markAsked', { id, item: 'imdc_ca', asked: 'asked' });
    const { items } = await owed(application);
    const albumin = items.filter(({ question }) => question.startsWith('Albumin'));
    expect(albumin).toHaveLength(1);
    expect(albumin[0]).toMatchObject({ item: 'imdc_ca', asked: { by: USER } });
  });

  it('[PREP-023] is on record by codes, without a word of the note', async () => {
    const { application, folder, id } = await withSpine();
    const mark = { id, item: 'proteinuria_g', note: 'Zyx remark' };
    await answerOf(application, 'preparation.markAsked', { ...mark, asked: 'asked' });
    await answerOf(application, 'preparation.markAsked', { ...mark, asked: 'not-asked' });
    application.close();
    const keyring = readKeyring(join(folder, 'vault.keys.json'));
    if (!keyring.ok) throw new Error(keyring.error);
    const dataKey = await unlockWithPassphrase(keyring.value, USER, PASSPHRASE);
    if (!dataKey.ok) throw new Error(dataKey.error);
    const opened = openDatabase({ ...locationIn(folder), dataKey: dataKey.value });
    if (!opened.ok) throw new Error(opened.error);
    const entries = listAudit(opened.value.db).slice(-2);
    opened.value.close();
    expect(entries.map(({ event }) => event)).toEqual(['item-asked', 'item-not-asked']);
    expect(JSON.stringify(entries)).not.toContain('Zyx');
  });

  it('[PREP-024] names neither patient nor asker while identifiers are hidden', async () => {
    const { application, id } = await withSpine();
    const mark = { id, item: 'proteinuria_g', asked: 'asked', note: 'Told Feldman' } as const;
    await answerOf(application, 'preparation.markAsked', mark);
    const hidden = { page: 1, identifiers: 'hidden' } as const;
    const reply = await answerOf(application, 'preparation.owed', hidden);
    const text = JSON.stringify(reply);
    for (const word of ['Feldman', 'FELDMAN', 'Anna', '4102', '1961-03-14', USER, 'Told']) {
      expect(text).not.toContain(word);
    }
    const item = reply.items.find((each) => each.item === 'proteinuria_g');
    expect(item?.question).toBe('Proteinuria: value in g/24 h (or UPCR g/g), with the date?');
    expect(item?.asked?.at).toBe(AT);
    const board = await answerOf(application, 'preparation.board', { identifiers: 'hidden' });
    expect(board.cases[0]).not.toHaveProperty('family');
    expect(board.cases[0]?.age).toMatch(/years/);
  });
});
