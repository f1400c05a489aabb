import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** What the decisions ask for, the decisions as a whole, and each of the questions asked there. */
export async function shootActions(page: Page): Promise<void> {
  await open(page, '/actions');
  await page.getByRole('table').first().waitFor();
  await shoot(page, 'actions');
  await shootDialog(page, /^Done: /, 'actions-done');
  await shootDialog(page, /^Not done: /, 'actions-not-done');
  await open(page, '/actions?view=decisions');
  const decisions = page.getByRole('list', { name: 'Decisions that stand' });
  await decisions.waitFor();
  await shoot(page, 'actions-decisions');
  await shootDialog(page, /^Discuss again/, 'actions-trigger');
  await shootDialog(page, /^Add outcome/, 'actions-outcome');
  await page
    .getByRole('button', { name: /^Add outcome/ })
    .first()
    .click();
  await page.getByLabel('Response').selectOption('Stable disease');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByRole('button', { name: /^Take back: / }).waitFor();
  await shoot(page, 'actions-entered');
  await page.getByRole('button', { name: /^Take back: / }).click();
}

async function shootDialog(page: Page, button: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
