import { expect, it } from 'vitest';

import { newVaultFaults } from '../../../../renderer/screens/unlock/new-vault.ts';

const GOOD = { user: 'Dr N. Okafor', passphrase: 'twelve chars', repeated: 'twelve chars' };

it('finds nothing wrong with a name and a long passphrase typed twice', () => {
  expect(newVaultFaults(GOOD)).toEqual({});
});

it.each([
  ['user', { ...GOOD, user: ' ' }],
  ['user', { ...GOOD, user: 'x'.repeat(81) }],
  ['passphrase', { ...GOOD, passphrase: 'eleven char', repeated: 'eleven char' }],
  ['repeated', { ...GOOD, repeated: 'twelve charz' }],
])('finds the fault of %s', (field, vault) => {
  expect(Object.keys(newVaultFaults(vault))).toEqual([field]);
});
