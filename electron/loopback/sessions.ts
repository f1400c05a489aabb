import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import type { Role } from '../dispatch.ts';

/** How long an opening address waits to be opened. */
export const OPENING_LIMIT_MS = 10 * 60 * 1000;

type Secret = { readonly digest: Buffer; readonly role: Role; readonly expires: number };

export type Sessions = {
  /** A token for an opening address: works once, within `OPENING_LIMIT_MS`. */
  readonly issueToken: (role: Role) => string;
  /** Exchanges a token for the value of a session cookie and the role it gives. */
  readonly redeem: (token: string) => { readonly cookie: string; readonly role: Role } | undefined;
  readonly roleOf: (cookie: string) => Role | undefined;
};

/** Sessions live as long as the process; only digests of secrets are kept. */
export function createSessions(): Sessions {
  const tokens = new Set<Secret>();
  const cookies = new Set<Secret>();

  return {
    issueToken: (role) => issue(tokens, role, Date.now() + OPENING_LIMIT_MS),
    redeem: (token) => {
      const secret = find(tokens, token);
      if (secret === undefined) return undefined;
      tokens.delete(secret);
      if (secret.expires < Date.now()) return undefined;
      const { role } = secret;
      return { cookie: issue(cookies, role, Infinity), role };
    },
    roleOf: (cookie) => find(cookies, cookie)?.role,
  };
}

function issue(secrets: Set<Secret>, role: Role, expires: number): string {
  const value = randomBytes(32).toString('base64url');
  secrets.add({ digest: digestOf(value), role, expires });
  return value;
}

/** Equal lengths after hashing, so the comparison takes the same time for every wrong value. */
function find(secrets: ReadonlySet<Secret>, value: string): Secret | undefined {
  const digest = digestOf(value);
  return [...secrets].find((secret) => timingSafeEqual(secret.digest, digest));
}

function digestOf(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
