import type { ServerResponse } from 'node:http';

import type { Reply } from '#shared/contract/call';

import { createNonce, securityHeaders } from '../content-security-policy.ts';
import { signedOutPage } from './signed-out-page.ts';

export function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  response.writeHead(status, {
    ...securityHeaders(createNonce()),
    'Content-Type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify(reply));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders(createNonce()),
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end(`${text}\n`);
}

export function sendSignedOutPage(response: ServerResponse, port: number): void {
  const nonce = createNonce();
  response.writeHead(401, {
    ...securityHeaders(nonce),
    'Content-Type': 'text/html; charset=utf-8',
  });
  response.end(signedOutPage(port, nonce));
}

export function redirectHome(response: ServerResponse, cookie: string, home: string): void {
  response.writeHead(303, {
    ...securityHeaders(createNonce()),
    'Set-Cookie': `${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    Location: home,
  });
  response.end();
}
