import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';

type UnlockError =
  | ErrorOf<'vault.unlock'>
  | ErrorOf<'vault.create'>
  | ErrorOf<'vault.recover'>
  | CommonError
  | 'unreachable';

/** What is said when the vault does not open; a new code without a sentence does not build. */
export const UNLOCK_ERROR_TEXT: Readonly<Record<UnlockError, string>> = {
  'wrong-passphrase': 'This passphrase does not open the vault for this person. Try again.',
  'recovery-key-mistyped':
    'The recovery key is not typed correctly. Compare each group with the printed one.',
  'wrong-recovery-key': 'This recovery key belongs to another vault.',
  'vault-absent': 'There is no vault here yet. Reload to create one.',
  'vault-exists': 'A vault exists here already. Reload to unlock it.',
  'database-newer':
    'The cases were saved by a newer version of Consilium. They were left untouched; open them with that version.',
  'database-damaged':
    'The case database is damaged and was left untouched. Restore it from a backup.',
  'invalid-input': 'The name or the passphrase cannot be used. Check both.',
  'vault-locked': 'The vault is locked.',
  'not-allowed':
    'This page is not signed in to Consilium. Open it again with the address Consilium gave.',
  internal: 'Consilium failed. Nothing was changed.',
  unreachable: 'Consilium does not answer. Is it still running?',
};

/** The sentence for a code, also for one of the future. */
export function unlockErrorText(code: string): string {
  const known: Readonly<Record<string, string>> = UNLOCK_ERROR_TEXT;
  return known[code] ?? UNLOCK_ERROR_TEXT.internal;
}
