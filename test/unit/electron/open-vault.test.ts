import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readKeyring, unlockWithPassphrase } from '#db/keyring';

import { rawDatabase, temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  applicationOn,
  PASSPHRASE,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

it('[STO-048] brings list lines of an earlier version up to date when the vault is opened', async () => {
  const folder = temporaryFolder();
  const application = await unlockedApplication(folder);
  await addedCase(application, { primaries: [{ histology: { value: 'clear-cell' } }] });
  application.close();

  const keyring = readKeyring(join(folder, 'vault.keys.json'));
  if (!keyring.ok) throw new Error(keyring.error);
  const dataKey = await unlockWithPassphrase(keyring.value, USER, PASSPHRASE);
  if (!dataKey.ok) throw new Error(dataKey.error);
  const sqlite = rawDatabase(join(folder, 'consilium.db'), dataKey.value);
  sqlite.exec(`UPDATE case_list SET projection = '', subtypes = '[]', diagnosis = 'As it was'`);
  sqlite.close();

  const later = applicationOn(folder);
  await answerOf(later, 'vault.unlock', { user: USER, passphrase: PASSPHRASE });
  const list = await answerOf(later, 'cases.list', { query: '', offset: 0, limit: 5 });
  expect(list.rows).toMatchObject([{ subtypes: ['clear-cell'], diagnosis: 'Clear cell RCC' }]);
});
