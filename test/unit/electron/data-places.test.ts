import { describe, expect, it } from 'vitest';

import { dataPlaces } from '../../../electron/data-places.ts';

describe('where data lie', () => {
  it.each([
    ['linux', {}, '/home/a', '/home/a/.local/share/consilium/vault'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/a', '/data/consilium/vault'],
    ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/Consilium/vault'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\Users\\a', 'C:\\L\\Consilium\\vault'],
    ['win32', {}, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Local\\Consilium\\vault'],
  ] as const)('follows the custom of %s with %j', (platform, env, home, vault) => {
    expect(dataPlaces({ platform, env, home }, 'real').vault).toBe(vault);
  });

  it('[HOST-040] keeps the demo beside the real vault, also when the folder is given', () => {
    const machine = { platform: 'linux', env: { CONSILIUM_DATA_DIR: '/d' }, home: '/' } as const;
    expect(dataPlaces(machine, 'real')).toEqual({ vault: '/d/vault', profile: '/d/profile' });
    expect(dataPlaces(machine, 'demo')).toEqual({
      vault: '/d/demo-vault',
      profile: '/d/demo-profile',
    });
  });
});
