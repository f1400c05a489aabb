import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PRODUCT_COST, type ScryptCost } from '#db/key-wrap';
import {
  createKeyring,
  readKeyring,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  withUser,
  writeKeyring,
} from '#db/keyring';
import { newRecoveryKey, readRecoveryKey } from '#db/recovery-key';

import { temporaryFolder } from './temporary-database.ts';

const CHEAP: ScryptCost = { N: 2 ** 10, r: 8, p: 1 };
const PASSPHRASE = 'correct horse battery';

const create = () => createKeyring('Dr Vogt', PASSPHRASE, CHEAP);

describe('keyring', () => {
  it('[STO-001] gives the data key for the right passphrase only', async () => {
    const { keyring, dataKey } = await create();
    expect(await unlockWithPassphrase(keyring, 'Dr Vogt', PASSPHRASE)).toEqual({
      ok: true,
      value: dataKey,
    });
    const refused = { ok: false, error: 'wrong-passphrase' };
    expect(await unlockWithPassphrase(keyring, 'Dr Vogt', `${PASSPHRASE} `)).toEqual(refused);
    expect(await unlockWithPassphrase(keyring, 'Dr Weber', PASSPHRASE)).toEqual(refused);
  });

  it('makes a 256-bit data key that differs every time', async () => {
    const [first, second] = await Promise.all([create(), create()]);
    expect(first.dataKey).toHaveLength(32);
    expect(first.dataKey.equals(second.dataKey)).toBe(false);
  });

  it('accepts a passphrase whatever way its accents are composed', async () => {
    const { keyring } = await createKeyring('A', 'Müller möchte Äpfel'.normalize('NFC'), CHEAP);
    const typed = 'Müller möchte Äpfel'.normalize('NFD');
    expect((await unlockWithPassphrase(keyring, 'A', typed)).ok).toBe(true);
  });

  it('[STO-002] gives the data key for the recovery key, however it is typed', async () => {
    const { keyring, dataKey, recoveryKey } = await create();
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    for (const typed of [
      recoveryKey,
      recoveryKey.toLowerCase().replace(/-/g, ' '),
      recoveryKey.replace(/0/g, 'o').replace(/1/g, 'l'),
    ]) {
      expect(await unlockWithRecoveryKey(keyring, typed)).toEqual({ ok: true, value: dataKey });
    }
  });

  it('[STO-002] tells a typing error from the recovery key of another vault', async () => {
    const { keyring, recoveryKey } = await create();
    const mistyped = `${recoveryKey.startsWith('7') ? '8' : '7'}${recoveryKey.slice(1)}`;
    const codeOf = async (typed: string) => {
      const result = await unlockWithRecoveryKey(keyring, typed);
      return result.ok ? 'unlocked' : result.error;
    };
    expect(await codeOf(mistyped)).toBe('recovery-key-mistyped');
    expect(await codeOf(recoveryKey.slice(0, -1))).toBe('recovery-key-mistyped');
    expect(await codeOf('')).toBe('recovery-key-mistyped');
    expect(await codeOf(newRecoveryKey())).toBe('wrong-recovery-key');
  });

  it('notices nearly every swap of two neighbouring characters', () => {
    const missed = Array.from({ length: 300 }, () => {
      const key = newRecoveryKey().replace(/-/g, '');
      const swapped = `${key.slice(0, 4)}${key.charAt(5)}${key.charAt(4)}${key.slice(6)}`;
      return swapped !== key && readRecoveryKey(swapped).ok;
    }).filter(Boolean);
    expect(missed.length).toBeLessThan(3);
  });

  it('lets a user have a new passphrase for the same data key', async () => {
    const { keyring, dataKey } = await create();
    const changed = await withUser(keyring, dataKey, {
      user: 'Dr Vogt',
      passphrase: 'a new passphrase',
    });
    expect(changed.users).toHaveLength(1);
    expect((await unlockWithPassphrase(changed, 'Dr Vogt', PASSPHRASE)).ok).toBe(false);
    expect(await unlockWithPassphrase(changed, 'Dr Vogt', 'a new passphrase')).toEqual({
      ok: true,
      value: dataKey,
    });
  });

  it('refuses a wrapped key that was moved to another user', async () => {
    const { keyring } = await create();
    const key = keyring.users[0]?.key ?? keyring.recovery;
    const moved = { ...keyring, users: [{ name: 'Mallory', key }] };
    expect((await unlockWithPassphrase(moved, 'Mallory', PASSPHRASE)).ok).toBe(false);
  });

  it('[STO-001] spends scrypt with N 2^17, r 8, p 1 unless told otherwise', async () => {
    expect(PRODUCT_COST).toEqual({ N: 131_072, r: 8, p: 1 });
    const { keyring } = await createKeyring('A', PASSPHRASE);
    expect(keyring.users[0]?.key.cost).toEqual(PRODUCT_COST);
    expect(keyring.recovery.cost).toEqual(PRODUCT_COST);
    expect((await unlockWithPassphrase(keyring, 'A', PASSPHRASE)).ok).toBe(true);
  });
});

describe('key file', () => {
  it('holds neither passphrase nor recovery key nor data key, and only its owner reads it', async () => {
    const file = join(temporaryFolder(), 'vault.keys.json');
    const { keyring, dataKey, recoveryKey } = await create();
    writeKeyring(file, keyring);
    const text = readFileSync(file, 'utf8');
    for (const secret of [
      PASSPHRASE,
      recoveryKey,
      recoveryKey.replace(/-/g, ''),
      dataKey.toString('hex'),
      dataKey.toString('base64'),
    ]) {
      expect(text).not.toContain(secret);
    }
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readKeyring(file)).toEqual({ ok: true, value: keyring });
  });

  it('replaces the file without leaving a temporary one', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'vault.keys.json');
    const { keyring } = await create();
    writeKeyring(file, keyring);
    writeKeyring(file, keyring);
    expect(readdirSync(folder)).toEqual(['vault.keys.json']);
  });

  it('tells an absent key file from a damaged one', async () => {
    const file = join(temporaryFolder(), 'vault.keys.json');
    expect(readKeyring(file)).toEqual({ ok: false, error: 'keys-absent' });
    const { keyring } = await create();
    for (const text of ['', '{', '[]', JSON.stringify({ ...keyring, format: 'other/9' })]) {
      writeFileSync(file, text);
      expect(readKeyring(file)).toEqual({ ok: false, error: 'keys-damaged' });
    }
  });
});
