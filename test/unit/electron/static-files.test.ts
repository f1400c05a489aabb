import { afterAll, describe, expect, it } from 'vitest';

import { contentSecurityPolicy, createNonce } from '../../../electron/content-security-policy.ts';
import { respondWithRendererFile } from '../../../electron/renderer-response.ts';
import { readStaticFile } from '../../../electron/static-files.ts';
import { makeRendererFixture } from './renderer-fixture.ts';

const fixture = makeRendererFixture();
afterAll(fixture.remove);

describe('files of the renderer build', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/main-a_B-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/main.css', 'text/css; charset=utf-8'],
  ])('[HOST-020] serves %s as %s', async (path, contentType) => {
    expect((await readStaticFile(fixture.root, path))?.contentType).toBe(contentType);
  });

  it.each([
    '/../secret.css',
    '/..%2fsecret.css',
    '/%2e%2e/secret.css',
    '/..%252fsecret.css',
    '/assets/../../secret.css',
    '/..\\secret.css',
    '//secret.css',
    '/assets//main.css',
    '/./index.html',
    '/assets/main.css\0',
    '/assets/main.css%00',
    '/C:/secret.css',
    'secret.css',
    fixture.outside,
    '/assets/linked.css',
    '/up/secret.css',
    '/.env',
    '/assets/main.js.map',
    '/assets',
    '/folder.css',
    '/absent.css',
    '/index.html/x.css',
    '',
  ])('[HOST-021] serves nothing for %j', async (path) => {
    expect(await readStaticFile(fixture.root, path)).toBeUndefined();
  });
});

describe('headers of the renderer build', () => {
  it('[HOST-022] gives every page load a nonce of its own, the same in header and page', async () => {
    const first = await respondWithRendererFile(fixture.root, '/');
    const second = await respondWithRendererFile(fixture.root, '/');
    const nonces = [first, second].map(({ headers, body }) => {
      const nonce = /'nonce-([\w-]{24})'/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
      expect(body.toString()).toContain(`content="${nonce}"`);
      expect(body.toString()).not.toContain('__NONCE__');
      return nonce;
    });
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('[HOST-023] sends exactly the policy that allows nothing remote and nothing inline', () => {
    expect(contentSecurityPolicy('R')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'none'; " +
        "base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    expect(createNonce()).not.toBe(createNonce());
  });

  it('[HOST-024] forbids sniffing, referrers, foreign embedding and caching', async () => {
    const { headers } = await respondWithRendererFile(fixture.root, '/assets/main.css');
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
  });

  it('answers an absent file with the same headers and no path', async () => {
    const { status, headers, body } = await respondWithRendererFile(fixture.root, '/absent.css');
    expect(status).toBe(404);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(body.toString()).toBe('Not found\n');
  });
});
