import type { Page } from '@playwright/test';

import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}

/** The meeting to come of the demo cases. */
async function openMeeting(page: Page): Promise<string> {
  const reply = await ask(page, 'meetings.overview', {});
  const found = reply.ok
    ? reply.value.meetings.find(({ state, meeting }) => state === 'planned' && meeting.cases > 1)
    : undefined;
  if (found === undefined) throw new Error('no meeting to come');
  await goTo(page, `/meetings/${found.meeting.id}`);
  await page.getByRole('button', { name: 'Open the meeting' }).waitFor();
  return found.meeting.id;
}

async function namesOf(page: Page): Promise<readonly string[]> {
  const names = await page.locator('[data-agenda-button] > span:first-child').allInnerTexts();
  return names.map((name) => name.trim());
}

async function expectReadable(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
}

test('[MTG-025] meetings are listed, and a series is added with its rules', async ({
  page,
  complaints,
}) => {
  await goTo(page, '/meetings');
  const toCome = page.getByRole('table', { name: 'To come' });
  await expect(toCome).toContainText('Kidney tumour board');
  await expectReadable(page);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Regional renal board');
  await dialog.getByLabel('Day', { exact: true }).fill('02-Mar-2027');
  await dialog.getByLabel('Cut-off day').fill('26-Feb-2027');
  await dialog.getByLabel('Cut-off time').fill('12:00');
  await dialog.getByLabel('Dates', { exact: true }).selectOption('Every 14 days');
  await dialog.getByLabel('Number of dates').fill('3');
  await dialog.getByLabel('Quorum rule').selectOption('Germany');
  await dialog.getByLabel('Diagonal of the screen').fill('65');
  await dialog.getByLabel('Farthest seat').fill('4');
  await expect(dialog).toContainText('The room reads text of 34 px');
  await dialog.getByText('Change the rule').click();
  await expectReadable(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('3 dates were added')).toBeVisible();
  for (const day of ['Tue 02-Mar-2027', 'Tue 16-Mar-2027', 'Tue 30-Mar-2027']) {
    await expect(toCome.getByRole('row').filter({ hasText: day })).toContainText('Germany');
  }
  await expect(toCome).toContainText('Fri 26-Mar-2027 12:00');
  expect(complaints).toEqual([]);
});

test('[MTG-026] the agenda is put in order with keys and buttons, and back', async ({ page }) => {
  await openMeeting(page);
  const [first = '', second = '', ...rest] = await namesOf(page);
  await page.locator('[data-agenda-button]').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(`${first} is case 2 of`)).toBeVisible();
  await expect.poll(() => namesOf(page)).toEqual([second, first, ...rest]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => namesOf(page)).toEqual([first, second, ...rest]);
  await page.getByRole('button', { name: `Move ${second} up` }).click();
  await expect.poll(() => namesOf(page)).toEqual([second, first, ...rest]);
  await page.reload();
  await page.locator('[data-agenda-button]').first().waitFor();
  expect(await namesOf(page)).toEqual([second, first, ...rest]);
});

test('[MTG-027] the plan changes the total, and complex cases go first by a press', async ({
  page,
}) => {
  await openMeeting(page);
  const before = await namesOf(page);
  await expect(page.getByText('7 cases to discuss, 21 minutes')).toBeVisible();
  await page.locator('[data-agenda-button]').first().click();
  await expect(page.getByText('At a glance')).toBeVisible();
  await expectReadable(page);
  const plan = page.getByRole('form', { name: 'Plan' });
  await plan.getByRole('textbox', { name: 'Minutes' }).fill('10');
  await plan.getByLabel('Presenter').fill('Dr Vogt');
  await plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByText('7 cases to discuss, 28 minutes')).toBeVisible();
  await expect(page.getByText('starts 14:00, ends about 14:28')).toBeVisible();
  await expect(page.getByText('Presents: Dr Vogt')).toBeVisible();
  await plan.getByLabel('What the meeting does').selectOption('not-ready');
  await plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(plan).toContainText('Choose the reason.');
  await plan.getByLabel('Why it is not ready').selectOption('imaging-missing');
  await plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByText('6 cases to discuss, 18 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('7 cases to discuss, 28 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Put complex cases first' }).click();
  await expect(page.getByText('The cases with most points are first.')).toBeVisible();
  expect(await namesOf(page)).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => namesOf(page)).toEqual(before);
});

test('[MTG-028] who is at the table changes the quorum at once', async ({ page }) => {
  const id = await openMeeting(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByLabel('Quorum rule').selectOption('France');
  await page.getByRole('button', { name: 'Save settings' }).click();
  const table = page.getByRole('region', { name: 'At the table' });
  await expect(table).toContainText('Missing: Urology; Oncology; Radiation oncology');
  const form = page.getByRole('form', { name: 'Somebody comes' });
  for (const [name, role] of [
    ['Dr Vogt', 'Urology'],
    ['Dr Lind', 'Oncology'],
    ['Dr Sand', 'Radiation oncology'],
  ] as const) {
    await form.locator('input').first().fill(name);
    await form.getByLabel('Role', { exact: true }).selectOption(role);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText(`${name} (${role}) is at the table.`)).toBeVisible();
  }
  await expect(table).toContainText('Quorate: every required place is filled.');
  await page.getByRole('button', { name: 'Open the meeting' }).click();
  await expect(page.getByText('The meeting is open.')).toBeVisible();
  await table.getByRole('button', { name: 'Dr Lind leaves' }).click();
  await expect(table).toContainText('Missing: Oncology');
  await expectReadable(page);
  await form.locator('input').first().fill('Dr Lind');
  await expect(form.getByLabel('Role', { exact: true })).toHaveValue('Oncology');
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }).click();
  await expect(page.getByText('The meeting is closed.')).toBeVisible();
  const reply = await ask(page, 'meetings.people', { identifiers: 'hidden' });
  expect(reply).toEqual({ ok: true, value: [] });
  const overview = await ask(page, 'meetings.overview', {});
  if (!overview.ok) throw new Error(overview.error.code);
  const held = overview.value.meetings.find(({ meeting }) => meeting.id === id);
  expect(held).toMatchObject({ state: 'closed', end: { kind: 'ended' } });
});

test('[MTG-035] the rule a team gave one meeting is offered for the next', async ({ page }) => {
  await goTo(page, '/meetings');
  const dialog = page.getByRole('dialog');
  const rule = dialog.getByLabel('Quorum rule');
  const begin = async (name: string, day: string) => {
    await page.getByRole('button', { name: 'New meeting' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByLabel('Day', { exact: true }).fill(day);
  };
  await begin('Regional board', '02-Mar-2027');
  await rule.selectOption('France');
  await dialog.getByText('Change the rule').click();
  await dialog.getByLabel('Name of the rule').fill('Our network');
  await dialog.getByRole('button', { name: 'Remove place 3', exact: true }).click();
  await dialog.getByRole('button', { name: 'Add a place for supportive care' }).click();
  await dialog.getByRole('combobox', { name: /^Supportive care, place 1/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Nurse specialist' }).click();
  await page.keyboard.press('Tab');
  await expect(rule).toHaveValue('');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Regional board, Tue 02-Mar-2027 was added.')).toBeVisible();

  await begin('Second board', '09-Mar-2027');
  await rule.selectOption('Our network (Regional board, Tue 02-Mar-2027)');
  await expectReadable(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Second board' }).click();
  const table = page.getByRole('region', { name: 'At the table' });
  await expect(table).toContainText('Missing: Urology; Oncology');
  await expect(table).not.toContainText('Radiation oncology; doctors');
  await expect(table).toContainText('Rule: Our network');
  await page.getByRole('form', { name: 'Somebody comes' }).locator('input').first().fill('Dr Vogt');
  await table.getByLabel('Role', { exact: true }).selectOption('Urology');
  await table.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(table).toContainText('Supportive care: Nurse specialist');
});
