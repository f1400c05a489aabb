import type { Page } from '@playwright/test';

import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

/** One entry of every kind, with what to search for so that little else is listed. */
async function entriesIn(page: Page) {
  const reply = await ask(page, 'knowledge.get', {});
  if (!reply.ok) throw new Error(reply.error.code);
  const shown = reply.value;
  const lists = [
    ['candidate', shown.candidates],
    ['argument', shown.arguments],
    ['block', shown.blocks],
    ['red-flag', shown.redFlags],
    ['uncomputed-flag', shown.uncomputedFlags],
    ['plan', shown.plans],
    ['hold', shown.holds],
    ['compatibility', shown.compatibility],
    ['sequencing', shown.sequencing],
    ['fact', shown.facts],
    ['source', shown.sources],
    ['checklist', shown.checklist],
    ['gap', shown.gaps],
  ] as const;
  return lists.flatMap(([kind, items]) => {
    const id = items[0]?.id;
    return id === undefined ? [] : [{ address: `/${kind}/${encodeURIComponent(id)}`, search: id }];
  });
}

test('[KNW-026] every part of the pack and every kind of entry breaks no display rule', async ({
  page,
  knowledge,
  complaints,
}) => {
  test.slow();
  await page.getByRole('link', { name: 'Knowledge' }).click();
  await expect(page.getByRole('link', { name: 'Knowledge' })).toHaveAttribute('aria-current');
  await expect(page.getByText('Not clinically validated').first()).toBeVisible();
  const parts = ['', '/argument', '/red-flag', '/plan', '/fact', '/source', '/pack'];
  const pages = [...parts.map((address) => ({ address, search: '' })), ...(await entriesIn(page))];
  expect(pages.length).toBeGreaterThan(15);
  for (const { address, search } of pages) {
    await knowledge.open(address);
    await knowledge.search.fill(search);
    await expect(knowledge.detail).not.toContainText('This version of the pack has no');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await clippedText(page), `${address} ${size.width}`).toEqual([]);
    }
    expect(await accessibilityFaults(page), address).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('[KNW-003] an argument leads to its source, and the source back to every argument', async ({
  page,
  knowledge,
}) => {
  await knowledge.open('/argument/sys-nivo-cabo%231');
  await expect(knowledge.detail).toContainText('Strongly for');
  await expect(knowledge.detail).toContainText('Verified');
  await knowledge.detail.getByRole('link', { name: /^CheckMate 9ER/ }).click();
  await expect(page).toHaveURL(/#\/knowledge\/source\/CM9ER$/);
  await expect(knowledge.part('Sources')).toHaveAttribute('aria-current', 'page');
  await expect(knowledge.rows.and(page.locator('[aria-current]'))).toContainText('CheckMate 9ER');
  const citing = knowledge.detail.getByRole('region', { name: 'Arguments' });
  await citing.getByRole('link').first().click();
  await expect(knowledge.detail.getByRole('link', { name: /^CheckMate 9ER/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/knowledge\/source\/CM9ER$/);
});

test('[KNW-023] the whole screen needs the keyboard only', async ({
  page,
  knowledge,
  keyboard,
}) => {
  await keyboard.activate(page.getByRole('link', { name: 'Knowledge' }));
  await expect(knowledge.rows.first()).toBeVisible();
  await keyboard.press('/');
  await expect(knowledge.search).toBeFocused();
  await page.keyboard.type('cabozantinib');
  await expect(knowledge.part('Options by slot')).toContainText(/\d+ of 118/);
  await keyboard.press('ArrowDown');
  await expect(knowledge.rows.first()).toBeFocused();
  await expect(knowledge.rows.first()).toContainText(/cabozantinib/i);
  await keyboard.press('End');
  await expect(knowledge.rows.last()).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await expect(knowledge.rows.nth(1)).toBeFocused();
  const name = (await knowledge.rows.nth(1).locator('span > span').first().textContent()) ?? '';
  await keyboard.press('Enter');
  await expect(knowledge.heading(name)).toBeVisible();
  expect(await page.locator('[data-entry-row][tabindex="0"]').count()).toBe(1);

  await keyboard.activate(knowledge.detail.getByRole('link').first());
  await expect(knowledge.detail.getByRole('heading', { level: 2 })).toBeFocused();
  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(knowledge.search).toHaveValue('');
});

test('[KNW-022] a search without a result says so, and where there is one', async ({
  page,
  knowledge,
}) => {
  await knowledge.open('/candidate');
  await knowledge.search.fill('choueiri');
  const options = knowledge.list('Options by slot');
  await expect(options).toContainText('Nothing in Options by slot matches “choueiri”');
  expect(await accessibilityFaults(page)).toEqual([]);
  await options.getByRole('link', { name: /^Sources/ }).click();
  await expect(knowledge.search).toHaveValue('choueiri');
  await expect(knowledge.rows.first().locator('mark').first()).toHaveText('Choueiri');
  await knowledge.search.fill('zzzz');
  const sources = knowledge.list('Sources');
  await expect(sources).toContainText('Nothing in the pack matches “zzzz”');
  await sources.getByRole('button', { name: 'Clear the search' }).click();
  await expect(knowledge.rows).toHaveCount(79);
});

test('[KNW-016] shows which cases an option touches, how, and how many were looked at', async ({
  page,
  knowledge,
  board,
}) => {
  await knowledge.open('/candidate/sys-nivo-cabo');
  await knowledge.ask().click();
  await expect(knowledge.touched).toContainText('All 12 cases looked at');
  await expect(knowledge.touched.getByRole('row', { name: /FELDMAN/ })).toContainText('Preferred');
  await expect(knowledge.touched).not.toContainText('MOREAU');
  await expect(page.getByRole('region', { name: 'Patient identity' })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page)).toEqual([]);
  }
  await knowledge.touched.getByRole('link', { name: /FELDMAN/ }).click();
  await expect(board.banner).toContainText('FELDMAN');
});

test('[KNW-016] looks at 200 cases, then asks before it looks at more', async ({
  page,
  knowledge,
}) => {
  test.slow();
  for (let count = 0; count < 198; count += 1) {
    await addCase(page, {});
  }
  await knowledge.open('/fact/ecog');
  await knowledge.ask().click();
  await expect(knowledge.touched).toContainText('First 200 of 210 cases looked at');
  await expect(knowledge.touched.getByRole('row')).toHaveCount(201);
  await knowledge.touched.getByRole('button', { name: 'Look at 10 more' }).click();
  await expect(knowledge.touched).toContainText('All 210 cases looked at: 210 touched');
});

test('[KNW-024] an old address says that the entry is not there', async ({ page, knowledge }) => {
  await knowledge.open('/candidate/sys-of-another-pack');
  await expect(knowledge.detail).toContainText(
    'This version of the pack has no “sys-of-another-pack”',
  );
  await knowledge.open('/remedy/x');
  await expect(knowledge.detail).toContainText('This version of the pack has no “x”');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('[KNW-028] copies the id, or selects it where the clipboard is closed', async ({
  page,
  context,
  knowledge,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await knowledge.open('/argument/sys-nivo-cabo%231');
  await knowledge.detail.getByRole('button', { name: 'Copy id' }).click();
  await expect(knowledge.detail.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('sys-nivo-cabo#1');

  await knowledge.open('/fact/ecog');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await knowledge.detail.getByRole('button', { name: 'Copy id' }).click();
  await expect(knowledge.detail.getByText('Selected: press Ctrl C')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('ecog');
  expect(await clippedText(page)).toEqual([]);
});

test('[KNW-025] prints the chosen entry or the list, never the cases', async ({
  page,
  knowledge,
}) => {
  await knowledge.open('/candidate/sys-nivo-cabo');
  await knowledge.ask().click();
  await expect(knowledge.touched).toContainText('FELDMAN');
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await expect(knowledge.heading('Nivolumab + cabozantinib')).toBeVisible();
  await expect(page.getByText('Decision support for healthcare').first()).toBeVisible();
  await expect(knowledge.list('Options by slot')).toBeHidden();
  await expect(page.getByText('FELDMAN')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(paper.length).toBeGreaterThan(10_000);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print list' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(knowledge.list('Options by slot')).toBeVisible();
  await expect(knowledge.rows.first()).toContainText('Applies: If');
  await expect(knowledge.detail).toBeHidden();
  const running = await page.evaluate(() => {
    const { style } = document.documentElement;
    return ['--running-versions', '--running-kind', '--running-printed'].map((name) =>
      style.getPropertyValue(name),
    );
  });
  expect(running[0]).toContain('review by');
  expect(running[1]).toContain('Not clinically validated');
  expect(running[2]).toMatch(/Printed \d\d-[A-Z][a-z]{2}-\d{4}/);
});

test('[KNW-005] an overdue review is said on every screen that names the pack', async ({
  page,
  knowledge,
  board,
  present,
}) => {
  // The host's clock cannot be set from here: its answers are changed as a later day would.
  await page.route('**/api/{knowledge.get,cases.boardSheet,app.info}', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replaceAll(/"(packReviewOverdue|reviewOverdue)":false/g, '"$1":true');
    await route.fulfill({ response, body });
  });
  const said = 'Review was due on 23-Nov-2027';
  await knowledge.open();
  await expect(page.getByText(said).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog').getByText(said)).toBeVisible();
  await page.keyboard.press('Escape');

  const reply = await ask(page, 'cases.list', { query: 'Feldman', offset: 0, limit: 1 });
  const id = reply.ok ? reply.value.rows[0]?.id : undefined;
  await board.open(id ?? '');
  await expect(board.card('Candidate treatments')).toContainText(said);
  await expect(board.card('Knowledge pack')).toContainText(said);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('F5');
  await expect(present.position).toHaveText(/^1 of /);
  await expect(page.locator('footer')).toContainText(said);
  expect(await clippedText(page)).toEqual([]);
});

test('[KNW-026] a failure says what failed, and trying again shows the pack', async ({
  page,
  knowledge,
}) => {
  await page.route('**/api/knowledge.get', (route) => route.abort());
  await page.getByRole('link', { name: 'Knowledge' }).click();
  const problem = page.getByRole('alert');
  await expect(problem).toContainText('Consilium’s host does not answer');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.unroute('**/api/knowledge.get');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(knowledge.rows.first()).toBeVisible();

  await knowledge.open('/fact/ecog');
  await page.route('**/api/knowledge.touches', (route) => route.abort());
  await knowledge.ask().click();
  await expect(knowledge.touched.getByRole('alert')).toContainText('could not be looked at');
  await page.unroute('**/api/knowledge.touches');
  await knowledge.touched.getByRole('button', { name: 'Try again' }).click();
  await expect(knowledge.touched).toContainText('All 12 cases looked at');
});

test('[KNW-027] locking takes pack and cases from the screen, unlocking leads back', async ({
  page,
  knowledge,
  vault,
}) => {
  await knowledge.open('/candidate/sys-nivo-cabo');
  await knowledge.ask().click();
  await expect(knowledge.touched).toContainText('FELDMAN');
  await vault.lock();
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
  await expect(page.getByText('FELDMAN')).toHaveCount(0);
  await expect(page.getByText('Nivolumab + cabozantinib')).toHaveCount(0);
  await vault.unlock(DEMO_PASSPHRASE);
  await expect(knowledge.heading('Nivolumab + cabozantinib')).toBeVisible();
  await expect(knowledge.touched).toHaveCount(0);
});
