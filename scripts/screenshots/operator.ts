import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The operator's window from the welcome to a closed meeting, in each of its states. */
export async function shootOperator(page: Page): Promise<void> {
  await open(page, '/meetings');
  await page.getByRole('table', { name: 'To come' }).getByRole('link').first().click();
  await page.locator('a[href$="/room"]').first().click();
  const caption = page.locator('figcaption').first();
  const begin = page.getByRole('button', { name: 'Open the meeting' });
  const end = page.getByRole('button', { name: 'End the meeting' });
  await begin.or(end).waitFor();
  if (await begin.isVisible()) await begin.click();
  await end.waitFor();
  await shoot(page, 'operator-welcome');
  await page.keyboard.press('PageDown');
  await caption.getByText('Item 1 of').waitFor();
  await shoot(page, 'operator-between');
  await page.keyboard.press('PageDown');
  await caption.getByText('Page 1 of').waitFor();
  await shoot(page, 'operator-case');
  await page.keyboard.press('b');
  await shoot(page, 'operator-black');
  await page.keyboard.press('b');
  await shootCorrection(page);
  await shootDecision(page);
  await shootAfterwards(page);
}

async function shootCorrection(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  await page.keyboard.press('c');
  const what = panel.getByLabel('What is to be corrected');
  const stage = await what.locator('option', { hasText: 'T, N, M' }).first().textContent();
  await what.selectOption({ label: stage ?? '' });
  await panel.getByLabel('Who said what is right').fill('Radiology: T3b, not T3a');
  await page.keyboard.press('Enter');
  await panel.getByText('Nothing is changed yet.').waitFor();
  const tumour = panel.getByLabel('T', { exact: true }).first();
  const wider = await tumour.locator('option', { hasText: 'T3b' }).first().textContent();
  await tumour.selectOption({ label: wider ?? '' });
  await shoot(page, 'operator-correct');
  await panel.getByRole('button', { name: 'Save the correction' }).click();
  await panel.getByText(/Changed in meeting: revision/).waitFor();
  await shoot(page, 'operator-corrected');
}

async function shootDecision(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  const what = panel.getByLabel('Agent, procedure or plan');
  const verb = panel.getByLabel('Verb', { exact: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('1');
  await what.first().waitFor();
  await shoot(page, 'operator-decide');
  await verb.first().selectOption('Start');
  await what.first().fill('a drug of our own');
  await panel.getByRole('button', { name: 'Add a step' }).click();
  await verb.last().selectOption('Obtain');
  await what.last().fill('MRI of the brain');
  await panel.getByRole('button', { name: 'Read back' }).click();
  await shoot(page, 'operator-faults');
  await panel.getByRole('checkbox', { name: 'Frailty' }).check();
  await panel.locator('#difference-note').fill('Not fit for the combination.');
  await panel.getByRole('button', { name: 'Add a dissent' }).click();
  await panel.getByLabel('Discipline').selectOption('Pathology');
  await panel.getByLabel('What they would do').fill('Would biopsy the lung first.');
  await panel.getByRole('radio', { name: 'No', exact: true }).check();
  await panel.getByLabel('Which, or why none').fill('None open here.');
  await panel.getByRole('button', { name: 'Add an action' }).click();
  await panel.getByLabel('What', { exact: true }).fill('Book the MRI');
  await panel.locator('[id$="-owner"]').last().fill('Nurse Berg');
  await panel.getByLabel('Name of who answers for it').fill('Dr Vogt');
  await panel.getByLabel('Role', { exact: true }).selectOption('Urology');
  await shoot(page, 'operator-two-steps');
  await panel.getByRole('button', { name: 'Read back' }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'operator-read-back');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await panel.getByText('Decision, version 1').waitFor();
  await shoot(page, 'operator-recorded');
  await panel.getByRole('button', { name: 'Correct this decision' }).click();
  await shoot(page, 'operator-correcting');
  await panel.getByLabel('Why it is corrected').fill('The second step was withdrawn.');
  await panel.getByRole('button', { name: 'Remove step 2' }).click();
  await panel.getByLabel('Name of who answers for it').fill('Dr Vogt');
  await panel.getByLabel('Role', { exact: true }).selectOption('Urology');
  await panel.getByRole('button', { name: 'Read back' }).click();
  await page.getByRole('button', { name: 'Record version 2' }).click();
  await panel.getByText('Decision, version 2').waitFor();
  await shoot(page, 'operator-version-2');
}

/** Notes, a deferral, a case decided independently first, a break, and the end. */
async function shootAfterwards(page: Page): Promise<void> {
  const panel = page.getByRole('tabpanel');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await shoot(page, 'operator-notes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+N');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('d');
  await panel.getByRole('radio').first().waitFor();
  await page.keyboard.press('3');
  await panel.getByLabel('Reason', { exact: true }).waitFor();
  await shoot(page, 'operator-deferral');
  await page.getByRole('button', { name: 'Break', exact: true }).click();
  await shoot(page, 'operator-break');
  await page.getByRole('button', { name: 'End the break' }).click();
  await page.getByRole('button', { name: 'End the meeting' }).click();
  await page.getByText('The meeting has ended').first().waitFor();
  await shoot(page, 'operator-closed');
}
