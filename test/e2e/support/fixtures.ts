import { test as base } from '@playwright/test';

import { BoardModel } from '../models/board-model.ts';
import { CasesModel } from '../models/cases-model.ts';
import { DerivationModel } from '../models/derivation-model.ts';
import { EditorModel } from '../models/editor-model.ts';
import { Keyboard } from '../models/keyboard.ts';
import { KnowledgeModel } from '../models/knowledge-model.ts';
import { OverrideModel } from '../models/override-model.ts';
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
  readonly knowledge: KnowledgeModel;
  readonly board: BoardModel;
  readonly cases: CasesModel;
  readonly present: PresentModel;
  readonly derivation: DerivationModel;
  readonly override: OverrideModel;
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
  complaints: async ({ context }, use) => {
    const heard: string[] = [];
    context.on('weberror', (fault) => heard.push(`script error: ${fault.error().message}`));
    await context.exposeFunction('hearRefusal', (refused: string) => heard.push(refused));
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => " +
        'window.hearRefusal(`refused: ${event.violatedDirective} ${event.blockedURI}`))',
    );
    await use(heard);
  },
  // Listening starts before the first page loads.
  page: async ({ page, host, complaints: _complaints }, use) => {
    await page.goto(host.address);
    await use(page);
  },
  vault: async ({ page }, use) => use(new VaultModel(page)),
  editor: async ({ page }, use) => use(new EditorModel(page)),
  keyboard: async ({ page }, use) => use(new Keyboard(page)),
  knowledge: async ({ page }, use) => use(new KnowledgeModel(page)),
  board: async ({ page }, use) => use(new BoardModel(page)),
  cases: async ({ page }, use) => use(new CasesModel(page)),
  present: async ({ page }, use) => use(new PresentModel(page)),
  derivation: async ({ page }, use) => use(new DerivationModel(page)),
  override: async ({ page }, use) => use(new OverrideModel(page)),
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
