import type { Page } from '@playwright/test';

import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function idOf(page: Page, family: string): Promise<string> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 5 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no case of ${family}`);
  return id;
}

/** Somebody else saves the case with another question, other goals and another Karnofsky index. */
async function saveElsewhere(page: Page, id: string): Promise<void> {
  const found = await ask(page, 'cases.get', { id });
  if (!found.ok) throw new Error(found.error.code);
  const { document, revision } = found.value;
  const saved = await ask(page, 'cases.save', {
    id,
    base: revision,
    document: {
      ...document,
      referral: { ...document.referral, question: 'Their question?' },
      health: { ...document.health, kps: { value: 70, on: '2026-11-23' } },
    },
  });
  if (!saved.ok) throw new Error(saved.error.code);
}

test('[EDT-022] somebody else saved first: both versions side by side, chosen place by place', async ({
  page,
  editor,
  complaints,
}) => {
  test.slow();
  const id = await idOf(page, 'Feldman');
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit?section=referral`);
  await editor.field('Question for the board').fill('My question?');
  await editor.field('Reason for referral').fill('Only I wrote this');
  await saveElsewhere(page, id);
  await page.keyboard.press('Control+s');

  const screen = page.getByRole('dialog', { name: 'Somebody saved this case meanwhile' });
  await expect(screen.getByText('One place both of you changed')).toBeVisible();
  const goOn = screen.getByRole('button', { name: 'Continue with this' });
  await expect(goOn).toBeDisabled();
  await expect(screen.getByText('Their question?')).toBeVisible();
  await expect(screen.getByText('My question?')).toBeVisible();
  const question = screen.getByRole('radiogroup', { name: 'Question for the board' });
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);

  await question.getByRole('radio', { name: 'Use both, joined' }).check();
  await goOn.click();
  await expect(screen).toBeHidden();
  await expect(editor.status).toContainText('based on revision 2');
  await expect(editor.field('Question for the board')).toHaveValue('Their question?\nMy question?');
  await expect(editor.field('Reason for referral')).toHaveValue('Only I wrote this');

  await page.keyboard.press('Control+s');
  await expect(editor.status).toContainText('Saved as revision 3');
  const saved = await ask(page, 'cases.get', { id });
  expect(saved).toMatchObject({
    ok: true,
    value: {
      document: {
        referral: { question: 'Their question?\nMy question?', reason: 'Only I wrote this' },
        health: { kps: { value: 70 } },
      },
    },
  });
  expect(complaints).toEqual([]);
});

test('[EDT-023] a conflict can be put off: the draft stays, also over a reload', async ({
  page,
  editor,
}) => {
  const id = await idOf(page, 'Feldman');
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit?section=referral`);
  await editor.field('Question for the board').fill('My question?');
  await saveElsewhere(page, id);
  await page.keyboard.press('Control+s');
  const screen = page.getByRole('dialog', { name: 'Somebody saved this case meanwhile' });
  await screen.getByRole('button', { name: 'Decide later' }).last().click();
  await expect(editor.field('Question for the board')).toHaveValue('My question?');
  await expect(editor.status).toContainText('Draft kept');

  await page.reload();
  await expect(page.getByText('Revision 2 was saved since then')).toBeVisible();
  await expect(editor.field('Question for the board')).toHaveValue('My question?');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(screen.getByText('Their question?')).toBeVisible();
});

test('[HIST-020] the history says who saved what when, and what each revision changed', async ({
  page,
  editor,
  complaints,
}) => {
  const id = await idOf(page, 'Feldman');
  await saveElsewhere(page, id);
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/history`);
  await expect(page.getByRole('heading', { name: 'Revision 2' })).toBeVisible();
  await expect(page.getByText('2 changes')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Question for the board' });
  await expect(row).toContainText('Their question?');
  await expect(row).toContainText('First-line systemic therapy?');
  await expect(row).toContainText('Changed');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /^Revision 1/ }).click();
  await page.getByRole('button', { name: 'Start a draft from this revision' }).click();
  await expect(page.getByText('based on revision 2')).toBeVisible();
  await editor.section('Question and referral').click();
  await expect(page.getByRole('textbox', { name: 'Question for the board' })).toHaveValue(
    /First-line systemic therapy/,
  );
  expect(complaints).toEqual([]);
});

test('[EDT-024] a case locked for the board is drafted on, and saved once the lock is lifted', async ({
  page,
  editor,
}) => {
  const id = await idOf(page, 'Feldman');
  expect(await ask(page, 'preparation.lock', { id, revision: 1 })).toMatchObject({ ok: true });
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit?section=referral`);
  await expect(page.getByText('Revision 1 is locked for the board.')).toBeVisible();
  await editor.field('Question for the board').fill('A late question?');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('lift the lock to save it')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the lock …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lift the lock for the board?' });
  await dialog.getByRole('button', { name: 'Lift the lock', exact: true }).click();
  await expect(dialog.getByText('Say why the case has to change')).toBeVisible();
  await dialog.getByLabel('Reason for the late change').fill('New MRI');
  await dialog.getByRole('button', { name: 'Lift the lock', exact: true }).click();
  await expect(page.getByText('Revision 1 is locked for the board.')).toBeHidden();
  await page.keyboard.press('Control+s');
  await expect(editor.status).toContainText('Saved as revision 2');
});

test('[EDT-025] a second case of one patient is asked about before it comes about', async ({
  page,
  editor,
}) => {
  await page.getByRole('button', { name: 'New case' }).click();
  await editor.field('Family name').fill('Brandt');
  await editor.field('Given name').fill('Lukas');
  await editor.field('Born').fill('27-08-1964');
  await page.keyboard.press('Tab');
  await expect(page.getByText('This may be a patient who is here already.')).toBeVisible();
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Is this patient here already?' });
  await expect(dialog.getByText('same name and birth date')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go back to the draft' }).click();
  await expect(dialog).toBeHidden();
  const before = await ask(page, 'cases.list', { query: 'Brandt', offset: 0, limit: 5 });
  expect(before).toMatchObject({ ok: true, value: { total: 1 } });
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Save as a new case anyway' }).click();
  await expect(editor.status).toContainText('Saved as revision 1');
  const after = await ask(page, 'cases.list', { query: 'Brandt', offset: 0, limit: 5 });
  expect(after).toMatchObject({ ok: true, value: { total: 2 } });
});
