import { createHash } from 'node:crypto';

/** SHA-256 of a text exactly as recorded, in hex; of a picture, of its base64 data. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
