import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** States that come about by acting: duplicate, conflict, history, paste, lock, newer revision. */
export async function shootStates(page: Page, path: string): Promise<void> {
  await shootDuplicate(page);
  await shootLabPaste(page, path);
  await shootBodyMap(page, path);
  await shootConflict(page, path);
  await shootOvertaken(page, path);
  await shootLocked(page);
}

async function shootDuplicate(page: Page): Promise<void> {
  await open(page, '/cases/new');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Brandt');
  await page.getByRole('textbox', { name: 'Given name' }).fill('Lukas');
  await page.getByRole('textbox', { name: 'Born' }).fill('27-08-1964');
  await page.keyboard.press('Tab');
  await page.getByText('This may be a patient who is here already.').waitFor();
  await shoot(page, 'editor-duplicate-hint');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Is this patient here already?' });
  await dialog.waitFor();
  await shoot(page, 'editor-duplicate');
  await dialog.getByRole('button', { name: 'Go back to the draft' }).click();
}

async function openSection(page: Page, path: string, name: string): Promise<void> {
  await open(page, `${path}/edit`);
  await page
    .getByRole('navigation', { name: 'Sections of the case' })
    .getByRole('button', { name })
    .click();
}

async function shootLabPaste(page: Page, path: string): Promise<void> {
  await openSection(page, path, 'Laboratory');
  await page.getByRole('button', { name: /^Paste/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .first()
    .fill('Haemoglobin 9.8 g/dL (12.0-15.6)\nAlbumin 31 g/L (35-52)\nFoo 12');
  await shoot(page, 'editor-lab-paste');
  await page.keyboard.press('Escape');
}

async function shootBodyMap(page: Page, path: string): Promise<void> {
  await openSection(page, path, 'Metastases');
  await page
    .getByRole('button', { name: /^Show lesion 1/ })
    .first()
    .scrollIntoViewIfNeeded();
  await shoot(page, 'editor-body-map');
}

/** Saves the case with another question, as somebody else would meanwhile. */
async function saveElsewhere(page: Page, path: string, question: string): Promise<void> {
  await page.evaluate(
    async ([id, words]) => {
      const call = async (name: string, input: unknown): Promise<unknown> => {
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        return response.json();
      };
      // The host parsed this with the contract's schema; only these fields are read.
      const { value } = (await call('cases.get', { id })) as {
        value: { latestRevision: number; document: { referral: object } };
      };
      const { document, latestRevision: base } = value;
      const referral = { ...document.referral, question: words };
      await call('cases.save', { id, base, document: { ...document, referral } });
    },
    [path.split('/').at(-1), question],
  );
}

async function shootConflict(page: Page, path: string): Promise<void> {
  await openSection(page, path, 'Question and referral');
  await page.getByRole('textbox', { name: 'Question for the board' }).fill('My question?');
  await saveElsewhere(page, path, 'Which therapy after the new scan?');
  await page.keyboard.press('Control+s');
  const screen = page.getByRole('dialog', { name: 'Somebody saved this case meanwhile' });
  await screen.waitFor();
  await shoot(page, 'editor-conflict');
  await screen.getByRole('button', { name: 'Decide later' }).last().click();
  await open(page, `${path}/history`);
  await page.getByRole('heading', { name: 'Revision 2' }).waitFor();
  await shoot(page, 'history-changes');
}

async function shootOvertaken(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await saveElsewhere(page, path, 'First-line systemic therapy?');
  await page.evaluate("dispatchEvent(new Event('visibilitychange'))");
  await page.getByRole('button', { name: /^Recalculate/ }).waitFor();
  await shoot(page, 'board-overtaken');
  await page.getByRole('button', { name: /^Recalculate/ }).click();
}

async function shootLocked(page: Page): Promise<void> {
  for (const [act, picture] of [
    ['Lock for the board', 'board-locked'],
    ['Lift the lock…', 'board-lift-lock'],
  ] as const) {
    await page.getByRole('button', { name: 'More about this case' }).click();
    await page.getByRole('menuitem', { name: act }).click();
    await shoot(page, picture);
  }
  await page.keyboard.press('Escape');
}
