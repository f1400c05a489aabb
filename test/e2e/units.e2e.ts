import type { Page } from '@playwright/test';

import { ask } from './support/ask.ts';
import { numbersWithoutUnit } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

async function feldman(page: Page): Promise<string> {
  const list = await ask(page, 'cases.list', { query: 'Feldman', offset: 0, limit: 1 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error('no demo case');
  return `${new URL(page.url()).origin}/#/cases/${id}`;
}

test('[BRD-052] no number stands without its unit in the editor', async ({ page }) => {
  await page.goto(`${await feldman(page)}/edit`);
  const sections = page
    .getByRole('navigation', { name: 'Sections of the case' })
    .getByRole('button');
  await sections.first().waitFor();
  for (let index = 0; index < (await sections.count()); index += 1) {
    await sections.nth(index).click();
    expect(await numbersWithoutUnit(page), `section ${index + 1}`).toEqual([]);
  }
});

test('no number stands without its unit in a presentation', async ({ page, present }) => {
  await page.goto(`${await feldman(page)}/present`);
  const pages = await present.count();
  for (let number = 1; number <= pages; number += 1) {
    await expect(present.position).toHaveText(`${number} of ${pages}`);
    expect(await numbersWithoutUnit(page), `page ${number}`).toEqual([]);
    await present.press('PageDown');
  }
});

test('no number stands without its unit in lists and in Knowledge', async ({ page }) => {
  await expect(page.getByText('FELDMAN').first()).toBeVisible();
  expect(await numbersWithoutUnit(page), 'cases').toEqual([]);
  const { origin } = new URL(page.url());
  for (const path of ['candidate/sys-nivo-cabo', 'red-flag/RF-01', 'fact/imdc_group', 'pack']) {
    await page.goto(`${origin}/#/knowledge/${path}`);
    await page.getByRole('heading', { name: 'Knowledge', exact: true }).waitFor();
    expect(await numbersWithoutUnit(page), path).toEqual([]);
  }
});
