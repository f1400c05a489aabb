import type { Page } from '@playwright/test';

import { WhatIfModel } from './models/what-if-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

async function idOf(page: Page, family: string): Promise<string> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 5 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  return id;
}

async function revisionsOf(page: Page, id: string) {
  const history = await ask(page, 'cases.history', { id: id as never });
  if (!history.ok) throw new Error(history.error.code);
  return history.value;
}

test('[WIF-017] the keyboard assumes values, sees what moves, and nothing is saved', async ({
  page,
  board,
  keyboard,
  complaints,
}) => {
  test.slow();
  const panel = new WhatIfModel(page);
  const id = await idOf(page, 'Feldman');
  const before = await revisionsOf(page, id);
  const caseBefore = await ask(page, 'cases.get', { id: id as never });
  await board.open(id);

  await test.step('open it with W', async () => {
    await keyboard.press('w');
    await expect(panel.panel).toBeVisible();
    await expect(panel.search).toBeFocused();
    await expect(board.banner).toBeVisible();
    await expect(panel.result).toContainText('Nothing assumed yet');
  });

  await test.step('assume two values and see options, reasons and plans move', async () => {
    await keyboard.press('e');
    await page.keyboard.type('cog');
    // The tab stop of a group is the answer that counts; arrows go on from there.
    await keyboard.goTo(panel.answers('ECOG').getByRole('radio', { checked: true }));
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(panel.status).toHaveText(/option/);
    await keyboard.type(panel.search, 'autoimmune');
    await keyboard.choose(panel.list('Autoimmune disease'), 'Severe');
    const doublet = panel.result
      .getByRole('region', { name: 'Options that move' })
      .getByRole('listitem')
      .filter({ hasText: 'Nivolumab + cabozantinib' });
    await expect(doublet.first()).toContainText('Excluded');
    await expect(panel.result).toContainText('Organ-threatening autoimmune disease');
    await expect(panel.result).toContainText('case: 1');
    await expect(panel.result).toContainText('what if: 3');
    await expect(panel.result).toContainText('stay where they are');
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(size);
      expect(await clippedText(page), String(size.width)).toEqual([]);
    }
  });

  await test.step('say what is no number, and weigh nothing of it', async () => {
    await keyboard.type(panel.search, 'lvef');
    await keyboard.type(panel.field('LVEF'), '38,5');
    await expect(panel.panel).toContainText('Write decimals with a point');
    await keyboard.type(panel.field('LVEF'), 'low');
    await expect(panel.panel).toContainText('LVEF must be a number, 0 % or more');
    await expect(panel.result).not.toContainText('LVEF');
    await keyboard.type(panel.field('LVEF'), '38');
    await expect(panel.result).toContainText('what if: 38 %');
  });

  await test.step('take back one, all, and undo that', async () => {
    await keyboard.activate(panel.button('Reset LVEF'));
    await expect(panel.result).not.toContainText('LVEF');
    await expect(panel.field('LVEF')).not.toHaveValue('38');
    await keyboard.activate(panel.button('Reset all'));
    await expect(panel.result).toContainText('Nothing assumed yet');
    await keyboard.activate(panel.button('Undo'));
    await expect(panel.result).toContainText('Assumed (2)');
  });

  await test.step('close it and find the case as it was', async () => {
    await keyboard.press('Escape');
    await expect(panel.panel).toBeHidden();
    await keyboard.press('w');
    await expect(panel.result).toContainText('Nothing assumed yet');
    expect(await revisionsOf(page, id)).toEqual(before);
    expect(await ask(page, 'cases.get', { id: id as never })).toEqual(caseBefore);
  });
  expect(complaints).toEqual([]);
});

test('[WIF-017] what is copied waits unsaved in the editor until somebody saves it', async ({
  page,
  board,
  editor,
}) => {
  const panel = new WhatIfModel(page);
  const id = await idOf(page, 'Feldman');
  const before = await revisionsOf(page, id);
  await board.open(id);
  await page.getByRole('link', { name: 'What-if' }).click();
  await panel.search.fill('frailty');
  await panel.answers('Frailty').getByRole('radio', { name: 'Frail', exact: true }).check();
  await panel.search.fill('haemoglobin');
  await panel.field('Haemoglobin').fill('7.4');
  await panel.button('Copy to the case…').click();

  const copy = panel.panel.getByRole('region', { name: 'Copy to the case' });
  await expect(copy).toContainText('Frailty: fit → frail');
  await expect(copy).toContainText('No longer there: 18-Nov-2026');
  await expect(copy.getByRole('link', { name: 'Laboratory' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);
  await panel.button('Open the editor with this entry').click();

  await expect(page.getByText('Copied from What if, not saved:')).toBeVisible();
  await expect(editor.status).toContainText('Draft kept');
  await expect(
    editor.question('Frailty').getByRole('radio', { name: 'Frail', exact: true }),
  ).toBeChecked();
  expect(await revisionsOf(page, id)).toEqual(before);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect(editor.status).toContainText(`Saved as revision ${before.length + 1}`);
  await expect(page.getByText('Copied from What if, not saved:')).toBeHidden();
  expect(await revisionsOf(page, id)).toHaveLength(before.length + 1);
});

test('[WIF-018] an address opens the panel with values assumed', async ({ page, board }) => {
  const panel = new WhatIfModel(page);
  const id = await idOf(page, 'Moreau');
  await board.open(id);
  const whatIf = [{ fact: 'cord_compression', value: 'none' }];
  const query = `whatIf=${encodeURIComponent(JSON.stringify(whatIf))}`;
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}?${query}`);

  await expect(panel.result).toContainText('Assumed (1)');
  await expect(panel.result.getByRole('region', { name: 'Red flags' })).toContainText(
    'Spinal cord compression',
  );
  await panel.button('Discard and close').click();
  await expect(panel.panel).toBeHidden();
  await expect.poll(() => page.url()).not.toContain('whatIf');
});

test('[WIF-019] paper shows the panel alone and says on every page what it is', async ({
  page,
  board,
}) => {
  const panel = new WhatIfModel(page);
  await board.open(await idOf(page, 'Feldman'));
  await page.keyboard.press('w');
  await panel.search.fill('ecog');
  await panel.answers('ECOG').getByRole('radio', { name: '4' }).check();
  await expect(panel.status).toHaveText(/option/);

  await page.emulateMedia({ media: 'print' });
  await expect(panel.panel).toBeVisible();
  await expect(panel.panel).toContainText('What if: assumed values, not saved');
  await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toBeHidden();
  await expect(panel.search).toBeHidden();
  const kind = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--running-kind'),
    );
  expect(await kind()).toContain('WHAT IF: ASSUMED VALUES, NOT SAVED');

  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(panel.panel).toBeHidden();
  expect(await kind()).toBe('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toBeVisible();
});
