import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { IDLE_LIMIT_MS } from '../../../../electron/idle-lock.ts';
import { openLoopback } from '../../../../electron/loopback/open-loopback.ts';
import type { LoopbackServer } from '../../../../electron/loopback/server.ts';
import { makeRendererFixture } from '../renderer-fixture.ts';
import { rawRequest } from './raw-request.ts';

const fixture = makeRendererFixture();
const base = mkdtempSync(join(tmpdir(), 'consilium-loopback-'));
const CASE_ID = '00000000-0000-4000-8000-000000000000';

afterAll(() => {
  fixture.remove();
  rmSync(base, { recursive: true, force: true });
});

async function signIn(server: LoopbackServer, role: 'desk' | 'presenter'): Promise<string> {
  const { pathname, search } = new URL(server.createOpeningAddress(role));
  const answer = await rawRequest({ port: server.port, path: `${pathname}${search}` });
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function call(server: LoopbackServer, cookie: string, name: string, input: object) {
  const { text } = await rawRequest({
    port: server.port,
    path: `/api/${name}`,
    method: 'POST',
    headers: {
      cookie,
      origin: `http://127.0.0.1:${server.port}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(input),
  });
  const reply: unknown = JSON.parse(text);
  return reply;
}

describe('the demo over HTTP, with the real application', () => {
  let server: LoopbackServer;
  const list = { query: '', offset: 0, limit: 50 };

  beforeAll(async () => {
    server = await openLoopback({
      dataDirectory: join(base, 'demo'),
      port: 0,
      demo: true,
      rendererDirectory: fixture.root,
    });
  });
  afterAll(async () => {
    await server.close();
  });

  it('[HOST-015] is unlocked without anybody typing', async () => {
    const desk = await signIn(server, 'desk');
    expect(await call(server, desk, 'vault.status', {})).toMatchObject({
      ok: true,
      value: { state: 'unlocked', demo: true },
    });
    expect(await call(server, desk, 'cases.list', list)).toMatchObject({ ok: true });
  });

  it('[ROM-002] gives the presenter’s window an address under another name', async () => {
    const desk = await signIn(server, 'desk');
    const reply = await call(server, desk, 'room.openPresenter', {});
    expect(reply).toMatchObject({ ok: true, value: { kind: 'address' } });
    const { hostname, pathname, search } = new URL(server.createOpeningAddress('presenter'));
    expect(hostname).toBe('localhost');
    const answer = await rawRequest({ port: server.port, path: `${pathname}${search}` });
    expect(answer.headers.location).toBe('/#/room');
  });

  it('[HOST-016] lets a presenter look and not write', async () => {
    const presenter = await signIn(server, 'presenter');
    expect(await call(server, presenter, 'cases.list', list)).toMatchObject({ ok: true });
    const writes = {
      'cases.create': { document: {} },
      'cases.save': { id: CASE_ID, base: 1, document: {} },
      'cases.importFile': { text: '{}' },
      'vault.lock': {},
    };
    for (const [name, input] of Object.entries(writes)) {
      expect(await call(server, presenter, name, input)).toMatchObject({
        ok: false,
        error: { code: 'not-allowed' },
      });
    }
  });

  it('[HOST-033] is locked for a call that comes after the idle time', async () => {
    const desk = await signIn(server, 'desk');
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + IDLE_LIMIT_MS);
    const late = await call(server, desk, 'cases.list', list);
    now.mockRestore();
    expect(late).toMatchObject({ ok: false, error: { code: 'vault-locked' } });
  });
});

describe('the host as a process', () => {
  type Ending = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

  /** Starts the host, ends it with a signal as soon as it has said something, and listens. */
  function runUntil(signal: NodeJS.Signals, dataDirectory: string): Promise<Ending> {
    const options = JSON.stringify({
      dataDirectory,
      port: 0,
      demo: false,
      openBrowser: false,
      rendererDirectory: fixture.root,
    });
    const script =
      "import { runLoopback } from './electron/loopback/run-loopback.ts';" +
      `await runLoopback(${options});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      child.kill(signal);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    return new Promise((resolve) => {
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '[HOST-017] says one line with its address and ends in order at %s',
    async (signal) => {
      const { code, stdout, stderr } = await runUntil(signal, join(base, signal));
      expect(stdout).toMatch(
        /^Consilium is open at http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]{43}\n$/,
      );
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
  );

  it('[HOST-018] makes no vault before somebody creates one', async () => {
    const folder = join(base, 'untouched');
    await runUntil('SIGTERM', folder);
    const left = readdirSync(base).includes('untouched') ? readdirSync(folder) : [];
    expect(left.filter((name) => /\.db|keys/.test(name))).toEqual([]);
  });

  it('says what is missing when the screens are not built', async () => {
    const options = { dataDirectory: join(base, 'x'), port: 0, demo: false };
    await expect(
      openLoopback({ ...options, rendererDirectory: join(base, 'absent') }),
    ).rejects.toThrow('npm run build');
  });
});
