import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** The board of preparation, the chase list, and the list of one discipline. */
export async function shootPreparation(page: Page): Promise<void> {
  await open(page, '/preparation');
  await page.getByRole('region', { name: 'Cases by the state of their preparation' }).waitFor();
  await shoot(page, 'preparation-board');
  await open(page, '/preparation?tab=worklists');
  await page.getByText(/All \d+ cases looked at/).waitFor();
  await shoot(page, 'preparation-chase-list');
  await open(page, '/preparation?tab=worklists&from=Radiology');
  await page.getByText(/All \d+ cases looked at/).waitFor();
  await shoot(page, 'preparation-radiology');
}
