import { z } from 'zod';

import { call } from './call.ts';

/** Shortest passphrase the vault accepts, in characters. */
export const PASSPHRASE_MIN_LENGTH = 12;

/** Published on purpose: a demo vault holds fictional patients only. */
export const DEMO_USER = 'Demo';
export const DEMO_PASSPHRASE = 'consilium demo vault';

export const UserName = z.string().trim().min(1, 'must not be empty').max(80);
const Passphrase = z
  .string()
  .min(PASSPHRASE_MIN_LENGTH, `must have at least ${PASSPHRASE_MIN_LENGTH} characters`)
  .max(1024);

export const VaultStatus = z.strictObject({
  state: z.enum(['absent', 'locked', 'unlocked']),
  /** People who hold a passphrase to this vault. */
  users: z.array(z.string()),
  user: z.string().optional(),
  /** The vault holds fictional cases only. */
  demo: z.boolean(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

export const vault = {
  status: call({
    input: z.strictObject({}),
    output: VaultStatus,
    errors: [],
    access: 'read',
    beforeUnlock: true,
  }),
  /** First run: makes the encrypted database and its first user; the recovery key is shown once. */
  create: call({
    input: z.strictObject({ user: UserName, passphrase: Passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
    errors: ['vault-exists'],
    beforeUnlock: true,
  }),
  unlock: call({
    input: z.strictObject({ user: UserName, passphrase: z.string().min(1).max(1024) }),
    output: VaultStatus,
    errors: ['vault-absent', 'wrong-passphrase', 'database-newer', 'database-damaged'],
    beforeUnlock: true,
  }),
  /** Opens the vault with the printed recovery key and sets a passphrase for the user. */
  recover: call({
    input: z.strictObject({
      recoveryKey: z.string().min(1).max(200),
      user: UserName,
      passphrase: Passphrase,
    }),
    output: VaultStatus,
    errors: [
      'vault-absent',
      'recovery-key-mistyped',
      'wrong-recovery-key',
      'database-newer',
      'database-damaged',
    ],
    beforeUnlock: true,
  }),
  lock: call({ input: z.strictObject({}), output: VaultStatus, errors: [], beforeUnlock: true }),
};
