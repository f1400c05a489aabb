import type { Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';
import type { CaseDocument } from '#shared/domain/case-document';

import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText, sideways } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

/** One green pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function idOf(page: Page, family: string): Promise<CaseId> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  return id;
}

/** Saves the case anew, changed, as somebody else would meanwhile. */
async function saveAnew(
  page: Page,
  id: CaseId,
  change: (document: CaseDocument) => CaseDocument,
): Promise<void> {
  const found = await ask(page, 'cases.get', { id });
  if (!found.ok) throw new Error(found.error.code);
  const { latestRevision: base, document } = found.value;
  const saved = await ask(page, 'cases.save', { id, base, document: change(document) });
  if (!saved.ok) throw new Error(saved.error.code);
}

/** What the browser says when the window is looked at again. */
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

test('[BRD-041] a missing item says its strongest effect, and every answer on demand', async ({
  page,
  board,
  keyboard,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  const item = board.missing('Hypocalcaemia');
  await expect(item).toContainText('from Laboratory');
  await expect(item).toContainText('Needed: Albumin');
  await expect(item).toContainText('may raise hypocalcaemia');
  await expect(item).toContainText('2 options change');
  await expect(item).not.toContainText('If yes:');
  await keyboard.activate(item.getByRole('button'));
  await expect(item).toContainText('If yes:');
  await expect(item).toContainText('raises the red flag');
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
});

test('[BRD-042] a locked case shows the padlock, refuses a save, and is unlocked for a reason', async ({
  page,
  board,
  complaints,
}) => {
  const id = await idOf(page, 'Feldman');
  await board.open(id);
  await board.choose('Lock for the board');
  await expect(board.question).toContainText('Locked for the board · revision 1');
  await expect(board.question).toContainText(/by Demo, \d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2} UTC/);
  await expect(page.getByText('The case is locked for the board.')).toBeAttached();
  const found = await ask(page, 'cases.get', { id });
  if (!found.ok) throw new Error(found.error.code);
  const { document } = found.value;
  const refused = await ask(page, 'cases.save', { id, base: 1, document });
  expect(refused.ok ? 'saved' : refused.error.code).toBe('case-locked');

  await board.choose('Lift the lock…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lift the lock' }).click();
  await expect(dialog).toContainText('Say why.');
  await dialog.getByLabel('Why').fill('New laboratory values came in.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lift the lock' }).click();
  await expect(dialog).toBeHidden();
  await expect(board.question).not.toContainText('Locked for the board');
  const saved = await ask(page, 'cases.save', { id, base: 1, document });
  expect(saved.ok).toBe(true);
  expect(complaints).toEqual([]);
});

test('[BRD-043] an archived case says so on its sheet, and comes back', async ({ page, board }) => {
  await board.open(await idOf(page, 'Ivanov'));
  await board.choose('Archive…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why').fill('Treated elsewhere.');
  await dialog.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByText('This case stands in no list but the archive')).toBeVisible();
  await board.choose('Restore from the archive');
  await expect(page.getByText('This case stands in no list but the archive')).toBeHidden();
});

test('[BRD-044] a newer revision is offered, never put in place of what somebody reads', async ({
  page,
  board,
}) => {
  const id = await idOf(page, 'Feldman');
  await board.open(id);
  const question = 'Which therapy after the new scan?';
  await saveAnew(page, id, (document) => ({
    ...document,
    referral: { ...document.referral, question },
  }));
  await lookAgain(page);
  const offer = page.getByRole('button', { name: 'Recalculate with revision 2' });
  await expect(offer).toBeVisible();
  await expect(board.question).not.toContainText(question);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);
  await offer.click();
  await expect(board.question).toContainText(question);
  await expect(offer).toBeHidden();
});

test('[BRD-045] an older revision opened by its address says so', async ({ page, board }) => {
  const id = await idOf(page, 'Feldman');
  await board.open(id);
  await saveAnew(page, id, (document) => document);
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}?revision=1`);
  await expect(page.getByText('Revision 2 is newer')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Recalculate/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Open the latest' }).click();
  await expect(page.getByText('Revision 2 is newer')).toBeHidden();
});

test('[BRD-046] a key image opens large, arrow keys turn over, and Escape gives the focus back', async ({
  page,
  board,
  keyboard,
  complaints,
}) => {
  const id = await idOf(page, 'Feldman');
  const images = ['Lytic lesion of L3', 'Epidural space free'].map((caption) => ({
    caption,
    mediaType: 'image/png' as const,
    data: PIXEL,
  }));
  await saveAnew(page, id, ({ diagnostics = [], ...document }) => ({
    ...document,
    diagnostics: diagnostics.map((entry) =>
      entry.region === 'spine' ? { ...entry, keyImages: images } : entry,
    ),
  }));
  await board.open(id);
  const card = board.card('Key images');
  await expect(card).toContainText('MRI spine, 06-Nov-2026');
  const first = card.getByRole('button', { name: 'Show large: Lytic lesion of L3' });
  await keyboard.activate(first);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'Lytic lesion of L3' })).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('img', { name: 'Epidural space free' })).toBeVisible();
  await expect(dialog).toContainText('Image 2 of 2');
  await keyboard.press('ArrowRight');
  await expect(dialog).toContainText('Image 2 of 2');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keyboard.press('Escape');
  await expect(first).toBeFocused();
  expect(complaints).toEqual([]);
});

test('[BRD-047] a stated group that the case contradicts stands over the candidates', async ({
  page,
  board,
}) => {
  const id = await idOf(page, 'Feldman');
  await saveAnew(page, id, (document) => ({
    ...document,
    disease: {
      ...document.disease,
      statedRiskGroups: [{ system: 'imdc', group: 'favourable', statedBy: 'Referring clinic' }],
    },
  }));
  await board.open(id);
  const notice = page.getByRole('note', { name: 'Stated and computed differ' });
  await expect(notice).toContainText('IMDC factors: stated and computed differ.');
  await expect(notice).toContainText('Stated 0 (IMDC favourable stated by Referring clinic');
  await expect(notice).toContainText('computed 2 or 3');
  expect(await clippedText(page)).toEqual([]);
});

test('[BRD-048] without the host the sheet says what failed and shows no partial list', async ({
  page,
  host,
  board,
}) => {
  const ids = [await idOf(page, 'Feldman'), await idOf(page, 'Moreau')];
  await board.open(ids[0] ?? '');
  await host.stop();
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}`;
  }, ids[1]);
  const problem = page.getByRole('alert').filter({ hasText: 'Code unreachable' });
  await expect(problem).toContainText('no partial list is shown');
  await expect(problem.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toHaveCount(0);
  await expect(page.getByText('FELDMAN')).toHaveCount(0);
});

test('[BRD-049] in a small window everything scrolls away, and nothing sideways', async ({
  page,
  board,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  for (const family of ['Feldman', 'Moreau', 'Whitfield']) {
    await board.open(await idOf(page, family));
    expect(await sideways(page), family).toEqual([]);
    expect(await clippedText(page), family).toEqual([]);
    await page.getByRole('heading', { name: 'Candidate treatments' }).scrollIntoViewIfNeeded();
    await expect(board.banner).not.toBeInViewport();
    await expect(board.question).not.toBeInViewport();
  }
});
