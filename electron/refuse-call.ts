import { randomUUID } from 'node:crypto';

import type { CommonError, Reply } from '#shared/contract/call';

/** A refusal by the host itself, in the shape every call answers. */
export function refuseCall(code: CommonError): Reply<unknown> {
  return { ok: false, error: { code, ref: randomUUID() } };
}
