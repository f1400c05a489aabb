import type { IncomingMessage } from 'node:http';

import { err, ok, type Result } from '#shared/result';

/** Above the longest case file the contract takes, with room for its escapes. */
export const BODY_LIMIT_BYTES = 25 * 1024 * 1024;

/** The JSON a call carries; a body over the limit is not kept in memory. */
export async function readJson(
  request: IncomingMessage,
): Promise<Result<unknown, 'too-large' | 'not-json'>> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) return err('too-large');
  const chunks: Buffer[] = [];
  let length = 0;
  // The connection must outlive an early end of the loop, or nobody reads the refusal.
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    length += chunk.length;
    if (length > BODY_LIMIT_BYTES) return err('too-large');
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return ok(value);
  } catch {
    return err('not-json');
  }
}
