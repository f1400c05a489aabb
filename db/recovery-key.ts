import { createHash, randomInt } from 'node:crypto';

import { err, ok, type Result } from '#shared/result';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 32;
const CHECK_LENGTH = 3;
const GROUP = 5;

/** A new recovery key: 160 random bits and 15 check bits in seven groups of five characters. */
export function newRecoveryKey(): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () => ALPHABET.charAt(randomInt(32)));
  return inGroups(secret.join('') + checkOf(secret.join('')));
}

/**
 * The key's canonical form from whatever was typed: case, spaces and hyphens do not matter.
 * A failed check means a typing error, so that it is told from the key of another vault.
 */
export function readRecoveryKey(typed: string): Result<string, 'recovery-key-mistyped'> {
  const characters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const secret = characters.slice(0, SECRET_LENGTH);
  const complete = characters.length === SECRET_LENGTH + CHECK_LENGTH;
  if (!complete || characters.slice(SECRET_LENGTH) !== checkOf(secret)) {
    return err('recovery-key-mistyped');
  }
  return ok(inGroups(characters));
}

function checkOf(secret: string): string {
  const digest = createHash('sha256').update(secret).digest();
  return [...digest.subarray(0, CHECK_LENGTH)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
}

function inGroups(characters: string): string {
  return (characters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}
