import { test as base } from '@playwright/test';

import { BoardModel } from '../models/board-model.ts';
import { EditorModel } from '../models/editor-model.ts';
import { Keyboard } from '../models/keyboard.ts';
import { PresentModel } from '../models/present-model.ts';
import { VaultModel } from '../models/vault-model.ts';
import { discard, type Host, startHost } from '../../../scripts/spawn-host.ts';

/** What a page said that it should not have: script errors and refused content. */
export type Complaints = readonly string[];

type Models = {
  readonly host: Host;
  readonly complaints: Complaints;
  readonly vault: VaultModel;
  readonly editor: EditorModel;
  readonly keyboard: Keyboard;
  readonly board: BoardModel;
  readonly present: PresentModel;
};

/** Tests on a host with nothing in it: the first run. */
export const test = base.extend<Models>({
  // Playwright finds out what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.stop();
    discard(host);
  },
  page: async ({ page, host }, use) => {
    await page.goto(host.address);
    await use(page);
  },
  complaints: async ({ page }, use) => {
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) heard.push(message.text());
    });
    await use(heard);
  },
  vault: async ({ page }, use) => use(new VaultModel(page)),
  editor: async ({ page }, use) => use(new EditorModel(page)),
  keyboard: async ({ page }, use) => use(new Keyboard(page)),
  board: async ({ page }, use) => use(new BoardModel(page)),
  present: async ({ page }, use) => use(new PresentModel(page)),
});

/** Tests on a host with the fictional demo cases, unlocked. */
export const demoTest = test.extend<Models>({
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost({ demo: true });
    await use(host);
    await host.stop();
    discard(host);
  },
});

export const { expect } = base;
