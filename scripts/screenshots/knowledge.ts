import type { Page } from '@playwright/test';

import { open, shoot } from './camera.ts';

/** A part of the pack with an entry of each of its kinds, the cases it touches, and a search. */
export async function shootKnowledge(page: Page): Promise<void> {
  const entries = {
    option: '/candidate/sys-nivo-cabo',
    argument: '/argument/sys-nivo-cabo%231',
    flag: '/red-flag/RF-01',
    fact: '/fact/imdc_group',
    source: '/source/CM9ER',
    pack: '/pack',
    plans: '/plan',
  };
  for (const [name, path] of Object.entries(entries)) {
    await open(page, `/knowledge${path}`);
    await page.getByRole('heading', { name: 'Knowledge', exact: true }).waitFor();
    await shoot(page, `knowledge-${name}`);
  }
  await open(page, '/knowledge/candidate/sys-nivo-cabo');
  await page.getByRole('button', { name: 'Which of my cases does this touch?' }).click();
  await page.getByText(/cases looked at/).waitFor();
  await shoot(page, 'knowledge-touches');
  await page.getByRole('searchbox', { name: 'Search the pack' }).fill('autoimmune');
  await page.getByRole('link', { name: /^Arguments/ }).click();
  await shoot(page, 'knowledge-search');
}
