import type { Page } from '@playwright/test';

import { PlansModel } from './models/plans-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const PLAN = 'Synchronous metastases: systemic therapy first';
const OPTION = 'Nivolumab + cabozantinib';
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function idOf(page: Page, family: string): Promise<string> {
  const reply = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  const found = reply.ok ? reply.value.rows[0] : undefined;
  if (found === undefined) throw new Error(`no demo case ${family}`);
  return found.id;
}

async function expectNoFault(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
    expect(await outsideWindow(page), String(size.width)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Buttons that stick out of the window at the right, where a card hides their end. */
function outsideWindow(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.getBoundingClientRect().right > innerWidth)
        .map((button) => button.textContent),
    );
}

test('[BRD-024] a plan opens with the keyboard: steps, tiers, holds, and why it is here', async ({
  page,
  board,
  keyboard,
  complaints,
}) => {
  const plans = new PlansModel(page);
  await board.open(await idOf(page, 'Feldman'));
  await expect(plans.toggle(PLAN)).toHaveAttribute('aria-expanded', 'false');
  await keyboard.activate(plans.toggle(PLAN));

  await expect(plans.toggle(PLAN)).toHaveAttribute('aria-expanded', 'true');
  expect(await plans.steps(PLAN).count()).toBeGreaterThan(5);
  await expect(plans.steps(PLAN).filter({ hasText: 'Brain imaging' })).toBeVisible();
  await expect(plans.plan(PLAN)).toContainText('Main treatment');
  await expect(plans.plan(PLAN)).toContainText(`${OPTION} Preferred`);
  await expect(plans.plan(PLAN)).toContainText('Waits for: dental check');
  await expect(plans.plan(PLAN).getByText('Hold', { exact: true })).toBeVisible();
  const why = plans.button(PLAN, /^Why this plan/);
  await keyboard.activate(why);
  await expect(why).toBeFocused();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(plans.plan(PLAN)).toContainText('Left out of this plan');
  await keyboard.activate(plans.button(PLAN, /more notes$/));
  await expect(plans.button(PLAN, /^Fewer notes/)).toBeFocused();
  await expectNoFault(page);
  expect(complaints).toEqual([]);
});

test('each answer to a missing item unfolds with what it would do', async ({
  page,
  board,
  keyboard,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  const missing = board.card('Missing, and what it would change');
  const unfold = missing.locator('button[aria-expanded="false"]').first();
  const before = (await missing.textContent())?.length ?? 0;
  await keyboard.activate(unfold);
  await expect.poll(async () => (await missing.textContent())?.length ?? 0).toBeGreaterThan(before);
  await expectNoFault(page);
});

test('pairs of facts are looked for on request, and the focus goes on to them', async ({
  page,
  board,
  keyboard,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  const option = board.option(OPTION);
  const toggle = option.getByRole('button').first();
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await keyboard.activate(toggle);
  await keyboard.activate(option.getByRole('button', { name: 'More about it' }));
  await keyboard.activate(option.getByRole('button', { name: 'Look for pairs of facts' }));
  const answer = option.getByRole('region', { name: 'Two facts together' });
  await expect(answer).toBeFocused();
  await expect(answer.getByRole('heading', { name: 'Two facts together' })).toBeVisible();
  await expect(answer).toContainText(/instead of|No two known facts/);
  await expectNoFault(page);
});

test('[BRD-028] what is typed in a dialog survives F5, which presents only the sheet itself', async ({
  page,
  board,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  await page.keyboard.press('w');
  const search = page.getByRole('dialog').getByLabel('Find a fact');
  await search.fill('ecog');
  await page.keyboard.press('F5');
  await expect(search).toHaveValue('ecog');
  await page.getByRole('button', { name: 'Discard and close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('F5');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
});

test('a presentation shows the plan, and no page of any demo case has to scroll', async ({
  page,
  board,
  present,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const family of ['Feldman', 'Moreau', 'Pereira']) {
    await board.open(await idOf(page, family));
    await page.keyboard.press('F5');
    const pages = await present.count();
    const seen: string[] = [];
    for (let number = 1; number <= pages; number += 1) {
      await expect(present.position).toHaveText(`${number} of ${pages}`);
      seen.push((await page.getByRole('heading', { level: 1 }).allInnerTexts())[0] ?? '');
      expect(await scrolling(page), `${family} ${number}`).toEqual([]);
      expect(await clippedText(page), `${family} ${number}`).toEqual([]);
      if (
        seen.at(-1)?.startsWith('Plan: ') === true &&
        seen.at(-2)?.startsWith('Plan: ') !== true
      ) {
        expect(await accessibilityFaults(page)).toEqual([]);
      }
      await present.press('PageDown');
    }
    expect(seen.some((heading) => heading.startsWith('Plan: '))).toBe(true);
    await present.press('Escape');
  }
});

/** Boxes of a presented page that hold more than they show. */
function scrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY))
      .filter((box) => box.scrollHeight > box.clientHeight + 1)
      .map((box) => box.className),
  );
}

test('[BRD-026] paper opens the plans that fit with all their notes', async ({ page, board }) => {
  await board.open(await idOf(page, 'Feldman'));
  const plans = new PlansModel(page);
  await page.emulateMedia({ media: 'print' });
  await expect(plans.plan(PLAN)).toContainText('Left out of this plan');
  await expect(plans.plan(PLAN).getByText('Order', { exact: true })).toBeVisible();
  await expect(plans.button(PLAN, /more notes|^Why this plan/)).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(plans.toggle(PLAN)).toHaveAttribute('aria-expanded', 'false');
});
