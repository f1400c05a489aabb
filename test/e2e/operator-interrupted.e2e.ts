import type { Page } from '@playwright/test';

import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { OperatorModel } from './models/operator-model.ts';
import { PrivacyModel } from './models/privacy-model.ts';
import { everythingIn } from './models/room-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { caseOf } from './support/every-screen.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { identifyingPatterns } from './support/identifying-words.ts';

const FAMILIES = ['Feldman', 'Moreau'] as const;

/** The operator's window with the first case on the room's screen, in an open meeting. */
async function atFirstCase(page: Page): Promise<OperatorModel> {
  const operator = new OperatorModel(page);
  await operator.open(FAMILIES);
  await operator.tabTo(operator.button('Open the meeting'));
  await operator.press('Enter');
  await expect(operator.button('End the meeting')).toBeVisible();
  await operator.press('PageDown', 'PageDown');
  await expect(page.getByText(/^Page 1 of/).first()).toBeVisible();
  return operator;
}

/** Patterns of everything that says who the patients of the agenda are. */
async function patternsOf(page: Page): Promise<readonly RegExp[]> {
  const patterns: RegExp[] = [];
  for (const family of FAMILIES) {
    // The id the list gave.
    const found = await ask(page, 'cases.get', { id: (await caseOf(page, family)) as never });
    if (!found.ok) throw new Error(found.error.code);
    patterns.push(...identifyingPatterns(found.value.document));
  }
  return patterns;
}

test('[ROM-042] the keys of presentation programs turn the pages', async ({ page }) => {
  const operator = new OperatorModel(page);
  await operator.open(FAMILIES);
  await operator.tabTo(operator.button('Open the meeting'));
  await operator.press('Enter');
  await expect(operator.button('End the meeting')).toBeVisible();
  const caption = page.locator('figcaption').first();
  // The button that opened it is gone: the next Enter turns the page and ends nothing.
  await operator.press('Enter');
  await expect(caption).toContainText('Item 1 of 2');
  await expect(operator.button('End the meeting')).toBeVisible();
  let at = 0;
  for (const key of [' ', 'ArrowRight', 'ArrowDown', 'n', 'PageDown', 'Enter']) {
    await operator.press(key);
    at += 1;
    await expect(caption, key).toContainText(`Page ${at} of`);
  }
  for (const key of ['ArrowLeft', 'ArrowUp', 'p', 'Backspace', 'PageUp']) {
    await operator.press(key);
    at -= 1;
    await expect(caption, key).toContainText(`Page ${at} of`);
  }
  await operator.press('End');
  await expect(caption).toContainText(/Page (\d+) of \1$/);
  await operator.press('Home');
  await expect(caption).toContainText('Page 1 of');
  for (const [first, second, name] of [
    ['b', '.', 'black'],
    ['w', ',', 'white'],
  ] as const) {
    for (const key of [first, second]) {
      await operator.press(key);
      await expect(operator.stage.locator(`[data-blank="${name}"]`), key).toHaveCount(2);
      await operator.press(key);
      await expect(operator.stage.locator(`[data-blank="${name}"]`), key).toHaveCount(0);
    }
  }
  await operator.press('Shift+N');
  await expect(caption).toContainText('Item 2 of 2');
  await operator.press('Shift+PageUp');
  await expect(caption).toContainText('Item 1 of 2');
  await operator.press('2', 'Enter');
  await expect(caption).toContainText('Item 2 of 2');
});

test('[ROM-043] a decision typed by half is there after the window was closed or locked', async ({
  page,
  vault,
}) => {
  test.slow();
  const operator = await atFirstCase(page);
  const address = page.url();
  const what = (at: OperatorModel) => at.panel.getByLabel('Agent, procedure or plan');
  await operator.decide('1');
  await operator.typeOn('Verb', 'Sta');
  await operator.type('Agent, procedure or plan', 'a drug of our own');

  await test.step('locked at once', async () => {
    await page.keyboard.press('Control+L');
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
    expect(await everythingIn(page)).not.toMatch(/feldman|a drug of our own/i);
    await vault.unlock(DEMO_PASSPHRASE);
    await expect(what(operator)).toHaveValue('a drug of our own');
    await expect(page.locator('figcaption').first()).toContainText('Page 1 of');
  });

  await test.step('closed at once, and opened in another window', async () => {
    await operator.type('Agent, procedure or plan', 'another drug');
    await page.close({ runBeforeUnload: true });
    const again = new OperatorModel(await page.context().newPage());
    await again.page.goto(address);
    await expect(what(again)).toHaveValue('another drug');
    // The room was never taken off its page.
    await expect(again.page.locator('figcaption').first()).toContainText('Page 1 of');
    await expect(again.page.getByRole('timer')).not.toContainText('not running');
  });
});

test('[ROM-043] what could not be kept is kept once the host answers, with another case open, too', async ({
  page,
}) => {
  const operator = await atFirstCase(page);
  const keeping = '**/api/decisions.keepEntry';
  await page.route(keeping, (route) => route.abort());
  await operator.decide('1');
  await operator.typeOn('Verb', 'Sta');
  await operator.type('Agent, procedure or plan', 'a drug of our own');
  await expect(operator.panel).toContainText('could not be kept in the vault');
  await operator.press('Escape', 'Shift+N');
  await expect(page.locator('figcaption').first()).toContainText('Item 2 of 2');
  await page.unroute(keeping);
  await page.waitForRequest((request) =>
    Boolean(
      request.url().includes('keepEntry') && request.postData()?.includes('a drug of our own'),
    ),
  );
  await page.close({ runBeforeUnload: true });
  const again = new OperatorModel(await page.context().newPage());
  await again.page.goto(page.url());
  await expect(again.page.locator('figcaption').first()).toContainText('Item 2 of 2');
  await again.press('Shift+P');
  await expect(again.panel.getByLabel('Agent, procedure or plan')).toHaveValue('a drug of our own');
});

test('[ROM-043] a correction typed by half is there again after another panel and another case', async ({
  page,
}) => {
  const operator = await atFirstCase(page);
  const because = operator.panel.getByLabel('Who said what is right');
  await operator.press('c');
  await operator.typeOn('What is to be corrected', 'ECOG');
  await operator.type('Who said what is right', 'Oncology: ECOG 2 today');
  await operator.tabTo(operator.panel.getByRole('radio', { name: '1', exact: true }));
  await operator.press('2');
  await expect(operator.panel).toContainText('Will be changed: ECOG');
  await operator.press('Escape', 'd');
  await expect(because).toHaveCount(0);
  await operator.press('Escape', 'N');
  await operator.press('P', 'c');
  await expect(because).toHaveValue('Oncology: ECOG 2 today');
  await expect(operator.panel).toContainText('Will be changed: ECOG');
  await operator.tabTo(operator.button('Discard what is typed'));
  await operator.press('Enter');
  await expect(because).toHaveValue('');
  await expect(operator.panel).not.toContainText('Will be changed');
});

test('[ROM-044] hidden, the operator’s window and its previews name nobody either', async ({
  page,
  complaints,
}) => {
  test.slow();
  const privacy = new PrivacyModel(page);
  const patterns = await patternsOf(page);
  const operator = await atFirstCase(page);
  const caption = page.locator('figcaption').first();
  const holdsNobody = async (where: string) => {
    const everything = await privacy.everything();
    expect(patterns.filter((each) => each.test(everything)).map(String), where).toEqual([]);
  };
  await privacy.hide();
  await expect(caption).toContainText('Page 1 of');
  const last = await caption.textContent();
  const pages = Number(/of (\d+)/.exec(last ?? '')?.[1]);
  for (let at = 1; at <= pages; at += 1) {
    await expect(caption).toContainText(`Page ${at} of`);
    await holdsNobody(`page ${at}`);
    await operator.press('PageDown');
  }
  await expect(caption).toContainText('Item 2 of 2');
  await holdsNobody('next patient');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('[ROM-044] while the room’s screen is black, the preview of the next patient is, too', async ({
  page,
}) => {
  const operator = await atFirstCase(page);
  await operator.press('Shift+N');
  const next = page.locator('figure').nth(1);
  await expect(next).toContainText('MOREAU');
  await operator.press('b');
  await expect(next).not.toContainText('MOREAU');
  await expect(operator.stage).not.toContainText('MOREAU');
  expect(await accessibilityFaults(page)).toEqual([]);
  await operator.press('b');
  await expect(next).toContainText('MOREAU');
});
