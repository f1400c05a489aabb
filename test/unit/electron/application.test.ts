import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../db/temporary-database.ts';
import {
  answerOf,
  applicationOn,
  ask,
  codeOf,
  PASSPHRASE,
  temporaryApplication,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const GOOD = { user: USER, passphrase: PASSPHRASE };

describe('vault', () => {
  it('[STO-016] is absent, then created once with a recovery key, then unlocked by passphrase', async () => {
    const folder = temporaryFolder();
    const first = applicationOn(folder);
    expect(await answerOf(first, 'vault.status', {})).toEqual({
      state: 'absent',
      users: [],
      demo: false,
    });
    const { recoveryKey } = await answerOf(first, 'vault.create', GOOD);
    expect(recoveryKey).toMatch(/^(.{5}-){6}.{5}$/);
    expect(await codeOf(first, 'vault.create', GOOD)).toBe('vault-exists');
    const unlocked = { state: 'unlocked', users: [USER], user: USER, demo: false };
    expect(await answerOf(first, 'vault.status', {})).toEqual(unlocked);
    first.close();

    const second = applicationOn(folder);
    expect(await codeOf(second, 'cases.list', { query: '', offset: 0, limit: 10 })).toBe(
      'vault-locked',
    );
    expect(await codeOf(second, 'vault.unlock', { ...GOOD, passphrase: 'wrong horse' })).toBe(
      'wrong-passphrase',
    );
    expect(await codeOf(second, 'vault.unlock', { ...GOOD, user: 'Nobody' })).toBe(
      'wrong-passphrase',
    );
    expect((await answerOf(second, 'vault.status', {})).state).toBe('locked');
    expect(await answerOf(second, 'vault.unlock', GOOD)).toEqual(unlocked);
  });

  it('[STO-024] opens by the recovery key and sets a new passphrase, whatever was forgotten', async () => {
    const folder = temporaryFolder();
    const first = applicationOn(folder);
    const { recoveryKey } = await answerOf(first, 'vault.create', GOOD);
    first.close();

    const second = applicationOn(folder);
    const renewed = { user: USER, passphrase: 'an entirely new phrase' };
    const other = recoveryKey.startsWith('2') ? '3' : '2';
    expect(
      await codeOf(second, 'vault.recover', {
        ...renewed,
        recoveryKey: `${other}${recoveryKey.slice(1)}`,
      }),
    ).toBe('recovery-key-mistyped');
    expect((await answerOf(second, 'vault.recover', { ...renewed, recoveryKey })).state).toBe(
      'unlocked',
    );
    second.close();

    const third = applicationOn(folder);
    expect(await codeOf(third, 'vault.unlock', GOOD)).toBe('wrong-passphrase');
    expect((await answerOf(third, 'vault.unlock', renewed)).state).toBe('unlocked');
    third.close();
  });

  it('refuses a passphrase of fewer than twelve characters', async () => {
    const application = temporaryApplication();
    const reply = await ask(application, 'vault.create', { user: 'A', passphrase: 'short' });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'passphrase' }] },
    });
    expect((await answerOf(application, 'vault.status', {})).state).toBe('absent');
  });

  it('says when there is nothing to unlock, and when the files are damaged', async () => {
    const folder = temporaryFolder();
    expect(await codeOf(applicationOn(folder), 'vault.unlock', GOOD)).toBe('vault-absent');
    const application = await unlockedApplication(folder);
    application.close();
    const database = join(folder, 'consilium.db');
    renameSync(database, `${database}.away`);
    expect(await codeOf(applicationOn(folder), 'vault.unlock', GOOD)).toBe('database-damaged');
    expect(existsSync(database)).toBe(false);
    writeFileSync(database, Buffer.alloc(8192, 1));
    expect(await codeOf(applicationOn(folder), 'vault.unlock', GOOD)).toBe('database-damaged');
    writeFileSync(join(folder, 'vault.keys.json'), '{}');
    expect(await codeOf(applicationOn(folder), 'vault.unlock', GOOD)).toBe('database-damaged');
    expect(await codeOf(applicationOn(folder), 'vault.create', GOOD)).toBe('vault-exists');
  });

  it('sets a database without a key file aside instead of deleting it', async () => {
    const folder = temporaryFolder();
    (await unlockedApplication(folder)).close();
    rmSync(join(folder, 'vault.keys.json'));
    const application = applicationOn(folder);
    await answerOf(application, 'vault.create', GOOD);
    expect(readdirSync(folder)).toContain('consilium.db.20261102T093000000Z.old');
  });

  it('[STO-017] locks on demand, tells who listens, and forgets the user', async () => {
    const application = await unlockedApplication();
    let locked = 0;
    const stop = application.onLocked(() => (locked += 1));
    expect((await answerOf(application, 'vault.lock', {})).state).toBe('locked');
    expect(locked).toBe(1);
    application.lock();
    expect(locked).toBe(1);
    expect(await codeOf(application, 'meetings.list', {})).toBe('vault-locked');
    await answerOf(application, 'vault.unlock', GOOD);
    stop();
    application.lock();
    expect(locked).toBe(1);
  });

  it('answers many unlocks at once one after the other', async () => {
    const folder = temporaryFolder();
    (await unlockedApplication(folder)).close();
    const application = applicationOn(folder);
    const codes = await Promise.all(
      [GOOD, { ...GOOD, passphrase: 'wrong' }, GOOD].map((input) =>
        codeOf(application, 'vault.unlock', input),
      ),
    );
    expect(codes).toEqual(['ok', 'wrong-passphrase', 'ok']);
    application.close();
    expect(existsSync(join(folder, 'consilium.db-wal'))).toBe(false);
  });

  it('leaves no database open when it closes during an unlock', async () => {
    const folder = temporaryFolder();
    (await unlockedApplication(folder)).close();
    const application = applicationOn(folder);
    const unlocking = ask(application, 'vault.unlock', GOOD);
    application.close();
    await unlocking;
    expect(existsSync(join(folder, 'consilium.db-wal'))).toBe(false);
  });
});
