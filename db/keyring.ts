import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import { err, ok, type Result } from '#shared/result';

import { writeFileAtomically } from './atomic-file.ts';
import { PRODUCT_COST, type ScryptCost, unwrapKey, WrappedKey, wrapKey } from './key-wrap.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';

const RECOVERY_HOLDER = 'recovery';

/** The key file beside the database: one wrapped copy of the data key per holder. */
export const Keyring = z.strictObject({
  format: z.literal('consilium-keys/1'),
  users: z.array(z.strictObject({ name: z.string().min(1), key: WrappedKey })).min(1),
  recovery: WrappedKey,
});
export type Keyring = z.infer<typeof Keyring>;

/** A new random data key with its first user; the recovery key exists nowhere else. */
export async function createKeyring(
  user: string,
  passphrase: string,
  cost: ScryptCost = PRODUCT_COST,
): Promise<{
  readonly keyring: Keyring;
  readonly dataKey: Buffer;
  readonly recoveryKey: string;
}> {
  const dataKey = randomBytes(32);
  const recoveryKey = newRecoveryKey();
  const keyring: Keyring = {
    format: 'consilium-keys/1',
    users: [{ name: user, key: await wrapKey(dataKey, passphrase, holderOf(user), cost) }],
    recovery: await wrapKey(dataKey, recoveryKey, RECOVERY_HOLDER, cost),
  };
  return { keyring, dataKey, recoveryKey };
}

/** The data key for a user's passphrase; an unknown user is answered like a wrong passphrase. */
export async function unlockWithPassphrase(
  keyring: Keyring,
  user: string,
  passphrase: string,
): Promise<Result<Buffer, 'wrong-passphrase'>> {
  const held = keyring.users.find(({ name }) => name === user);
  if (held === undefined) return err('wrong-passphrase');
  const dataKey = await unwrapKey(held.key, passphrase, holderOf(user));
  return dataKey === undefined ? err('wrong-passphrase') : ok(dataKey);
}

/** The data key for the printed recovery key; a typing error is told from another vault's key. */
export async function unlockWithRecoveryKey(
  keyring: Keyring,
  typed: string,
): Promise<Result<Buffer, 'recovery-key-mistyped' | 'wrong-recovery-key'>> {
  const recoveryKey = readRecoveryKey(typed);
  if (!recoveryKey.ok) return recoveryKey;
  const dataKey = await unwrapKey(keyring.recovery, recoveryKey.value, RECOVERY_HOLDER);
  return dataKey === undefined ? err('wrong-recovery-key') : ok(dataKey);
}

/** The keyring with this user's copy of the data key under a new passphrase. */
export async function withUser(
  keyring: Keyring,
  dataKey: Buffer,
  { user, passphrase }: { readonly user: string; readonly passphrase: string },
): Promise<Keyring> {
  const key = await wrapKey(dataKey, passphrase, holderOf(user), keyring.recovery.cost);
  const others = keyring.users.filter(({ name }) => name !== user);
  return { ...keyring, users: [...others, { name: user, key }] };
}

/** Reads the key file; a file that is not one of ours is damaged, not absent. */
export function readKeyring(file: string): Result<Keyring, 'keys-absent' | 'keys-damaged'> {
  if (!existsSync(file)) return err('keys-absent');
  const parsed = Keyring.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success ? ok(parsed.data) : err('keys-damaged');
}

/** Writes the key file in one step, readable by its owner only. */
export function writeKeyring(file: string, keyring: Keyring): void {
  writeFileAtomically(file, `${JSON.stringify(keyring, undefined, 2)}\n`);
}

function holderOf(user: string): string {
  return `user:${user}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is not a keyring: the schema refuses undefined.
    return undefined;
  }
}
