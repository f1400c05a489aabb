import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { VaultModel } from './models/vault-model.ts';
import { DEMO_PASSPHRASE } from '#shared/contract/vault';

import { startHost } from '../../scripts/spawn-host.ts';

const WORDS = 'Bleeding again since Thursday: embolise first?';

test('[EDT-020] leaving the editor loses nothing and asks nothing: the draft is kept', async ({
  page,
  editor,
}) => {
  await page.getByRole('link', { name: 'FELDMAN, Anna', exact: true }).click();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await editor.field('Given name').fill('Annabel');
  await expect(editor.status).toContainText('Draft kept');

  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(editor.field('Given name')).toHaveValue('Annabel');

  await page.reload();
  await expect(page.getByText('This is the draft of')).toBeVisible();
  await expect(editor.field('Given name')).toHaveValue('Annabel');
  await expect(editor.status).toContainText('based on revision 1');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(editor.field('Given name')).toHaveValue('Anna');
});

test('[EDT-021] the host is killed while a case is typed: the draft is there afterwards', async ({
  page,
  host,
  editor,
}) => {
  await page.getByRole('button', { name: 'New case' }).click();
  await editor.field('Family name').fill('Quillfeather');
  await editor.section('Question and referral').click();
  await editor.field('Question for the board').fill(WORDS);
  await expect(editor.status).toContainText('Draft kept');
  await editor.field('Reason for referral').fill('not kept any more');
  await host.kill();
  await expect(page.getByText('The draft could not be kept.')).toBeVisible({ timeout: 15_000 });

  const again = await startHost({ dataDirectory: host.dataDirectory });
  try {
    await page.goto(again.address);
    await new VaultModel(page).unlock(DEMO_PASSPHRASE);
    await page.getByRole('link', { name: /Continue/ }).click();
    await expect(editor.field('Family name')).toHaveValue('Quillfeather');
    await editor.section('Question and referral').click();
    await expect(editor.field('Question for the board')).toHaveValue(WORDS);
    await expect(page.getByText('The case was never saved as a revision.')).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(editor.status).toContainText('Saved as revision 1');
    const left = await ask(page, 'drafts.list', {});
    expect(left).toMatchObject({ ok: true, value: [] });
  } finally {
    await again.stop();
  }
});
