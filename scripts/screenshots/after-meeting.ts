import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The minutes of the meeting that was held, the dialog that exports them, one case of it. */
export async function shootMinutes(page: Page): Promise<void> {
  await open(page, '/meetings');
  await page.getByRole('table', { name: 'Past' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Minutes' }).click();
  await page.getByRole('button', { name: 'Export' }).waitFor();
  await shoot(page, 'minutes');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'minutes-export');
  await page.keyboard.press('Escape');
  await page
    .getByRole('link', { name: /^One-page outcome/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Outcome of the meeting' }).first().waitFor();
  await shoot(page, 'outcome');
}

/** The figures of all meetings. */
export async function shootQuality(page: Page): Promise<void> {
  await open(page, '/quality');
  await page.getByRole('button', { name: 'Save as CSV' }).waitFor();
  await shoot(page, 'quality');
}
