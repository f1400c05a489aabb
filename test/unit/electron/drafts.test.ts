import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openDatabase } from '#db/client';
import { findDraft } from '#db/repositories/draft-repository';

import { DATA_KEY, locationIn, temporaryFolder } from '../db/temporary-database.ts';
import { addedCase, answerOf, codeOf, unlockedApplication } from './temporary-application.ts';

const KEY = '00000000-0000-4000-8000-00000000000a';
const HALF_TYPED = { patient: { name: { family: 'Brandt' }, born: '31-02-19' }, labs: [null] };

describe('drafts', () => {
  it('[DRF-001] keeps what is in the editor as it is, valid or not, and gives it back', async () => {
    const application = await unlockedApplication();
    await answerOf(application, 'drafts.keep', { key: KEY, draft: HALF_TYPED });
    const kept = await answerOf(application, 'drafts.get', { key: KEY });
    expect(kept.draft).toEqual(HALF_TYPED);
    expect(await answerOf(application, 'drafts.list', {})).toMatchObject([
      { key: KEY, name: 'BRANDT' },
    ]);
    await answerOf(application, 'drafts.keep', { key: KEY, draft: { patient: {} } });
    expect((await answerOf(application, 'drafts.get', { key: KEY })).draft).toEqual({
      patient: {},
    });
    await answerOf(application, 'drafts.drop', { key: KEY });
    expect(await codeOf(application, 'drafts.get', { key: KEY })).toBe('draft-not-found');
  });

  it('[DRF-008] a draft of a case says on which revision it stands and whether that is the latest', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, { referral: { question: 'Which?' } });
    const draft = { referral: { question: 'Which, then?' } };
    await answerOf(application, 'drafts.keep', { key: id, caseId: id, base: 1, draft });
    await answerOf(application, 'cases.save', { id, base: 1, document: {} });
    expect(await answerOf(application, 'drafts.get', { key: id })).toMatchObject({
      draft,
      base: 1,
      latestRevision: 2,
    });
    const list = await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 5 });
    expect(list.rows[0]?.draftKeptAt).toBeDefined();
  });

  it('[DRF-009] a draft of a case or revision that is not there is refused', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, {});
    const nobody = '00000000-0000-4000-8000-000000000009';
    const keep = { key: KEY, draft: {} };
    expect(await codeOf(application, 'drafts.keep', { ...keep, caseId: nobody, base: 1 })).toBe(
      'case-not-found',
    );
    expect(await codeOf(application, 'drafts.keep', { ...keep, caseId: id, base: 7 })).toBe(
      'case-not-found',
    );
  });

  it('[DRF-010] a case that is locked for the board can still be drafted on', async () => {
    const application = await unlockedApplication();
    const { id } = await addedCase(application, {});
    await answerOf(application, 'preparation.lock', { id, revision: 1 });
    const input = { key: id, caseId: id, base: 1, draft: { access: {} } };
    expect(await codeOf(application, 'drafts.keep', input)).toBe('ok');
    expect(await codeOf(application, 'cases.save', { id, base: 1, document: {} })).toBe(
      'case-locked',
    );
  });

  it('[DRF-011] the presenter sees no drafts', async () => {
    const application = await unlockedApplication();
    for (const [name, input] of [
      ['drafts.get', { key: KEY }],
      ['drafts.list', {}],
      ['drafts.keep', { key: KEY, draft: {} }],
    ] as const) {
      expect(await application.call('presenter', name, input)).toMatchObject({
        ok: false,
        error: { code: 'not-allowed' },
      });
    }
  });

  it('[DRF-012] a process killed while it keeps a draft leaves the former one whole', () => {
    const folder = temporaryFolder();
    const location = locationIn(folder);
    const script = resolve(join('test', 'unit', 'db', 'die-inside-a-keeping.ts'));
    const { signal, stdout } = spawnSync(
      process.execPath,
      [script, location.file, DATA_KEY.toString('hex'), location.backupFolder],
      { encoding: 'utf8' },
    );
    expect([signal, stdout]).toEqual(['SIGKILL', 'kept once, second not committed\n']);
    const opened = openDatabase(location);
    if (!opened.ok) throw new Error(opened.error);
    const kept = findDraft(opened.value.db, 'A', KEY);
    opened.value.close();
    expect(kept?.draft).toEqual({ referral: { question: 'the former words' } });
  });
});
