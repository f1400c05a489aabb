import { describe, expect, it } from 'vitest';

import { readArguments } from '../../../../electron/loopback/arguments.ts';
import { browserCommand } from '../../../../electron/loopback/open-browser.ts';

const ADDRESS = 'http://127.0.0.1:1/open?token=x';

describe('command line of the loopback host', () => {
  it('takes a folder, and a free port unless one is named', () => {
    expect(readArguments(['--data', 'd'])).toEqual({
      ok: true,
      value: { dataDirectory: 'd', port: 0, demo: false, openBrowser: true },
    });
    expect(readArguments(['--data', 'd', '--port', '8080', '--demo', '--no-open'])).toEqual({
      ok: true,
      value: { dataDirectory: 'd', port: 8080, demo: true, openBrowser: false },
    });
  });

  it.each([
    [[]],
    [['--data', '']],
    [['--data', 'd', '--port', 'x']],
    [['--data', 'd', '--port', '65536']],
    [['--data', 'd', '--port', '-1']],
    [['--data', 'd', '--host', '0.0.0.0']],
    [['--data', 'd', 'more']],
  ])('refuses %j', (args) => {
    expect(readArguments(args).ok).toBe(false);
  });
});

describe('opening the browser', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ] as const)('uses what %s with %j has: %s', (platform, env, file) => {
    const command = browserCommand(ADDRESS, platform, env);
    expect(command?.file).toBe(file);
    expect(command?.args.at(-1)).toBe(ADDRESS);
  });

  it.each([
    ['linux', {}],
    ['linux', { DISPLAY: '' }],
    ['linux', { DISPLAY: ':0', CI: '1' }],
    ['darwin', { CI: 'true' }],
    ['win32', { CI: 'true' }],
  ] as const)('is left alone on %s with %j', (platform, env) => {
    expect(browserCommand(ADDRESS, platform, env)).toBeUndefined();
  });
});
