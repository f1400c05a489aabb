import type { Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';
import { DEMO_PASSPHRASE } from '#shared/contract/vault';
import type { CaseDocument } from '#shared/domain/case-document';

import { PrivacyModel } from './models/privacy-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { everyScreen } from './support/every-screen.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { identifyingPatterns } from './support/identifying-words.ts';

type DemoCase = { readonly id: CaseId; readonly document: CaseDocument };

async function demoCases(page: Page): Promise<readonly DemoCase[]> {
  const list = await ask(page, 'cases.list', { query: '', offset: 0, limit: 50 });
  if (!list.ok) throw new Error(list.error.code);
  const found: DemoCase[] = [];
  for (const { id } of list.value.rows) {
    const detail = await ask(page, 'cases.get', { id });
    if (!detail.ok) throw new Error(detail.error.code);
    found.push({ id, document: detail.value.document });
  }
  return found;
}

async function feldman(page: Page): Promise<DemoCase> {
  const found = (await demoCases(page)).find(
    ({ document }) => document.patient?.name?.family === 'Feldman',
  );
  if (found === undefined) throw new Error('no demo case');
  return found;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}

test('[PRV-019] nothing that identifies is anywhere on any screen of any demo case', async ({
  page,
  board,
  present,
  knowledge,
  complaints,
}) => {
  test.setTimeout(600_000);
  const privacy = new PrivacyModel(page);
  const cases = await demoCases(page);
  const patterns = cases.flatMap(({ document }) => identifyingPatterns(document));
  const holdsNobody = async (where: string) => {
    const everything = await privacy.everything();
    const found = patterns.filter((pattern) => pattern.test(everything)).map(String);
    expect(found, where).toEqual([]);
    await expect(privacy.chip.first(), where).toBeVisible();
  };
  await page
    .getByRole('link', { name: /FELDMAN/ })
    .first()
    .waitFor();
  await privacy.hide();

  await test.step('the case list', async () => {
    await expect(page.getByRole('link', { name: /^Case \d+/ }).first()).toBeVisible();
    await holdsNobody('list');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  for (const { id } of cases) {
    await test.step(`a sheet, its print and what-if`, async () => {
      await board.open(id);
      await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
      await holdsNobody('board');
      await page.emulateMedia({ media: 'print' });
      await holdsNobody('print');
      await page.emulateMedia({ media: null });
      await goTo(page, `/cases/${id}?whatIf=${encodeURIComponent('[{"fact":"ecog","value":3}]')}`);
      await page.getByRole('region', { name: 'What moves' }).waitFor();
      await holdsNobody('what-if');
      await page.keyboard.press('Escape');
    });
    await test.step('every page of the presentation', async () => {
      await goTo(page, `/cases/${id}/present`);
      await present.position.waitFor();
      const pages = await present.count();
      for (let number = 1; number <= pages; number += 1) {
        await expect(present.position).toHaveText(`${number} of ${pages}`);
        await holdsNobody(`present ${number}`);
        await present.press('ArrowRight');
      }
    });
  }

  await test.step('the preparation board', async () => {
    await goTo(page, '/preparation');
    await page
      .getByText(/^Case \d+$/)
      .first()
      .waitFor();
    await holdsNobody('preparation');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('what a fact touches', async () => {
    await knowledge.open('/fact/on_systemic');
    await knowledge.ask().click();
    await expect(knowledge.touched.getByRole('link', { name: /^Case \d+/ }).first()).toBeVisible();
    await holdsNobody('touches');
  });
  expect(complaints).toEqual([]);
});

test('[PRV-019] nor on any screen of a meeting, before it and after', async ({
  page,
  complaints,
}) => {
  test.setTimeout(180_000);
  const privacy = new PrivacyModel(page);
  const patterns = (await demoCases(page)).flatMap(({ document }) => identifyingPatterns(document));
  const screens = await everyScreen(page);
  const ofMeetings = screens.filter(({ path }) => /^\/(?:meetings|actions|quality)/.test(path));
  expect(ofMeetings.length).toBeGreaterThan(7);
  await privacy.hide();
  for (const { name, path, ready } of ofMeetings) {
    await goTo(page, path);
    await ready.waitFor();
    const everything = await privacy.everything();
    const found = patterns.filter((pattern) => pattern.test(everything)).map(String);
    expect.soft(found, name).toEqual([]);
    expect.soft(everything, name).not.toMatch(/Amsel|Drossel|Dr Lind/);
    expect.soft(await accessibilityFaults(page), name).toEqual([]);
    expect.soft(await clippedText(page), name).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('[PRV-018] one key hides at once, over a reload, a search and a lock', async ({
  page,
  vault,
  complaints,
}) => {
  const privacy = new PrivacyModel(page);
  await page
    .getByRole('link', { name: /FELDMAN/ })
    .first()
    .waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('feldman');
  await expect(page).toHaveURL(/feldman/);
  await privacy.hide();
  await expect(page).not.toHaveURL(/feldman/);
  expect(await privacy.everything()).not.toMatch(/feldman/i);

  await page.reload();
  await expect(privacy.chip.first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Case \d+/ }).first()).toBeVisible();
  await vault.lock();
  await vault.unlock(DEMO_PASSPHRASE);
  await expect(privacy.chip.first()).toBeVisible();
  expect(await privacy.everything()).not.toMatch(/feldman/i);
  expect(complaints).toEqual([]);
});

test('[PRV-020] showing again asks first, and Enter keeps them hidden', async ({ page, board }) => {
  const privacy = new PrivacyModel(page);
  const { id } = await feldman(page);
  await board.open(id);
  await privacy.button('Hide identifiers').first().click();
  await expect(board.banner).toContainText('Case ');
  await expect(board.banner).not.toContainText('FELDMAN');

  await privacy.press();
  await expect(privacy.question).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(privacy.question).toBeHidden();
  await expect(privacy.chip.first()).toBeVisible();

  await privacy.button('Show identifiers').first().click();
  await privacy.question.getByRole('button', { name: 'Show identifiers' }).click();
  await expect(board.banner).toContainText('FELDMAN, Anna');
  await expect(privacy.chip).toHaveCount(0);
});

test('[PRV-021] a text is read, ticked and then shown', async ({ page, board, complaints }) => {
  const privacy = new PrivacyModel(page);
  const { id, document } = await feldman(page);
  const question = document.referral?.question ?? '';
  await board.open(id);
  await privacy.hide();
  await expect(board.question).toContainText('text withheld');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);

  await privacy.button('Check texts').click();
  await expect(privacy.texts).toContainText('as they were entered');
  await expect(privacy.texts).not.toContainText(question);
  await privacy.texts.getByRole('button', { name: 'Show the texts' }).click();
  await expect(privacy.texts).toContainText(question);
  expect(await accessibilityFaults(page)).toEqual([]);
  const ticks = privacy.texts.getByRole('checkbox');
  const rows = privacy.texts.getByRole('listitem');
  expect(await ticks.count()).toBe(await rows.count());
  // Ticked only once the vault holds it.
  await rows.filter({ hasText: question }).getByRole('checkbox').click();
  await expect(rows.filter({ hasText: question }).getByRole('checkbox')).toBeChecked();
  await expect(rows.filter({ hasText: question })).toContainText('Checked by');
  await privacy.texts.getByRole('button', { name: 'Done' }).last().click();
  await expect(board.question).toContainText(question);
  expect(complaints).toEqual([]);
});

test('[PRV-022] a presentation goes on where it was, blank where it was', async ({
  page,
  board,
  present,
}) => {
  const privacy = new PrivacyModel(page);
  const { id } = await feldman(page);
  await board.open(id);
  await page.keyboard.press('F5');
  await expect(present.position).toHaveText(/^1 of /);
  await present.press('ArrowRight');
  await expect(present.position).toHaveText(/^2 of /);
  await privacy.hide();
  await expect(present.position).toHaveText(/^2 of /);
  await expect(present.banner).toContainText('Case ');
  expect(await accessibilityFaults(page)).toEqual([]);

  await present.press('b');
  await expect(privacy.black).toBeVisible();
  await privacy.press();
  await privacy.question.getByRole('button', { name: 'Show identifiers' }).click();
  await expect(privacy.question).toBeHidden();
  await expect(privacy.black).toBeVisible();
  await expect(present.banner).toHaveCount(0);
  await present.press('b');
  await expect(present.position).toHaveText(/^2 of /);
  await expect(present.banner).toContainText('FELDMAN');
});
