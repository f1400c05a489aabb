import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Application } from '../application.ts';
import type { Role } from '../dispatch.ts';
import type { IdleLock } from '../idle-lock.ts';
import { refuseCall } from '../refuse-call.ts';
import { respondWithRendererFile } from '../renderer-response.ts';
import { readJson } from './read-json.ts';
import { refuseForeignCall, refuseForeignHost } from './request-guard.ts';
import { redirectHome, sendReply, sendSignedOutPage, sendText } from './responses.ts';
import type { Sessions } from './sessions.ts';

type Host = {
  readonly application: Application;
  readonly rendererDirectory: string;
  readonly port: number;
  readonly sessions: Sessions;
  readonly idleLock: IdleLock;
};

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** As it came in: a parsed URL would have resolved `..` already. */
  readonly path: string;
  readonly query: string;
};

const API = '/api/';
/** Where a window of each role begins. */
const HOMES: Readonly<Record<Role, string>> = { desk: '/', presenter: '/#/room' };
const CALL_NAME = /^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/;

export function createRequestHandler(
  host: Host,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    handle(host, { request, response, path, query }).catch(() => {
      // What went wrong may quote patient data, so nothing of it is sent or printed.
      if (response.headersSent) response.destroy();
      else sendReply(response, 500, refuseCall('internal'));
    });
  };
}

async function handle(host: Host, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  const refusal = refuseForeignHost(request, host.port);
  if (refusal !== undefined) return sendText(response, refusal.status, refusal.reason);

  if (path === '/open' && request.method === 'GET') return openSession(host, exchange);

  const role = host.sessions.roleOf(readCookie(request, cookieName(host.port)));
  if (path.startsWith(API)) return answerCall(host, exchange, role);
  if (role === undefined) return sendSignedOutPage(response, host.port);
  return sendFile(host, exchange);
}

function openSession({ sessions, port }: Host, { response, query }: Exchange): void {
  const session = sessions.redeem(new URLSearchParams(query).get('token') ?? '');
  if (session === undefined) sendSignedOutPage(response, port);
  else redirectHome(response, `${cookieName(port)}=${session.cookie}`, HOMES[session.role]);
}

async function answerCall(
  { application, idleLock }: Host,
  { request, response, path }: Exchange,
  role: Role | undefined,
): Promise<void> {
  const refuse = (status: number, code: 'not-allowed' | 'invalid-input'): void => {
    // The rest of the body is read and thrown away, else the client never sees the answer.
    request.resume();
    response.setHeader('Connection', 'close');
    sendReply(response, status, refuseCall(code));
  };
  if (role === undefined) return refuse(401, 'not-allowed');
  const refusal = refuseForeignCall(request);
  if (refusal !== undefined) return refuse(refusal.status, 'not-allowed');
  const name = path.slice(API.length);
  if (!CALL_NAME.test(name)) return refuse(404, 'invalid-input');

  const body = await readJson(request);
  if (!body.ok) return refuse(body.error === 'too-large' ? 413 : 400, 'invalid-input');
  idleLock.beforeCall(name);
  sendReply(response, 200, await application.call(role, name, body.value));
}

async function sendFile(
  { rendererDirectory }: Host,
  { request, response, path }: Exchange,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD.');
  }
  const { status, headers, body } = await respondWithRendererFile(rendererDirectory, path);
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Cookies know no ports: without the number, two open hosts would end each other's session. */
function cookieName(port: number): string {
  return `consilium-${port}`;
}

function readCookie(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${name}=`));
  return own?.slice(name.length + 1) ?? '';
}
