import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** Every section of a case, a question, a dialog, and the history. */
export async function shootEditing(page: Page, path: string): Promise<void> {
  await shootSections(page, `${path}/edit`);
  await shootUnitQuestion(page);
  await open(page, `${path}/history`);
  await page.getByRole('heading', { name: 'History of this case' }).waitFor();
  await shoot(page, 'history');
}

async function shootSections(page: Page, path: string): Promise<void> {
  await open(page, path);
  const sections = page
    .getByRole('navigation', { name: 'Sections of the case' })
    .getByRole('button');
  await sections.first().waitFor();
  for (let index = 0; index < (await sections.count()); index += 1) {
    await sections.nth(index).click();
    await shoot(page, `editor-${String(index + 1).padStart(2, '0')}`);
  }
}

/** A haemoglobin in g/L under the unit g/dL; what was typed is dropped again. */
async function shootUnitQuestion(page: Page): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections of the case' });
  await sections.getByRole('button', { name: 'Laboratory' }).click();
  const value = page.getByRole('textbox', { name: 'Value', exact: true }).first();
  const before = await value.inputValue();
  await value.fill('104');
  await page.getByText('is implausible for haemoglobin').waitFor();
  await shoot(page, 'editor-unit-question');
  await value.fill(before);
}
