import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The operator's window from the welcome to a decision that stands and its correction. */
export async function shootOperator(page: Page): Promise<void> {
  await open(page, '/meetings');
  await page.getByRole('table', { name: 'To come' }).getByRole('link').first().click();
  await page.locator('a[href$="/room"]').first().click();
  const panel = page.getByRole('tabpanel');
  const caption = page.locator('figcaption').first();
  const begin = page.getByRole('button', { name: 'Open the meeting' });
  if ((await begin.count()) > 0) await begin.click();
  await page.getByRole('button', { name: 'End the meeting' }).waitFor();
  await shoot(page, 'operator-welcome');
  await page.keyboard.press('PageDown');
  await caption.getByText('Item 1 of').waitFor();
  await shoot(page, 'operator-between');
  await page.keyboard.press('PageDown');
  await caption.getByText('Page 1 of').waitFor();
  await shoot(page, 'operator-case');
  await shootCorrection(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('1');
  await panel.getByLabel('Agent, procedure or plan').first().waitFor();
  await shoot(page, 'operator-decide');
  await panel.getByLabel('Verb', { exact: true }).first().selectOption({ index: 1 });
  await panel.getByLabel('Agent, procedure or plan').first().fill('a drug of our own');
  await panel.getByRole('button', { name: 'Read back' }).click();
  await shoot(page, 'operator-faults');
  await panel.getByRole('radio', { name: 'No', exact: true }).check();
  await panel.getByRole('checkbox', { name: 'Frailty' }).check();
  await panel.locator('#difference-note').fill('Not fit for the combination.');
  await panel.getByLabel('Which, or why none').fill('None open here.');
  await panel.getByLabel('Name of who answers for it').fill('Dr Vogt');
  await panel.getByLabel('Role', { exact: true }).selectOption('Urology');
  await panel.getByRole('button', { name: 'Read back' }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'operator-read-back');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await panel.getByText('Decision, version 1').waitFor();
  await shoot(page, 'operator-recorded');
  await panel.getByRole('button', { name: 'Correct this decision' }).click();
  await shoot(page, 'operator-correcting');
}

async function shootCorrection(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  await page.keyboard.press('c');
  const what = panel.getByLabel('What is to be corrected');
  const ecog = await what.locator('option', { hasText: 'ECOG' }).first().textContent();
  await what.selectOption({ label: ecog ?? '' });
  await panel.getByLabel('Who said what is right').fill('Oncology: ECOG 2 today');
  await page.keyboard.press('Enter');
  await panel.getByText('Nothing is changed yet.').waitFor();
  await panel.getByRole('radio', { name: '2', exact: true }).check();
  await shoot(page, 'operator-correct');
  await panel.getByRole('button', { name: 'Save the correction' }).click();
  await panel.getByText(/Changed in meeting: revision/).waitFor();
  await shoot(page, 'operator-corrected');
}
