import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

import { z } from 'zod';

/** Memory scrypt may use: the product's cost needs 128 MiB. */
const MAX_MEMORY = 256 * 1024 * 1024;
const KEY_BYTES = 32;

const Bytes = z.base64();

/** What scrypt is asked to spend; stored with each key, so that it can rise later. */
export const ScryptCost = z.strictObject({
  N: z
    .int()
    .min(2 ** 10)
    .max(2 ** 17)
    .refine((value) => Number.isInteger(Math.log2(value)), { error: 'must be a power of two' }),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
});
export type ScryptCost = z.infer<typeof ScryptCost>;

/** Cost of the product: about a third of a second and 128 MiB for each guess. */
export const PRODUCT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

/** The data key under one secret: useless without it, and altered bytes are noticed. */
export const WrappedKey = z.strictObject({
  cost: ScryptCost,
  salt: Bytes,
  nonce: Bytes,
  ciphertext: Bytes,
  tag: Bytes,
});
export type WrappedKey = z.infer<typeof WrappedKey>;

/** Wraps the data key with AES-256-GCM under scrypt(secret), bound to `holder`. */
export async function wrapKey(
  dataKey: Buffer,
  secret: string,
  holder: string,
  cost: ScryptCost,
): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrappingKey = await derive(secret, salt, cost);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(holder));
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  wrappingKey.fill(0);
  return {
    cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The data key, or undefined when the secret is wrong or the bytes were altered. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
  holder: string,
): Promise<Buffer | undefined> {
  const wrappingKey = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.cost);
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      wrappingKey,
      Buffer.from(wrapped.nonce, 'base64'),
      { authTagLength: 16 },
    );
    decipher.setAAD(Buffer.from(holder)).setAuthTag(Buffer.from(wrapped.tag, 'base64'));
    const ciphertext = Buffer.from(wrapped.ciphertext, 'base64');
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    // GCM's only answer to a wrong key; the caller gives it a code.
    return undefined;
  } finally {
    wrappingKey.fill(0);
  }
}

/** Keyboards compose accents differently, so the passphrase is normalised first. */
function derive(secret: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      secret.normalize('NFKC'),
      salt,
      KEY_BYTES,
      { ...cost, maxmem: MAX_MEMORY },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}
