import { type Page, test } from '@playwright/test';

import type { BoardModel } from '../models/board-model.ts';
import type { EditorModel } from '../models/editor-model.ts';
import type { Keyboard } from '../models/keyboard.ts';
import type { PresentModel } from '../models/present-model.ts';
import type { VaultModel } from '../models/vault-model.ts';
import { accessibilityFaults, clippedText } from './display-rules.ts';
import { expect } from './fixtures.ts';

type Models = {
  readonly page: Page;
  readonly vault: VaultModel;
  readonly editor: EditorModel;
  readonly keyboard: Keyboard;
  readonly board: BoardModel;
  readonly present: PresentModel;
};

/** From the empty vault to the meeting-room screen, with the keyboard alone, in either host. */
export async function goThroughFirstCase(models: Models): Promise<void> {
  const { page, vault, editor, keyboard, board, present } = models;
  await test.step('create the vault', async () => {
    await keyboard.type(page.getByLabel('Your name'), 'Dr Vogt');
    await keyboard.type(page.getByLabel('Passphrase', { exact: true }), 'correct horse battery');
    await keyboard.type(page.getByLabel('Passphrase again'), 'correct horse battery');
    await keyboard.press('Enter');
    await expect(vault.recoveryKey).toHaveText(/^(.{5}-){6}.{5}$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keyboard.activate(page.getByLabel('I have stored the recovery key'), 'Space');
    await keyboard.activate(page.getByRole('button', { name: 'Open Consilium' }));
    await expect(page.getByText('No cases yet')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('enter who it is and the question', async () => {
    await keyboard.activate(
      page
        .getByRole('link', { name: 'New case' })
        .or(page.getByRole('button', { name: 'New case' }))
        .first(),
    );
    await keyboard.type(editor.field('Family name'), 'Quillfeather');
    await keyboard.type(editor.field('Born'), '1960-05-02');
    await keyboard.answer(editor.question('Sex'), 'Male');
    await keyboard.activate(editor.section('Question and referral'));
    await keyboard.type(editor.field('Question for the board'), 'Which first-line therapy?');
    await keyboard.type(editor.field('Assessed on'), '24-11-2026');
  });

  await test.step('see the stage follow the categories', async () => {
    await keyboard.activate(editor.section('Primary tumours'));
    await keyboard.activate(editor.button('Add primary tumour'));
    await keyboard.answer(editor.question('Still in the body'), 'Yes');
    await keyboard.choose(editor.list('Histology (WHO 2022)'), 'Clear');
    await keyboard.choose(editor.list('Diagnosis rests on'), 'Biopsy of the p');
    await keyboard.activate(editor.button('Add TNM statement'));
    await keyboard.choose(editor.list('T'), 'T1b');
    await expect(editor.panel).toContainText('I or III or IV');
    await keyboard.choose(editor.list('N'), 'N0');
    await expect(editor.panel).toContainText('I or IV');
    await keyboard.choose(editor.list('M'), 'M1');
    await keyboard.choose(editor.list('Edition'), '8');
    await expect(editor.panel).toContainText('TNM 8');
    await expect(editor.panel).toContainText('IV');
  });

  await test.step('see the risk follow dates, performance and laboratory', async () => {
    await keyboard.activate(editor.section('Disease as a whole'));
    await keyboard.choose(editor.list('Where the disease stands'), 'Metastatic');
    await keyboard.type(editor.field('Diagnosed on'), '2026-10');
    await keyboard.type(editor.field('Start of first-line systemic therapy'), '2026-12');
    await expect(editor.panel).toContainText('Intermediate');
    await expect(editor.panel).toContainText('or poor, 5 factors unknown');
    await keyboard.activate(editor.section('Performance and reserve'));
    await keyboard.answer(editor.question('ECOG performance status'), '2');
    await expect(editor.panel).toContainText('or poor, 4 factors unknown');
    await keyboard.activate(editor.section('Laboratory'));
    await keyboard.activate(editor.button('Add result'));
    await keyboard.choose(editor.list('Analyte'), 'Haemo');
    await keyboard.type(editor.field('Value'), '9.8');
    await keyboard.choose(editor.list('Unit'), 'g/dL');
    await keyboard.type(editor.field('Lower limit'), '13');
    await keyboard.type(editor.field('Date').last(), '2026-11-20');
    await expect(editor.panel).toContainText('Poor');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await clippedText(page)).toEqual([]);
  });

  await test.step('save, reload, and find it all again', async () => {
    await keyboard.press('Control+s');
    await expect(editor.status).toContainText('Saved as revision 1');
    await page.reload();
    await expect(editor.field('Value')).toHaveValue('9.8');
    await keyboard.activate(editor.section('Patient').first());
    await expect(editor.field('Family name')).toHaveValue('Quillfeather');
    await expect(editor.panel).toContainText('Poor');
  });

  await test.step('weigh it', async () => {
    await keyboard.activate(page.getByRole('button', { name: 'Board sheet' }));
    await expect(board.banner).toContainText('QUILLFEATHER');
    await expect(board.headline).toContainText('Poor');
    await expect(board.option('Upfront cytoreductive nephrectomy')).toContainText('poor risk');
    await expect(page).not.toHaveTitle(/Quillfeather/i);
  });

  await test.step('present it and come back to the list', async () => {
    await keyboard.press('F5');
    await expect(present.position).toHaveText(/^1 of /);
    await keyboard.press('ArrowRight');
    await expect(present.position).toHaveText(/^2 of /);
    await keyboard.press('Escape');
    await keyboard.activate(page.getByRole('link', { name: 'Cases' }));
    await keyboard.press('/');
    await page.keyboard.type('quill');
    await keyboard.activate(page.getByRole('link', { name: /QUILLFEATHER/ }).first());
    await expect(board.banner).toContainText('QUILLFEATHER');
  });
}
