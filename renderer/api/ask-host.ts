import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import { callHost } from './client.ts';

/** Asks the host; a refusal and a host that does not answer are both a code. */
export async function askHost<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Result<OutputOf<Name>, string>> {
  try {
    const reply = await callHost(name, input);
    return reply.ok ? ok(reply.value) : err(reply.error.code);
  } catch {
    return err('unreachable');
  }
}
