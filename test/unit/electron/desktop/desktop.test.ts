import { readFileSync } from 'node:fs';

import { afterAll, describe, expect, it } from 'vitest';

import { createAppProtocol } from '../../../../electron/desktop/app-protocol.ts';
import { openExternalLink } from '../../../../electron/desktop/external-links.ts';
import { createWindowLock } from '../../../../electron/desktop/lock-windows.ts';
import { menuTemplate } from '../../../../electron/desktop/menu.ts';
import { readDesktopOptions } from '../../../../electron/desktop/read-desktop-options.ts';
import { askBeforeLeaving } from '../../../../electron/desktop/unsaved-changes.ts';
import { makeRendererFixture, SECRET } from '../renderer-fixture.ts';
import { createFakeContents } from './fake-contents.ts';

const fixture = makeRendererFixture();
afterAll(fixture.remove);

describe('the app protocol', () => {
  const answer = createAppProtocol(fixture.root);

  it('[HOST-070] serves the page with its own security policy', async () => {
    const response = await answer({ method: 'GET', url: 'app://bundle/' });
    const policy = response.headers.get('content-security-policy');
    const nonce = /nonce-([\w-]+)/.exec(policy ?? '')?.[1];
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`content="${nonce}"`);
  });

  it.each([
    'app://bundle/../secret.css',
    'app://bundle/..%2fsecret.css',
    'app://bundle/%2e%2e%2fsecret.css',
    'app://bundle/assets/linked.css',
    'app://bundle/up/secret.css',
    'app://bundle//secret.css',
    'app://bundle/assets/main.css%00',
    `app://bundle${fixture.outside}`,
  ])('[HOST-021] serves nothing for %s', async (url) => {
    const response = await answer({ method: 'GET', url });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(SECRET);
  });

  it('[HOST-070] refuses another host and another method', async () => {
    expect((await answer({ method: 'GET', url: 'app://evil/index.html' })).status).toBe(403);
    expect((await answer({ method: 'POST', url: 'app://bundle/' })).status).toBe(403);
  });
});

describe('links out of the app', () => {
  async function opened(address: string, answer = true): Promise<readonly string[]> {
    const asked: string[] = [];
    const links: string[] = [];
    await openExternalLink(address, {
      confirm: (link) => {
        asked.push(link);
        return Promise.resolve(answer);
      },
      open: (link) => {
        links.push(link);
        return Promise.resolve();
      },
    });
    return asked.length === 0 ? ['not asked', ...links] : links;
  }

  it('[HOST-071] lead to the sources of the pack, after the person agreed', async () => {
    expect(await opened('https://doi.org/10.1/x')).toEqual(['https://doi.org/10.1/x']);
    expect(await opened('https://doi.org/10.1/x', false)).toEqual([]);
  });

  it.each([
    'http://doi.org/10.1/x',
    'https://doi.org.evil.example/',
    'https://evil.example/doi.org',
    'https://doi.org:444/x',
    'https://me@doi.org/x',
    'file:///etc/passwd',
    'app://bundle/',
    'not an address',
  ])('[HOST-071] never lead to %s', async (address) => {
    expect(await opened(address)).toEqual(['not asked']);
  });
});

describe('a locked app', () => {
  it('[HOST-072] loads every page anew, and unsaved changes cannot hold that up', () => {
    const page = createFakeContents();
    const lock = createWindowLock(() => [page.contents]);
    askBeforeLeaving(page.contents, { isLocking: lock.isLocking, confirmLeaving: () => false });
    expect(page.fire('will-prevent-unload')).toBe(false);
    lock.blank();
    expect(page.reloads()).toBe(1);
    expect(page.fire('will-prevent-unload')).toBe(true);
    page.fire('did-stop-loading');
    expect(page.fire('will-prevent-unload')).toBe(false);
  });

  it('[HOST-073] asks before a window goes with unsaved changes', () => {
    const page = createFakeContents();
    askBeforeLeaving(page.contents, { isLocking: () => false, confirmLeaving: () => true });
    expect(page.fire('will-prevent-unload')).toBe(true);
  });
});

describe('the menu', () => {
  it('[HOST-074] offers neither reload nor, when packaged, developer tools', () => {
    const lock = (): void => undefined;
    const packaged = JSON.stringify(menuTemplate({ stage: 'packaged', lock }));
    expect(packaged).not.toMatch(/reload|toggleDevTools|F5/);
    const development = JSON.stringify(menuTemplate({ stage: 'development', lock }));
    expect(development).toContain('toggleDevTools');
    expect(development).not.toMatch(/reload|F5/);
  });
});

describe('the desktop command line', () => {
  const machine = { platform: 'linux', env: {}, home: '/home/a' } as const;

  it('opens the real vault unless the demo is asked for', () => {
    expect(readDesktopOptions(['electron', '.'], machine)).toMatchObject({
      demo: false,
      places: { vault: '/home/a/.local/share/consilium/vault' },
    });
    expect(readDesktopOptions(['electron', '.', '--demo'], machine)).toMatchObject({
      demo: true,
      places: { vault: '/home/a/.local/share/consilium/demo-vault' },
    });
  });
});

describe('the entry point', () => {
  it('[HOST-075] awaits nothing at top level, because Electron would never get ready', () => {
    const source = readFileSync('electron/main.ts', 'utf8');
    expect(source).toContain('app.whenReady().then(start)');
    expect(source.split('async function')[0]).not.toContain('await ');
  });
});
