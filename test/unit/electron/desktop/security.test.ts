import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';

import { isAppAddress } from '../../../../electron/desktop/app-protocol.ts';
import { restrictPermissions } from '../../../../electron/desktop/permissions.ts';
import {
  blockForeignRequests,
  isAllowedRequest,
  keepOnOwnPages,
} from '../../../../electron/desktop/security.ts';
import { windowOptions } from '../../../../electron/desktop/window-options.ts';
import { createFakeContents } from './fake-contents.ts';

const OWN = ['app://bundle/', 'app://bundle/index.html#/cases', 'APP://bundle/x'];
const FOREIGN = [
  'app://bundle.evil.example/',
  'app://evil/',
  'app://bundle:8080/',
  'app://bundle@evil.example/',
  'app://user@bundle/',
  'application://bundle/',
  'https://bundle/',
  'https://evil.example/app://bundle/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'blob:https://evil.example/1',
  'no address',
  '',
];

describe('addresses of the app', () => {
  it.each(OWN)('[HOST-050] include %s', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });
  it.each([...FOREIGN, 'data:text/html,x'])('[HOST-050] exclude %j', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('a window', () => {
  it.each(['desk', 'presenter'] as const)('[HOST-051] is sandboxed and isolated: %s', (role) => {
    const { webPreferences } = windowOptions(role, '/preload.cjs');
    expect(webPreferences).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    });
  });

  it('[HOST-052] keeps nothing of a page on disk', () => {
    const { partition } = windowOptions('desk', '/preload.cjs').webPreferences ?? {};
    expect(partition).not.toMatch(/^persist:/);
    expect(partition).not.toBe('');
    expect(partition).toBeDefined();
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '[HOST-053] stays on our pages at %s',
    (event) => {
      const { contents, fire } = createFakeContents();
      keepOnOwnPages(contents, () => undefined);
      for (const url of OWN) expect(fire(event, { url })).toBe(false);
      for (const url of FOREIGN) expect(fire(event, { url })).toBe(true);
    },
  );

  it('[HOST-054] embeds no page', () => {
    const { contents, fire } = createFakeContents();
    keepOnOwnPages(contents, () => undefined);
    expect(fire('will-attach-webview', { url: 'app://bundle/' })).toBe(true);
  });

  it('[HOST-055] opens no further window; a link goes to the one way out', () => {
    const links: string[] = [];
    const { contents, openWindow } = createFakeContents();
    keepOnOwnPages(contents, (link) => links.push(link));
    expect(openWindow('app://bundle/')).toBe('deny');
    expect(openWindow('https://doi.org/10.1/x')).toBe('deny');
    expect(links).toEqual(['app://bundle/', 'https://doi.org/10.1/x']);
  });
});

describe('requests', () => {
  it.each([
    ...OWN,
    'data:image/png;base64,AA==',
    'blob:app://bundle/5d0c2f7e-1111-4222-8333-944455556666',
  ])('[HOST-056] may go to %s', (address) => {
    expect(isAllowedRequest(address, 'packaged')).toBe(true);
  });

  it.each([
    'https://doi.org/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'wss://evil.example/',
    'ftp://evil.example/',
    'file:///etc/passwd',
    'app://evil/',
    'devtools://devtools/x',
    'chrome-extension://x/',
    '',
  ])('[HOST-056] may not go to %j', (address) => {
    expect(isAllowedRequest(address, 'packaged')).toBe(false);
  });

  it('[HOST-056] of the developer tools pass in development only', () => {
    expect(isAllowedRequest('devtools://devtools/x', 'development')).toBe(true);
    expect(isAllowedRequest('https://devtools/', 'development')).toBe(false);
  });

  it('[HOST-056] are cancelled in the session itself', () => {
    let filter: ((details: { url: string }, answer: (reply: object) => void) => void) | undefined;
    const webRequest = {
      onBeforeRequest: (listener: typeof filter) => {
        filter = listener;
      },
    };
    blockForeignRequests({ webRequest } as unknown as Session, 'packaged');
    const answers: object[] = [];
    filter?.({ url: 'https://evil.example/' }, (answer) => answers.push(answer));
    filter?.({ url: 'app://bundle/' }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }, { cancel: false }]);
  });
});

describe('permissions', () => {
  it('[HOST-057] are refused, full screen excepted', () => {
    type Ask = (
      contents: undefined,
      permission: string,
      answer: (granted: boolean) => void,
    ) => void;
    type Check = (contents: undefined, permission: string) => boolean;
    let ask: Ask | undefined;
    let check: Check | undefined;
    let device: (() => boolean) | undefined;
    restrictPermissions({
      setPermissionRequestHandler: (handler: Ask) => {
        ask = handler;
      },
      setPermissionCheckHandler: (handler: Check) => {
        check = handler;
      },
      setDevicePermissionHandler: (handler: () => boolean) => {
        device = handler;
      },
    } as unknown as Session);
    const granted = (permission: string): boolean[] => {
      const answers: boolean[] = [];
      ask?.(undefined, permission, (answer) => answers.push(answer));
      return [...answers, check?.(undefined, permission) ?? true];
    };
    expect(granted('fullscreen')).toEqual([true, true]);
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'usb']) {
      expect(granted(permission)).toEqual([false, false]);
    }
    expect(device?.()).toBe(false);
  });
});
