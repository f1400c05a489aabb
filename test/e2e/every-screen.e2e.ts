import type { Page } from '@playwright/test';

import { ShellModel } from './models/shell-model.ts';
import {
  accessibilityFaults,
  clippedText,
  leadingDots,
  numbersWithoutUnit,
  shortenedText,
  sideways,
} from './support/display-rules.ts';
import { caseOf, everyScreen } from './support/every-screen.ts';
import { demoTest, expect, test as emptyTest } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

/** States of screens that have an address of their own, each with words that say it is there. */
const STATES = {
  '/cases?stages=%5B%22IV%22%5D&risks=%5B%22poor%22%5D': /\d cases found/,
  '/cases?q=no+such+patient': /No case matches/,
  '/cases?view=archived': /archive/i,
  '/preparation?tab=worklists': /All \d+ cases looked at/,
  '/preparation?tab=worklists&from=Radiology': /All \d+ cases looked at/,
  '/actions?view=decisions': /Discussed again for/,
  '/knowledge/pack': /About the pack/,
};

async function expectEveryRule(page: Page, name: string): Promise<void> {
  expect.soft(await accessibilityFaults(page), `${name}: accessibility`).toEqual([]);
  expect.soft(await clippedText(page), `${name}: clipped`).toEqual([]);
  expect.soft(await shortenedText(page), `${name}: shortened`).toEqual([]);
  expect.soft(await numbersWithoutUnit(page), `${name}: units`).toEqual([]);
  expect.soft(await leadingDots(page), `${name}: line begins with a dot`).toEqual([]);
  expect.soft(await sideways(page), `${name}: sideways`).toEqual([]);
}

for (const size of SIZES) {
  demoTest(`[DSP-001] every screen keeps every display rule at ${size.width}`, async ({ page }) => {
    demoTest.setTimeout(400_000);
    const shell = new ShellModel(page);
    await page.setViewportSize(size);
    for (const { name, path, ready } of await everyScreen(page)) {
      await shell.goTo(path);
      await ready.waitFor();
      await expectEveryRule(page, name);
    }
    await shell.goTo(`/cases/${await caseOf(page, 'Harris')}`);
    await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
    await expectEveryRule(page, 'three primaries');
    for (const [path, words] of Object.entries(STATES)) {
      await shell.goTo(path);
      await page.getByText(words).first().waitFor();
      await expectEveryRule(page, path);
    }
  });
}

emptyTest('[DSP-001] nor does a first run break a display rule', async ({ page, vault }) => {
  await page.getByLabel('Your name').waitFor();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectEveryRule(page, `first run ${size.width}`);
  }
  await vault.create();
  await page.getByText('No cases yet').waitFor();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectEveryRule(page, `no cases ${size.width}`);
  }
  await vault.lock();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectEveryRule(page, `unlock ${size.width}`);
  }
});

demoTest('[LST-026] the list stands again when somebody comes back to it', async ({ page }) => {
  const shell = new ShellModel(page);
  const rows = page.getByRole('row');
  await rows.nth(12).waitFor();
  const before = await rows.count();
  for (const name of ['Preparation', 'Knowledge']) {
    await shell.rail.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, exact: true }).first().waitFor();
    await shell.rail.getByRole('link', { name: 'Cases' }).click();
    await expect(rows).toHaveCount(before);
  }
});

demoTest(
  '[DSP-003] a screen that opens has the focus and draws no frame round itself',
  async ({ page }) => {
    const shell = new ShellModel(page);
    await shell.rail.getByRole('link', { name: 'Preparation' }).press('Enter');
    await page.getByRole('heading', { name: 'Preparation', exact: true }).waitFor();
    await expect(shell.main).toBeFocused();
    await expect(shell.main).toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
  },
);
