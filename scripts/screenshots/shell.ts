import type { Page } from '@playwright/test';

import { open, shoot, SIZES, ZOOMED } from './camera.ts';

/** Palette, help, About, an address that leads nowhere. */
export async function shootShell(page: Page): Promise<void> {
  await open(page, '/cases');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Control+k');
  const query = page.getByRole('combobox', { name: 'Search and commands' });
  await query.waitFor();
  await shoot(page, 'palette', [...SIZES, ...ZOOMED]);
  await query.fill('clear cell');
  await page.getByRole('group', { name: 'Cases' }).waitFor();
  await shoot(page, 'palette-cases');
  await query.fill('nivolumab');
  await page.getByRole('group', { name: 'Knowledge' }).waitFor();
  await shoot(page, 'palette-knowledge');
  await query.fill('no such thing');
  await page.getByText('Nothing is called').waitFor();
  await shoot(page, 'palette-nothing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Help' }).click();
  await shoot(page, 'help', [...SIZES, ...ZOOMED]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About' }).click();
  await page.getByText('SHA-256').waitFor();
  await shoot(page, 'about', [...SIZES, ...ZOOMED]);
  await page.keyboard.press('Escape');
  await open(page, '/nowhere');
  await shoot(page, 'not-found', [...SIZES, ...ZOOMED]);
}

/** Every screen at 1280 × 720 and 200 % zoom. */
export async function shootZoomed(page: Page, path: string): Promise<void> {
  const screens = {
    cases: '/cases',
    preparation: '/preparation',
    board: path,
    editor: `${path}/edit`,
    history: `${path}/history`,
    knowledge: '/knowledge/red-flag/RF-01',
    present: `${path}/present`,
  };
  for (const [name, address] of Object.entries(screens)) {
    await open(page, address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(page, `zoomed-${name}`, ZOOMED);
  }
}

/** What somebody sees who looks over a shoulder while identifiers are hidden. */
export async function shootHidden(page: Page, path: string): Promise<void> {
  await open(page, '/cases');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Control+Shift+H');
  await page
    .getByRole('link', { name: /^Case \d/ })
    .first()
    .waitFor();
  await shoot(page, 'hidden-cases', [...SIZES, ...ZOOMED]);
  await open(page, path);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await shoot(page, 'hidden-board');
  await open(page, '/preparation');
  await page
    .getByRole('link', { name: /^Case \d/ })
    .first()
    .waitFor();
  await shoot(page, 'hidden-preparation');
}
