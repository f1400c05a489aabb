import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { BODY_LIMIT_BYTES } from '../../../../electron/loopback/read-json.ts';
import { type LoopbackServer, startServer } from '../../../../electron/loopback/server.ts';
import { makeRendererFixture, SECRET } from '../renderer-fixture.ts';
import { createFakeApplication, type FakeApplication } from './fake-application.ts';
import { rawRequest } from './raw-request.ts';

const fixture = makeRendererFixture();
let application: FakeApplication;
let server: LoopbackServer;
let cookie: string;

beforeAll(async () => {
  application = createFakeApplication((name) =>
    name === 'app.info' ? { ok: true, value: { version: '1' } } : { ok: true, value: {} },
  );
  server = await startServer({ application, rendererDirectory: fixture.root, port: 0 });
  cookie = await signIn(server);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await server.close();
  fixture.remove();
});

async function open(address: string) {
  const { port, pathname, search } = new URL(address);
  return rawRequest({ port: Number(port), path: `${pathname}${search}` });
}

async function signIn(host: LoopbackServer, role: 'desk' | 'presenter' = 'desk') {
  const { headers } = await open(host.createOpeningAddress(role));
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

function call(name: string, change: { headers?: object; body?: string | Buffer; method?: string }) {
  return rawRequest({
    port: server.port,
    path: `/api/${name}`,
    method: change.method ?? 'POST',
    headers: {
      cookie,
      origin: `http://127.0.0.1:${server.port}`,
      'content-type': 'application/json',
      ...change.headers,
    },
    body: change.body ?? '{}',
  });
}

describe('opening address', () => {
  it('[HOST-001] gives a strict HttpOnly cookie once and leads to the start page', async () => {
    const address = server.createOpeningAddress('desk');
    const first = await open(address);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']?.[0]).toMatch(
      /^consilium-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const second = await open(address);
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('[HOST-002] ends after ten minutes', async () => {
    const address = server.createOpeningAddress('desk');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000 + 1);
    expect((await open(address)).status).toBe(401);
  });

  it.each(['/open', '/open?token=', '/open?token=guess', '/open?token=a&token=b'])(
    '[HOST-001] refuses %s',
    async (path) => {
      expect((await rawRequest({ port: server.port, path })).status).toBe(401);
    },
  );
});

describe('a browser without a session', () => {
  it.each(['/', '/assets/main.css', '/index.html', '/absent'])(
    '[HOST-003] sees at %s how to open, and no data',
    async (path) => {
      const { status, text, headers } = await rawRequest({ port: server.port, path });
      expect(status).toBe(401);
      expect(text).toContain('not open in this browser');
      expect(text).not.toContain('id="root"');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('[HOST-003] gets no call through', async () => {
    const before = application.calls.length;
    const { status, text } = await call('cases.list', { headers: { cookie: 'consilium-1=x' } });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(application.calls.length).toBe(before);
  });

  it('[HOST-004] is a browser with the cookie of another host', async () => {
    const other = await startServer({
      application: createFakeApplication(),
      rendererDirectory: fixture.root,
      port: 0,
    });
    const foreign = await signIn(other);
    await other.close();
    expect((await call('app.info', { headers: { cookie: foreign } })).status).toBe(401);
  });
});

describe('a browser with a session', () => {
  it('[HOST-005] gets the page with its own security policy, and cannot cache it', async () => {
    const { status, text, headers } = await rawRequest({
      port: server.port,
      path: '/',
      headers: { cookie: `other=1; ${cookie}` },
    });
    const nonce = /nonce-([\w-]+)/.exec(String(headers['content-security-policy']))?.[1];
    expect(status).toBe(200);
    expect(text).toContain(`content="${nonce}"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/../secret.css', '/..%2fsecret.css', '/assets/linked.css', '//secret.css', '/%00'])(
    '[HOST-021] gets nothing for %s over HTTP',
    async (path) => {
      const answer = await rawRequest({ port: server.port, path, headers: { cookie } });
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain(SECRET);
    },
  );

  it('[HOST-006] makes calls as what its session is', async () => {
    await call('app.info', { body: '{"a":1}' });
    expect(application.calls.at(-1)).toEqual({ role: 'desk', name: 'app.info', input: { a: 1 } });
    const presenter = await signIn(server, 'presenter');
    await call('cases.get', { headers: { cookie: presenter } });
    expect(application.calls.at(-1)?.role).toBe('presenter');
  });

  it('answers with the reply of the application', async () => {
    const { status, text, headers } = await call('app.info', {});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ ok: true, value: { version: '1' } });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['PUT', 'DELETE', 'POST', 'OPTIONS', 'PATCH'])('refuses %s on a file', async (method) => {
    const answer = await rawRequest({ port: server.port, path: '/', method, headers: { cookie } });
    expect(answer.status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const options = { port: server.port, path: '/', method: 'HEAD', headers: { cookie } };
    const { status, text } = await rawRequest(options);
    expect([status, text]).toEqual([200, '']);
  });
});

describe('requests from elsewhere', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:1'])(
    '[HOST-007] are refused for the host name %j',
    async (host) => {
      for (const path of ['/', '/api/app.info', '/open?token=x']) {
        const answer = await rawRequest({ port: server.port, path, headers: { host, cookie } });
        expect(answer.status).toBe(403);
      }
    },
  );

  it('[HOST-007] are let in under the name localhost', async () => {
    const host = `localhost:${server.port}`;
    const headers = { host, origin: `http://${host}` };
    expect((await call('app.info', { headers })).status).toBe(200);
  });

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: [] },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('[HOST-008] are refused as calls with %j', async (headers) => {
    const before = application.calls.length;
    expect((await call('app.info', { headers })).status).toBe(403);
    expect(application.calls.length).toBe(before);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    '[HOST-009] are refused as calls of type %j',
    async (type) => {
      expect((await call('app.info', { headers: { 'content-type': type } })).status).toBe(415);
    },
  );

  it('[HOST-009] may name the character set', async () => {
    const headers = { 'content-type': 'application/json; charset=UTF-8' };
    expect((await call('app.info', { headers })).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'HEAD'])('[HOST-009] are no call with %s', async (method) => {
    expect((await call('app.info', { method, body: '' })).status).toBe(405);
  });
});

describe('what a call carries', () => {
  it('[HOST-010] is at most 25 MB, announced or not', async () => {
    const before = application.calls.length;
    const body = Buffer.alloc(BODY_LIMIT_BYTES + 1, 0x20);
    expect((await call('cases.importFile', { body })).status).toBe(413);
    const headers = { 'transfer-encoding': 'chunked' };
    expect((await call('cases.importFile', { headers, body })).status).toBe(413);
    expect(application.calls.length).toBe(before);
  });

  it('[HOST-010] passes at the limit', async () => {
    const text = 'a'.repeat(BODY_LIMIT_BYTES - 2);
    expect((await call('cases.importFile', { body: JSON.stringify(text) })).status).toBe(200);
  });

  it.each(['', '{', 'undefined', '{"a":1}x'])('[HOST-011] is JSON, unlike %j', async (body) => {
    const { status, text } = await call('app.info', { body });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it.each(['', 'app', 'app.info/x', 'app.info.x', '..%2fopen', '__proto__.x1'])(
    '[HOST-011] goes to a call by name, not to %j',
    async (name) => {
      expect((await call(name, {})).status).toBe(404);
    },
  );
});

describe('a fault in the application', () => {
  it('[HOST-012] reaches the browser as a code only', async () => {
    vi.spyOn(application, 'call').mockRejectedValue(new Error('Mrs Example, 12345'));
    const { status, text } = await call('app.info', {});
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(text).not.toContain('Example');
  });
});

describe('the end of the host', () => {
  it('[HOST-013] closes the application and the port', async () => {
    const ending = createFakeApplication();
    const host = await startServer({
      application: ending,
      rendererDirectory: fixture.root,
      port: 0,
    });
    await host.close();
    expect(ending.closed()).toBe(1);
    await expect(rawRequest({ port: host.port, path: '/' })).rejects.toThrow('ECONNREFUSED');
  });

  it('[HOST-014] cannot be reached from another address of this machine', async () => {
    await expect(
      fetch(`http://127.0.0.2:${server.port}/`).then((answer) => answer.status),
    ).rejects.toThrow();
  });
});
