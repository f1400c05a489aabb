import type { IncomingMessage } from 'node:http';

export type Refusal = { readonly status: 403 | 405 | 415; readonly reason: string };

/** A page of another name that resolves to this machine (DNS rebinding) still sends its name. */
export function refuseForeignHost(request: IncomingMessage, port: number): Refusal | undefined {
  if (ownHosts(port).includes(request.headers.host ?? '')) return undefined;
  return { status: 403, reason: 'This address is not one of Consilium.' };
}

/** A call must come from our own page: its origin, as JSON, so that no form can send it. */
export function refuseForeignCall(request: IncomingMessage): Refusal | undefined {
  const { headers, method } = request;
  if (method !== 'POST') return { status: 405, reason: 'A call is a POST.' };
  if (headers.origin !== `http://${headers.host}`) {
    return { status: 403, reason: 'The call comes from another page.' };
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') {
    return { status: 403, reason: 'The call comes from another site.' };
  }
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '')) {
    return { status: 415, reason: 'A call carries JSON.' };
  }
  return undefined;
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}
