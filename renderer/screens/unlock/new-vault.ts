import { PASSPHRASE_MIN_LENGTH } from '#shared/contract/vault';

import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.unlock.create.faults;

export type NewVault = {
  readonly user: string;
  readonly passphrase: string;
  readonly repeated: string;
};

export type NewVaultFaults = { readonly [Field in keyof NewVault]?: string };

/** What keeps a vault from being created, by field; empty when nothing does. */
export function newVaultFaults({ user, passphrase, repeated }: NewVault): NewVaultFaults {
  return {
    ...(user.trim() === '' ? { user: TEXTS.noName } : {}),
    ...(user.trim().length > 80 ? { user: TEXTS.longName } : {}),
    ...(passphrase.length < PASSPHRASE_MIN_LENGTH
      ? {
          passphrase: TEXTS.short(passphrase.length, PASSPHRASE_MIN_LENGTH),
        }
      : {}),
    ...(repeated === passphrase ? {} : { repeated: TEXTS.differ }),
  };
}
