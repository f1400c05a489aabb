import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openDatabase } from '#db/client';
import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import { listAudit } from '#db/repositories/audit-repository';
import { listEvaluations } from '#db/repositories/evaluation-repository';
import type { Application } from '#electron/application';
import { createDemoVault } from '#electron/services/create-demo-vault';
import { DEMO_PASSPHRASE, DEMO_USER } from '#shared/contract/vault';
import { stampPack } from '#electron/services/stamp-pack';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { formatCaseFile } from '#shared/interchange/case-file';
import { rccPack } from '#shared/packs/rcc/pack';
import { INTENDED_USE } from '#shared/report/intended-use';

import { AT, locationIn, temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  applicationOn,
  ask,
  CHEAP,
  codeOf,
  PASSPHRASE,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const DOCUMENT: CaseDocument = {
  patient: { name: { family: 'Vogel', given: 'Maria' } },
  primaries: [
    {
      histology: { value: 'clear-cell' },
      tnm: [{ t: 'T3a', n: 'N0', m: 'M1', prefix: 'c', edition: '8' }],
    },
  ],
  disease: { setting: { value: 'metastatic' } },
  referral: { question: 'First-line therapy?' },
};

/** The database of a vault, opened beside the app with the user's passphrase. */
async function databaseOf(folder: string, user = USER, passphrase = PASSPHRASE) {
  const keyring = readKeyring(join(folder, 'vault.keys.json'));
  if (!keyring.ok) throw new Error(keyring.error);
  const dataKey = await unlockWithPassphrase(keyring.value, user, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error);
  const opened = openDatabase({ ...locationIn(folder), dataKey: dataKey.value });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe('cases', () => {
  it('saves, reads back, lists and gives the history', async () => {
    const application = await unlockedApplication();
    const { id, revision } = await addedCase(application, DOCUMENT);
    expect(revision).toBe(1);
    const changed = { ...DOCUMENT, referral: { question: 'Second opinion?' } };
    const save = { id, base: 1, document: changed };
    expect(await answerOf(application, 'cases.save', save)).toEqual({ id, revision: 2 });
    expect(await codeOf(application, 'cases.save', save)).toBe('revision-changed');
    expect((await answerOf(application, 'cases.get', { id })).document).toEqual(changed);
    expect(await answerOf(application, 'cases.get', { id, revision: 1 })).toMatchObject({
      document: DOCUMENT,
      latestRevision: 2,
      savedBy: USER,
    });
    expect(await answerOf(application, 'cases.history', { id })).toHaveLength(2);
    const list = await answerOf(application, 'cases.list', { query: 'vog', offset: 0, limit: 5 });
    expect(list).toMatchObject({
      total: 1,
      rows: [{ id, revision: 2, family: 'Vogel', diagnosis: 'Clear cell RCC, stage IV' }],
    });
  });

  it('imports what it exported, and refuses a broken file with its paths', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, DOCUMENT);
    const { fileName, text } = await answerOf(application, 'cases.exportFile', { id });
    expect(fileName).toBe(`case-${id.slice(0, 8)}-revision-1.json`);
    const asked = { text, onDuplicate: 'add' } as const;
    const imported = await answerOf(application, 'cases.importFile', asked);
    if (imported.kind !== 'saved') throw new Error(imported.kind);
    const copy = await answerOf(application, 'cases.get', { id: imported.id });
    expect(copy.document).toEqual(DOCUMENT);

    const broken = text.replace('"clear-cell"', '"clear"').replace('"T3a"', '"T9"');
    const reply = await ask(application, 'cases.importFile', { text: broken });
    expect(reply.ok).toBe(false);
    if (reply.ok) return;
    expect(reply.error.code).toBe('case-file-invalid');
    expect(reply.error.issues?.map(({ path }) => path)).toEqual([
      'case.primaries[0].histology.value',
      'case.primaries[0].tnm[0].t',
    ]);
  });
});

describe('board sheet', () => {
  it('[STO-021] is weighed, kept once for a revision and pack, and on record each time', async () => {
    const folder = temporaryFolder();
    const application = await unlockedApplication(folder);
    const { id } = await addedCase(application, DOCUMENT);
    const first = await answerOf(application, 'cases.boardSheet', { id });
    const second = await answerOf(application, 'cases.boardSheet', { id, revision: 1 });
    expect(second).toEqual(first);
    expect(first.sheet.banner.name.family).toBe('VOGEL');
    expect(first.sheet.headline.find((tile) => tile.id === 'stage')?.value).toBe('IV');
    application.close();

    const { db, close } = await databaseOf(folder);
    const kept = listEvaluations(db, id, 1);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.result).toEqual(first.sheet.evaluation);
    expect(kept[0]?.packSha256).toBe(stampPack(rccPack).sha256);
    expect(listAudit(db).map(({ event }) => event)).toEqual([
      'vault-created',
      'case-created',
      'case-evaluated',
      'board-sheet-shown',
      'board-sheet-shown',
    ]);
    close();
  });

  it('previews a document that is not saved, and keeps nothing', async () => {
    const folder = temporaryFolder();
    const application = await unlockedApplication(folder);
    const sheet = await answerOf(application, 'cases.preview', { document: DOCUMENT });
    expect(sheet.evaluation.pack).toEqual(stampPack(rccPack));
    expect(
      (await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 5 })).total,
    ).toBe(0);
  });

  it('says when there is no such case or revision', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, {});
    expect(await codeOf(application, 'cases.boardSheet', { id, revision: 2 })).toBe(
      'case-not-found',
    );
    expect((await answerOf(application, 'cases.boardSheet', { id })).sheet.intendedUse).toBe(
      INTENDED_USE,
    );
  });
});

describe('pack stamp', () => {
  it('is the same for the same pack and another for a changed threshold', () => {
    const stamp = stampPack(rccPack);
    expect(stamp.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(stampPack(structuredCopy())).toEqual(stamp);
    const [first, ...others] = rccPack.candidates;
    if (first === undefined) throw new Error('the pack has no candidate');
    const changed = { ...rccPack, candidates: [{ ...first, name: 'Other' }, ...others] };
    expect(stampPack(changed).sha256).not.toBe(stamp.sha256);
  });

  /** The pack with its keys in another order. */
  function structuredCopy() {
    return Object.fromEntries(Object.entries(rccPack).toReversed()) as typeof rccPack;
  }
});

describe('no plaintext on disk', () => {
  const SECRETS = ['Distinctowski', 'QX-7734-Z', 'purple-elephant remark', 'Zyx Referrer'];
  const document: CaseDocument = {
    ...DOCUMENT,
    patient: {
      name: { family: 'Distinctowski', given: 'Ana' },
      identifiers: [{ label: 'MRN', value: 'QX-7734-Z' }],
    },
    referral: {
      question: 'What about the purple-elephant remark?',
      referringClinician: 'Zyx Referrer',
    },
    health: { note: 'a purple-elephant remark' },
  };

  function filesIn(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile());
  }

  function expectNoSecret(folder: string, secrets: readonly string[]): readonly string[] {
    const files = filesIn(folder);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const secret of secrets) {
        expect([file, bytes.includes(Buffer.from(secret, 'utf8'))]).toEqual([file, false]);
        const wide = Buffer.from(secret, 'utf16le');
        expect([file, bytes.includes(wide)]).toEqual([file, false]);
        expect([file, bytes.includes(Buffer.from(wide).swap16())]).toEqual([file, false]);
      }
    }
    return files.map((file) => file.slice(folder.length + 1)).toSorted();
  }

  it('[STO-022] is found in any file of the vault, open or closed', async () => {
    const folder = temporaryFolder();
    const application = await unlockedApplication(folder);
    const { id } = await addedCase(application, document);
    await answerOf(application, 'cases.save', { id, base: 1, document });
    await answerOf(application, 'cases.boardSheet', { id });
    await answerOf(application, 'cases.list', { query: 'Distinctowski', offset: 0, limit: 5 });
    await answerOf(application, 'cases.exportFile', { id });
    // Failures write to the log: stale save, bad input that quotes, broken file.
    await ask(application, 'cases.save', { id, base: 1, document });
    await application.call('desk', 'cases.create', { document: { Distinctowski: SECRETS } });
    await ask(application, 'cases.importFile', { text: `${formatCaseFile(document)}x` });
    // The next release migrates, which makes a backup.
    const open = expectNoSecret(folder, SECRETS);
    expect(open).toEqual([
      'consilium.db',
      'consilium.db-shm',
      'consilium.db-wal',
      'log/consilium.log',
      'vault.keys.json',
    ]);
    application.close();
    const next = nextRelease();
    const upgraded = applicationOn(folder, { migrationsFolder: next });
    await answerOf(upgraded, 'vault.unlock', { user: USER, passphrase: PASSPHRASE });
    expect((await answerOf(upgraded, 'cases.get', { id })).document).toEqual(document);
    upgraded.close();
    expect(expectNoSecret(folder, [...SECRETS, PASSPHRASE])).toEqual([
      expect.stringMatching(/^backups\/consilium-.*\.db$/),
      'consilium.db',
      'log/consilium.log',
      'vault.keys.json',
    ]);
    // The older release refuses what the newer one made.
    const older = applicationOn(folder);
    expect(await codeOf(older, 'vault.unlock', { user: USER, passphrase: PASSPHRASE })).toBe(
      'database-newer',
    );
  });

  it('would be found if it were there', () => {
    const folder = temporaryFolder();
    for (const encoding of ['utf8', 'utf16le'] as const) {
      writeFileSync(join(folder, 'leak.bin'), 'name Distinctowski', { encoding });
      expect(() => expectNoSecret(folder, SECRETS)).toThrow();
    }
  });

  function nextRelease(): string {
    const folder = join(temporaryFolder(), 'migrations');
    mkdirSync(folder);
    const names = readdirSync('db/migrations');
    for (const name of names) {
      writeFileSync(join(folder, name), readFileSync(join('db/migrations', name)));
    }
    const next = String(names.length + 1).padStart(4, '0');
    writeFileSync(join(folder, `${next}-later.sql`), 'CREATE TABLE later (a TEXT) STRICT;');
    return folder;
  }
});

describe('demo vault', () => {
  const options = { scryptCost: CHEAP, now: () => AT };

  const unlock = { user: DEMO_USER, passphrase: DEMO_PASSPHRASE };
  const files = readdirSync(resolve('docs/demo-cases')).filter((name) => name.endsWith('.json'));

  /** A demo made on a day, unlocked on that day. */
  async function demoOf(day: string) {
    const folder = join(temporaryFolder(), 'demo-vault');
    const now = () => `${day}T09:30:00.000Z`;
    await createDemoVault(folder, { ...options, now });
    const application = applicationOn(folder, { now });
    await answerOf(application, 'vault.unlock', unlock);
    return application;
  }

  async function familiesOn(application: Application, id: MeetingId | undefined) {
    const { agenda } = await answerOf(application, 'meetings.get', { id: MeetingId.parse(id) });
    return agenda.map(({ family }) => family);
  }

  it('[STO-023] holds every demo case and says that it is a demo', async () => {
    const folder = join(temporaryFolder(), 'demo-vault');
    await createDemoVault(folder, options);
    const application = applicationOn(folder);
    expect(await answerOf(application, 'vault.status', {})).toMatchObject({
      state: 'locked',
      users: [DEMO_USER],
      demo: true,
    });
    await answerOf(application, 'vault.unlock', unlock);
    const cases = await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 100 });
    expect(cases.total).toBe(files.length);
    expect(cases.rows.every(({ origin }) => origin === 'fictional')).toBe(true);
    for (const { id } of cases.rows) {
      expect(await codeOf(application, 'cases.boardSheet', { id })).toBe('ok');
    }
  });

  it('[STO-049] spreads the demo cases over every state, those listed on the agenda of the board day', async () => {
    const application = await demoOf('2026-11-02');
    const { facets, rows } = await answerOf(application, 'cases.list', {
      query: '',
      sort: { by: 'number', direction: 'ascending' },
      offset: 0,
      limit: 100,
    });
    expect(facets.preparation.map(({ value, count }) => [value, count])).toEqual([
      ['draft', 1],
      ['referred', 1],
      ['triaged', 1],
      ['listed', files.length - 5],
      ['not-ready', 1],
      ['decided', 1],
    ]);
    const meetings = await answerOf(application, 'meetings.list', {});
    expect(meetings).toMatchObject([{ on: '2026-11-24', cutOff: '2026-11-20T12:00' }]);
    const listed = rows.filter(({ preparation }) => preparation.state === 'listed');
    const names = listed.map(({ family }) => family);
    expect(await familiesOn(application, meetings[0]?.id)).toEqual(names);
    expect(names[0]).toBe('Feldman');
  });

  it('[STO-049] lists them for the next Tuesday once the board day has passed', async () => {
    for (const [day, next, cutOff] of [
      ['2026-11-25', '2026-12-01', '2026-11-27T12:00'],
      ['2026-12-01', '2026-12-08', '2026-12-04T12:00'],
      ['2027-01-04', '2027-01-05', '2027-01-01T12:00'],
    ] as const) {
      const application = await demoOf(day);
      const meetings = await answerOf(application, 'meetings.list', {});
      expect(meetings).toMatchObject([
        { on: next, cutOff, cases: files.length - 5 },
        { on: '2026-11-24', cases: files.length - 4 },
      ]);
      const { rows } = await answerOf(application, 'cases.list', {
        query: '',
        view: 'next-meeting',
        offset: 0,
        limit: 100,
      });
      expect(rows).toHaveLength(files.length - 5);
      expect(rows.every(({ preparation }) => preparation.state === 'listed')).toBe(true);
      expect(await familiesOn(application, meetings[0]?.id)).toEqual(
        (await familiesOn(application, meetings[1]?.id)).filter((name) => name !== 'Whitfield'),
      );
    }
  });

  it('is made anew each time', async () => {
    const folder = join(temporaryFolder(), 'demo-vault');
    await createDemoVault(folder, options);
    await createDemoVault(folder, options);
    const application = applicationOn(folder);
    await answerOf(application, 'vault.unlock', { user: DEMO_USER, passphrase: DEMO_PASSPHRASE });
    expect(await answerOf(application, 'meetings.list', {})).toHaveLength(1);
  });

  it('[STO-023] does not touch a folder that holds anything but a demo', async () => {
    const folder = temporaryFolder();
    const application = await unlockedApplication(folder);
    application.close();
    const before = readdirSync(folder);
    await expect(createDemoVault(folder, options)).rejects.toThrow('not a demo');
    expect(readdirSync(folder)).toEqual(before);
  });
});
