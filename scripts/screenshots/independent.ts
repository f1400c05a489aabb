import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** A meeting that asks for the team's own view first: before it, and when it differs. */
export async function shootIndependent(page: Page): Promise<void> {
  await open(page, '/meetings');
  await page.getByRole('table', { name: 'To come' }).waitFor();
  await open(page, `/meetings/${await independentMeeting(page)}/room`);
  await page.getByRole('button', { name: 'Open the meeting' }).click();
  await page.getByRole('button', { name: 'End the meeting' }).waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const panel = page.getByRole('tabpanel');
  await page.keyboard.press('d');
  await panel.getByRole('radio').first().waitFor();
  await page.keyboard.press('1');
  await panel.getByLabel('Verb', { exact: true }).selectOption('Start');
  await panel.getByLabel('Agent, procedure or plan').fill('a drug of our own');
  await panel.getByLabel('Name of who answers for it').fill('Dr Vogt');
  await panel.getByLabel('Role', { exact: true }).selectOption('Urology');
  await shoot(page, 'operator-own-view');
  await panel.getByRole('button', { name: 'Record the team’s own view' }).click();
  await panel.getByText('Supported options that are not in it:').waitFor();
  await shoot(page, 'operator-own-view-differs');
}

/** Made through the host with the session of the open page, with the first two cases. */
async function independentMeeting(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = async (name: string, body: object) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      // The host parsed this with the contract's schema; only these fields are read.
      return (await response.json()) as {
        readonly value: { readonly id: string; readonly rows: readonly { readonly id: string }[] };
      };
    };
    const settings = {
      startsAt: '14:00',
      minutesPerCase: 3,
      independentFirst: true,
      room: { diagonalInches: 65, farthestSeatMetres: 5 },
    };
    const made = await ask('meetings.create', { name: 'Renal board', on: '2099-03-02', settings });
    const found = await ask('cases.list', { query: 'Feldman', offset: 0, limit: 1 });
    const cases = found.value.rows.map(({ id }) => id);
    await ask('meetings.addCases', { id: made.value.id, cases });
    return made.value.id;
  });
}
