import type { Page } from '@playwright/test';

import { shoot } from './camera.ts';

/** From an empty folder to the locked app. */
export async function shootFirstRun(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Your name').fill('Dr Vogt');
  await shoot(page, 'first-run');
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Passphrase again').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await page.getByLabel('I have stored the recovery key').waitFor();
  await shoot(page, 'recovery-key');
  await page.getByLabel('I have stored the recovery key').check();
  await page.getByRole('button', { name: 'Open Consilium' }).click();
  await page.getByText('No cases yet').waitFor();
  await shoot(page, 'cases-empty');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await shoot(page, 'unlock');
}
