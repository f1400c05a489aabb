import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The list of meetings, a new one, a held one, an agenda with a case in front, one that runs. */
export async function shootMeetings(page: Page): Promise<void> {
  await open(page, '/meetings');
  await page.getByRole('heading', { name: 'To come' }).waitFor();
  await shoot(page, 'meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByLabel('Quorum rule').selectOption('Germany');
  await page.getByText('Change the rule').click();
  await shoot(page, 'meetings-new');
  await page.keyboard.press('Escape');
  await page.getByRole('table', { name: 'Past' }).getByRole('link').first().click();
  await page.getByText('At a glance').waitFor();
  await shoot(page, 'meeting-held');
  await open(page, '/meetings');
  await page.getByRole('table', { name: 'To come' }).getByRole('link').first().click();
  await page.locator('[data-agenda-button]').first().click();
  await page.getByText('At a glance').waitFor();
  await shoot(page, 'meeting');
  await page.getByRole('form', { name: 'Somebody comes' }).locator('input').first().fill('Dr Vogt');
  await page.getByLabel('Role', { exact: true }).selectOption('Urology');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Dr Vogt (Urology) is at the table.').waitFor();
  await page.getByRole('button', { name: 'Open the meeting' }).click();
  await page.getByText('The meeting is open.').waitFor();
  await shoot(page, 'meeting-open');
}
