import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The case list as it opens, narrowed, with cases chosen, and with nothing found. */
export async function shootCases(page: Page): Promise<void> {
  await openList(page, '/cases');
  await shoot(page, 'cases');
  await openList(page, '/cases?view=next-meeting&sort=name&direction=ascending');
  await shoot(page, 'cases-next-meeting');
  await openList(page, '/cases?stages=%5B%22IV%22%5D&risks=%5B%22poor%22%5D');
  await shoot(page, 'cases-filtered');
  await page.getByRole('row').getByRole('checkbox').nth(1).check();
  await shoot(page, 'cases-chosen');
  await open(page, '/cases?q=no+such+patient&stages=%5B%22IV%22%5D');
  await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor();
  await shoot(page, 'cases-nothing-found');
  await open(page, '/cases?view=archived');
  await shoot(page, 'cases-archive-empty');
}

async function openList(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.getByRole('row').nth(1).waitFor();
}
