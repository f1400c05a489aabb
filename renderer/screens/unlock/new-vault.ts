import { PASSPHRASE_MIN_LENGTH } from '#shared/contract/vault';

export type NewVault = {
  readonly user: string;
  readonly passphrase: string;
  readonly repeated: string;
};

export type NewVaultFaults = { readonly [Field in keyof NewVault]?: string };

/** What keeps a vault from being created, by field; empty when nothing does. */
export function newVaultFaults({ user, passphrase, repeated }: NewVault): NewVaultFaults {
  return {
    ...(user.trim() === '' ? { user: 'Enter your name.' } : {}),
    ...(user.trim().length > 80 ? { user: 'The name must have at most 80 characters.' } : {}),
    ...(passphrase.length < PASSPHRASE_MIN_LENGTH
      ? {
          passphrase: `The passphrase has ${passphrase.length} of ${PASSPHRASE_MIN_LENGTH} characters.`,
        }
      : {}),
    ...(repeated === passphrase ? {} : { repeated: 'The two passphrases differ.' }),
  };
}
