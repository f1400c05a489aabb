import { globSync, readFileSync } from 'node:fs';

import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { PrivacyModel } from './models/privacy-model.ts';
import { ShellModel } from './models/shell-model.ts';
import { accessibilityFaults } from './support/display-rules.ts';
import { caseOf, everyScreen } from './support/every-screen.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { isOnTop, sideways } from './support/reach.ts';

/** Addresses that stand in code as names or in messages, and that nothing ever asks. */
const NAMES_ONLY = [
  'http://www.w3.org/',
  'https://react.dev/',
  'https://mantine.dev/',
  'https://tanstack.com/',
  'https://json-schema.org/',
  'http://json-schema.org/',
  'https://github.com/',
  'https://tabler.io/',
  // The base the router reads an address against.
  'http://localhost',
];

test('[SHL-001] the rail leads to every screen there is, and only to those', async ({ page }) => {
  const shell = new ShellModel(page);
  const screens = ['Cases', 'Preparation', 'Meetings', 'Actions', 'Quality', 'Knowledge'];
  await expect(shell.rail.getByRole('link')).toHaveText(screens);
  await expect(shell.rail).toContainText('Demo data');
  for (const name of screens) {
    await shell.rail.getByRole('link', { name }).click();
    await expect(shell.main.getByRole('heading', { name, exact: true }).first()).toBeVisible();
    await expect(shell.rail.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  await shell.rail.getByRole('button', { name: 'Help' }).click();
  await expect(shell.help).toBeVisible();
  await page.keyboard.press('Escape');
  await shell.rail.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog', { name: 'About Consilium' })).toContainText('SHA-256');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('[SHL-002] no screen asks anything but its own host', async ({ page, complaints }) => {
  test.setTimeout(180_000);
  const shell = new ShellModel(page);
  const { origin } = new URL(page.url());
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  for (const { path, ready } of await everyScreen(page)) {
    await shell.goTo(path);
    await ready.waitFor();
  }
  await shell.goTo('/cases');
  await shell.openPalette();
  await shell.search('nivolumab');
  await expect(shell.options.first()).toBeVisible();
  expect([...asked]).toEqual([origin]);
  expect(complaints).toEqual([]);

  const built = globSync('out/renderer/**/*.{js,css,html}').map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(built.length).toBeGreaterThan(2);
  const remote = built.flatMap((text) => text.match(/(?:https?|wss?):\/\/[\w.-]+\/?/g) ?? []);
  const unknown = remote.filter(
    (url) => !NAMES_ONLY.some((name) => name.startsWith(url) || url.startsWith(name)),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('[SHL-003] the palette finds cases by name, number and diagnosis', async ({
  page,
  board,
  complaints,
}) => {
  const shell = new ShellModel(page);
  const cases = shell.group('Cases').getByRole('option');
  await shell.openPalette();
  await shell.search('feldm');
  await expect(cases).toHaveText([/FELDMAN, Anna.*4102 773 018.*Clear cell.*Demo/]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shell.search('4102 773');
  await expect(cases).toHaveText([/FELDMAN/]);
  await shell.search('collecting duct');
  await expect(cases.first()).toContainText('IVANOV');
  await shell.search('feldm');
  await expect(shell.chosen()).toContainText('FELDMAN');
  await page.keyboard.press('Enter');
  await expect(board.banner).toContainText('FELDMAN');
  await expect(shell.palette).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('[SHL-003] while identifiers are hidden, a case is its number', async ({ page }) => {
  const shell = new ShellModel(page);
  const privacy = new PrivacyModel(page);
  await page
    .getByRole('link', { name: /FELDMAN/ })
    .first()
    .waitFor();
  await privacy.hide();
  await shell.openPalette();
  await shell.search('collecting duct');
  await expect(shell.group('Cases').getByRole('option').first()).toContainText(/^Case \d+/);
  await expect(shell.palette).not.toContainText('IVANOV');
});

test('[SHL-004] the palette does what can be done on this screen', async ({ page, complaints }) => {
  const shell = new ShellModel(page);
  const id = await caseOf(page, 'Feldman');
  await shell.goTo(`/cases/${id}`);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await shell.openPalette();
  const actions = shell.group('Actions').getByRole('option');
  for (const name of [/^Present this case/, /^What-if/, /^History/, /^Print/, /^Lock/]) {
    await expect(actions.filter({ hasText: name })).toHaveCount(1);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await shell.search('edit');
  await expect(shell.chosen()).toContainText('Edit this case');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save revision' }).waitFor();

  await shell.openPalette();
  await shell.search('laboratory');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/section=/);
  await expect(page.getByRole('heading', { name: 'Laboratory' }).first()).toBeVisible();

  await shell.openPalette();
  await expect(shell.group('Used last').getByRole('option')).toHaveText([
    /Laboratory/,
    /Edit this case/,
  ]);
  await expect(shell.group('Actions').getByRole('option', { name: /Save revision/ })).toHaveCount(
    1,
  );
  await page.keyboard.press('ArrowDown');
  await expect(shell.chosen()).toContainText('Edit this case');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(shell.options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(shell.palette).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('[SHL-005] the palette finds knowledge, says when there is nothing, and keeps nothing', async ({
  page,
  vault,
  complaints,
}) => {
  const shell = new ShellModel(page);
  await shell.openPalette();
  await shell.search('cord compression');
  await expect(
    shell.group('Knowledge').getByRole('option').filter({ hasText: 'Red flag' }).first(),
  ).toBeVisible();
  await shell.group('Knowledge').getByRole('option').first().click();
  await expect(page).toHaveURL(/knowledge\//);

  await shell.openPalette();
  await shell.search('no such thing');
  await expect(shell.palette).toContainText('Nothing is called “no such thing”');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shell.search('feldman');
  await expect(shell.options.first()).toContainText('FELDMAN');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  const left = await page.evaluate(() =>
    [document.documentElement.outerHTML, JSON.stringify(sessionStorage), document.title].join('\n'),
  );
  expect(left).not.toMatch(/feldman/i);
  await vault.unlock(DEMO_PASSPHRASE);
  await shell.openPalette();
  await expect(shell.query).toHaveValue('');
  expect(complaints).toEqual([]);
});

test('[SHL-007] help names the keys of this screen, and single keys can be switched off', async ({
  page,
}) => {
  const shell = new ShellModel(page);
  const id = await caseOf(page, 'Feldman');
  await shell.goTo(`/cases/${id}`);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await page.keyboard.press('?');
  await expect(shell.help.getByRole('table', { name: 'Board sheet (this screen)' })).toContainText(
    'Open what-if',
  );
  await expect(shell.help.getByRole('table', { name: 'Everywhere', exact: true })).toContainText(
    'Ctrl L',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await shell.help.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.keyboard.press('Escape');
  await expect(shell.help).toHaveCount(0);

  const whatIf = page.getByLabel('Find a fact');
  await page.reload();
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await page.keyboard.press('w');
  await page.keyboard.press('?');
  await expect(whatIf).toHaveCount(0);
  await expect(shell.help).toHaveCount(0);
  await shell.rail.getByRole('button', { name: 'Help' }).click();
  await shell.help.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(whatIf).toBeVisible();
  await whatIf.fill('w?');
  await expect(shell.help).toHaveCount(0);
});

test('[SHL-007] help in a presentation turns no page and leaves none', async ({
  page,
  present,
}) => {
  const shell = new ShellModel(page);
  await shell.goTo(`/cases/${await caseOf(page, 'Feldman')}/present`);
  await expect(present.position).toHaveText(/^1 of /);
  await page.keyboard.press('Control+k');
  await expect(shell.palette).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(shell.help).toContainText('Black screen');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(shell.help).toHaveCount(0);
  await expect(present.position).toHaveText(/^1 of /);
  await expect(page).toHaveURL(/present/);
});

test('[SHL-008] a screen that opens gets the focus and is announced; its title names nobody', async ({
  page,
}) => {
  const shell = new ShellModel(page);
  await page
    .getByRole('link', { name: /FELDMAN/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  const focusIsInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(await focusIsInMain()).toBe(true);
  await expect(page.locator('output').filter({ hasText: 'Board sheet' })).toHaveCount(1);

  await shell.rail.getByRole('link', { name: 'Knowledge' }).click();
  await page.getByRole('heading', { name: 'Knowledge', exact: true }).waitFor();
  await expect.poll(focusIsInMain).toBe(true);
  const row = page.getByRole('link').filter({ hasText: 'nivolumab' }).first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/candidate\//);
  await expect(row).toBeFocused();
});

test('[SHL-008] no title names a patient', async ({ page }) => {
  test.setTimeout(120_000);
  const shell = new ShellModel(page);
  const titles = new Set<string>();
  for (const { path, ready } of await everyScreen(page)) {
    await shell.goTo(path);
    await ready.waitFor();
    titles.add(await page.title());
  }
  for (const title of titles) {
    expect(title).toMatch(/ · Consilium$/);
    expect(title).not.toMatch(/feldman|4102|case \d/i);
  }
});

test('[SHL-009] an address that leads nowhere says so and leads back', async ({ page }) => {
  const shell = new ShellModel(page);
  await shell.goTo('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such screen' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByRole('link', { name: /FELDMAN/ }).first()).toBeVisible();
});

test('[SHL-010] at 200 % zoom of 1280 × 720 every screen can be used', async ({ page, vault }) => {
  test.setTimeout(240_000);
  const shell = new ShellModel(page);
  await page.setViewportSize({ width: 640, height: 360 });
  for (const { name, path, ready, act } of await everyScreen(page)) {
    await test.step(name, async () => {
      await shell.goTo(path);
      await ready.waitFor({ state: 'attached' });
      expect.soft(await sideways(page), `${name} scrolls sideways`).toEqual([]);
      await act.scrollIntoViewIfNeeded();
      expect.soft(await isOnTop(act), `${name}: its act is reachable`).toBe(true);
      expect.soft(await accessibilityFaults(page), name).toEqual([]);
    });
  }
  await shell.goTo('/cases');
  await shell.rail.waitFor();
  await test.step('palette, help, about', async () => {
    await shell.openPalette();
    await shell.search('nivolumab');
    await expect(shell.options.first()).toBeVisible();
    expect.soft(await sideways(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await shell.rail.getByRole('button', { name: 'Help' }).click();
    expect.soft(await isOnTop(shell.help.getByRole('switch'))).toBe(true);
    expect.soft(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await shell.rail.getByRole('button', { name: 'About' }).click();
    expect.soft(await sideways(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
  await vault.lock();
  const unlock = page.getByRole('button', { name: 'Unlock' });
  await unlock.scrollIntoViewIfNeeded();
  expect.soft(await sideways(page)).toEqual([]);
  expect.soft(await isOnTop(unlock)).toBe(true);
  expect.soft(await accessibilityFaults(page)).toEqual([]);
});

test('[SHL-012] one key locks from everywhere, also over a dialog and in a presentation', async ({
  page,
  vault,
}) => {
  const shell = new ShellModel(page);
  const unlock = page.getByRole('button', { name: 'Unlock' });
  await shell.goTo(`/cases/${await caseOf(page, 'Feldman')}/present`);
  await page.getByRole('button', { name: 'Next page' }).waitFor();
  await page.keyboard.press('?');
  await expect(shell.help).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(unlock).toBeVisible();
  await vault.unlock(DEMO_PASSPHRASE);
  await page.getByRole('button', { name: 'Next page' }).waitFor();
  await page.keyboard.press('Control+l');
  await expect(unlock).toBeVisible();
});
