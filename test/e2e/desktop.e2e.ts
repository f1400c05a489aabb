import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron, expect, test } from '@playwright/test';

import { chooseHost } from '../../scripts/choose-host.ts';
import { BoardModel } from './models/board-model.ts';
import { EditorModel } from './models/editor-model.ts';
import { Keyboard } from './models/keyboard.ts';
import { PresentModel } from './models/present-model.ts';
import { VaultModel } from './models/vault-model.ts';
import { goThroughFirstCase } from './support/first-case-flow.ts';

const choice = chooseHost(
  {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    packageFolder: join('node_modules', 'electron'),
  },
  () => undefined,
);

test('the desktop host takes a first case the same way, in a sandboxed window', async () => {
  const reason = choice.host === 'loopback' ? choice.reason : '';
  if (reason !== '') console.log(`desktop host not tested: ${reason}`);
  test.skip(choice.host === 'loopback', reason);
  test.slow();
  if (choice.host === 'loopback') return;

  const data = mkdtempSync(join(tmpdir(), 'consilium-desktop-'));
  const desktop = await _electron.launch({
    executablePath: choice.binary,
    args: ['.'],
    env: { ...process.env, CONSILIUM_DATA_DIR: data },
  });
  const page = await desktop.firstWindow();
  expect(await page.evaluate('typeof require')).toBe('undefined');
  expect(await page.evaluate('Object.isFrozen(window.consilium)')).toBe(true);
  await goThroughFirstCase({
    page,
    vault: new VaultModel(page),
    editor: new EditorModel(page),
    keyboard: new Keyboard(page),
    board: new BoardModel(page),
    present: new PresentModel(page),
  });
  await desktop.close();
  rmSync(data, { recursive: true, force: true });
});
