import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { discard, startHost } from '../../scripts/spawn-host.ts';
import { PERSON } from './models/vault-model.ts';
import { accessibilityFaults } from './support/display-rules.ts';
import { expect, test as base } from './support/fixtures.ts';

const COUNT = 10_000;
/** Lines of the window with those kept ready around it, and the headings. */
const MOST_ROWS = 120;

type LargeVault = { readonly largeVault: string };

/** A host on a vault with ten thousand cases, which a process of its own has made once. */
const test = base.extend<object, LargeVault>({
  largeVault: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = newFolder();
      const { user, passphrase } = PERSON;
      const args = ['test/e2e/support/fill-vault.ts', folder, user, passphrase, String(COUNT)];
      await promisify(execFile)(process.execPath, args);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  host: async ({ largeVault }, use) => {
    const dataDirectory = newFolder();
    cpSync(largeVault, dataDirectory, { recursive: true });
    const host = await startHost({ dataDirectory });
    await use(host);
    await host.stop();
    discard(host);
  },
});

// In order, in one worker: making the vault takes longer than looking at it.
test.describe.configure({ mode: 'default', timeout: 180_000 });

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'consilium-e2e-'));
}

test('[LST-008] of ten thousand cases only the lines in the window are in the page, and the last is found at the end', async ({
  page,
  vault,
  cases,
}) => {
  await vault.unlock(PERSON.passphrase);
  await cases.open('?sort=name');
  await expect(cases.line('NUMBER-00001, Test')).toBeVisible();
  await expect(cases.grid).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  expect(await cases.lines.count()).toBeLessThan(MOST_ROWS);

  await cases.lines.first().focus();
  await page.keyboard.press('End');
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).toBeFocused();
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).toBeInViewport();
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).toHaveAttribute(
    'aria-rowindex',
    String(COUNT + 1),
  );
  expect(await cases.lines.count()).toBeLessThan(MOST_ROWS);
  expect(await accessibilityFaults(page)).toEqual([]);

  // The line the keyboard is on stays, however far the wheel goes.
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, -300_000);
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).not.toBeInViewport();
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).toBeFocused();
  await expect.poll(async () => (await cases.names()).length).toBeGreaterThan(10);
  await page.keyboard.press('ArrowUp');
  await expect(cases.line('NUMBER-09999, Test')).toBeFocused();
  await expect(cases.line('NUMBER-09999, Test')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(cases.line('NUMBER-00001, Test')).toBeFocused();

  await page.keyboard.press('Control+a');
  await expect(cases.bar).toContainText('10,000 chosen', { timeout: 60_000 });
  await cases.act('Archive…').click();
  await cases.dialog.getByLabel('Why', { exact: true }).fill('Of last year');
  await cases.dialog.getByRole('button', { name: 'Archive' }).click();
  await expect(cases.said('10,000 cases archived.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Every case is in the archive.')).toBeVisible();
});

test('[LST-009] a page of a long list that cannot be read says so in its place and is tried again there', async ({
  page,
  vault,
  cases,
}) => {
  await vault.unlock(PERSON.passphrase);
  await cases.open('?sort=name');
  await expect(cases.line('NUMBER-00001, Test')).toBeVisible();
  await page.route('**/api/cases.list', (route) => route.abort());
  await cases.lines.first().focus();
  await page.keyboard.press('End');
  await expect(cases.grid).toContainText('Cases 9,901 to 10,000 of the list could not be read');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.unroute('**/api/cases.list');
  await cases.lines
    .filter({ hasText: 'Cases 9,901 to 10,000' })
    .getByRole('button', { name: 'Try again' })
    .click();
  await expect(cases.grid).not.toContainText('Cases 9,901 to 10,000');
  await page.keyboard.press('End');
  await expect(cases.line(`NUMBER-${COUNT}, Test`)).toBeFocused();
});
