import type { Page } from '@playwright/test';

import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const OPTION = 'PD-(L)1 rechallenge (alone or + TKI) after PD-(L)1';
const REASON = 'Late relapse after two years off treatment, and no trial is open here.';
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function openMoreau(page: Page, open: (id: string) => Promise<void>) {
  const reply = await ask(page, 'cases.list', { query: 'Moreau', offset: 0, limit: 1 });
  const found = reply.ok ? reply.value.rows[0] : undefined;
  if (found === undefined) throw new Error('no demo case Moreau');
  await open(found.id);
  return found.id;
}

test('[BRD-019] the board overrides with the keyboard: reason, name, role, read back, recorded', async ({
  page,
  board,
  override,
  complaints,
}) => {
  await openMoreau(page, (id) => board.open(id));
  await override.offer(OPTION).focus();
  await page.keyboard.press('Enter');
  await expect(override.reason).toBeFocused();
  await expect(override.dialog).toContainText('rechallenge adds no benefit');
  await expect(override.dialog).toContainText('CONTACT-03');
  await expect(override.dialog).toContainText('would stand as: Weak option');

  await page.keyboard.press('Tab');
  await page.keyboard.type('Dr A. Vogt');
  await page.keyboard.press('Enter');
  await expect(override.dialog).toContainText('Say why the board does this.');
  await expect(override.reason).toBeFocused();
  await page.keyboard.type(REASON);
  await override.role.selectOption({ label: 'Another role, in words' });
  await override.dialog.getByLabel('Role in words').fill('Visiting oncologist');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');

  await expect(override.dialog).toContainText('MOREAU');
  await expect(override.dialog).toContainText('revision 1');
  await expect(override.dialog).toContainText('Dr A. Vogt, Visiting oncologist');
  expect(await accessibilityFaults(page)).toEqual([]);
  // Enter once more must not record: the summary has the focus, not the button.
  await page.keyboard.press('Enter');
  await expect(override.dialog).toContainText('Read it back to the board');
  await override.dialog.getByRole('button', { name: 'Change' }).press('Enter');
  await expect(override.reason).toHaveValue(REASON);
  await page.keyboard.press('Escape');
  await expect(override.dialog).toBeHidden();
  await expect(override.offer(OPTION)).toBeFocused();
  await expect(override.group).toBeHidden();
  expect(complaints).toEqual([]);
});

test('[BRD-018] an overridden option stands in its own group, stays excluded, and goes back', async ({
  page,
  board,
  present,
  override,
  complaints,
}) => {
  test.slow();
  const id = await openMoreau(page, (found) => board.open(found));
  await override.offer(OPTION).click();
  await override.fill(REASON, 'Dr A. Vogt', 'Oncology');
  await override.readBack();
  await override.record();

  await expect(override.dialog).toBeHidden();
  const row = override.group.getByRole('article', { name: OPTION, exact: true });
  await expect(row).toBeFocused();
  await expect(row).toContainText('Excluded, overridden by the board');
  await expect(row).toContainText('rechallenge adds no benefit');
  await expect(row).toContainText(REASON);
  await expect(row).toContainText('Dr A. Vogt, Oncology');
  await expect(row).toContainText(/\d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2} UTC/);
  await expect(page.getByText('The override is recorded.')).toBeAttached();
  const unsuitable = board.group('Not suitable: reasons shown');
  await expect(unsuitable.getByRole('article', { name: OPTION, exact: true })).toHaveCount(0);
  const barred = unsuitable.getByRole('article', { name: 'Vertebroplasty / kyphoplasty' });
  await expect(barred).toContainText('Cannot be overridden');
  await expect(barred.getByRole('button', { name: /^Override/ })).toHaveCount(0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(row).toContainText(REASON);
  await expect(override.withdraw(OPTION)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.keyboard.press('F5');
  const pages = await present.count();
  const said = page.getByText(`“${REASON}”`);
  for (let number = 1; number < pages && (await said.count()) === 0; number += 1) {
    await present.press('PageDown');
  }
  await expect(said).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Overridden by the board' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Override|Withdraw/ })).toHaveCount(0);
  expect(await clippedText(page)).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await present.press('Escape');

  await override.withdraw(OPTION).click();
  await expect(override.dialog).toContainText(REASON);
  await override.fill('New evidence against it.', 'Dr B. Okafor', 'Oncology');
  await override.readBack();
  await override.record();
  await expect(override.dialog).toBeHidden();
  await expect(override.group).toBeHidden();
  await expect(override.offer(OPTION)).toBeVisible();
  const reply = await ask(page, 'cases.boardSheet', { id: id as never });
  expect(reply.ok && reply.value.sheet.overrides).toEqual([]);
  expect(complaints).toEqual([]);
});

test('[BRD-012] an override of a case that was saved meanwhile is refused and says so', async ({
  page,
  board,
  override,
}) => {
  const id = await openMoreau(page, (found) => board.open(found));
  await override.offer(OPTION).click();
  await override.fill(REASON, 'Dr A. Vogt', 'Oncology');
  await override.readBack();
  const found = await ask(page, 'cases.get', { id: id as never });
  if (!found.ok) throw new Error(found.error.code);
  await ask(page, 'cases.save', { id: id as never, base: 1, document: found.value.document });
  await override.record();
  await expect(override.fault).toContainText('The case was saved anew meanwhile');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(override.group).toBeHidden();
});
