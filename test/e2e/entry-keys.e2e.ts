import { EntryModel } from './models/entry-model.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

test('[EDT-083] Shift+N among the answers of a group answers the rest of it No, and undo takes it back', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=charlson`);
  const stroke = editor.question('Stroke or TIA').getByRole('radio', { name: 'No', exact: true });
  await entry.answers('Myocardial infarction').first().focus();
  await page.keyboard.press('y');
  await page.keyboard.press('Shift+N');
  await expect(page.getByText('18 answered No. Ctrl+Z takes it back.')).toBeVisible();
  await expect(stroke).toBeChecked();
  const infarction = editor.question('Myocardial infarction');
  await expect(infarction.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(stroke).not.toBeChecked();
});

test('[EDT-084] the letter of Unknown leads to its reasons, F2 to a date that typing replaces', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=fitness`);
  await editor.field('Recorded on').fill('19.11.2026');
  await entry.answers('Sarcopenia').first().focus();
  await page.keyboard.press('u');
  const reasons = editor.question('Why Sarcopenia is unknown').getByRole('radio');
  await expect(reasons.first()).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(reasons.and(page.getByRole('radio', { name: 'Not done' }))).toBeChecked();
  await page.keyboard.press('F2');
  const date = editor.field('Date');
  await expect(date).toBeFocused();
  await expect(date).toHaveValue('19-Nov-2026');
  await page.keyboard.type('1.11.2026');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('01-Nov-2026');
});

test('[EDT-085] Ctrl+Enter goes on to the next row from a long text, where Enter is a new line', async ({
  page,
  editor,
}) => {
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=diagnostics`);
  await editor.button('Add investigation').click();
  await editor.list('Investigation').selectOption({ label: 'CT' });
  await editor.list('State').selectOption({ label: 'Done' });
  await editor.field('Finding').fill('renal mass');
  await page.keyboard.press('Enter');
  await expect(editor.rows).toHaveCount(1);
  await expect(editor.field('Finding')).toHaveValue('renal mass\n');
  await page.keyboard.press('Control+Enter');
  await expect(editor.rows).toHaveCount(2);
  await expect(editor.list('Investigation')).toBeFocused();
  await expect(editor.list('Investigation')).toHaveValue('');
});

test('[EDT-086] the places beside the body map are one stop of Tab, with arrows and letters inside', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=lesions`);
  await entry.place('Brain').focus();
  await page.keyboard.press('l');
  await expect(entry.place('Left lung')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(entry.place('Both lungs')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor.button('Add lesion')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(entry.place('Both lungs')).toBeFocused();
});

test('[EDT-087] ascites and encephalopathy can always be entered, and are missing with a liver disease only', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=organs`);
  const section = editor.section('Organ function');
  const missing = async () => Number(/\d+/.exec((await section.textContent()) ?? '')?.[0]);
  await expect(editor.question('Ascites')).toBeVisible();
  await expect(editor.question('Hepatic encephalopathy')).toBeVisible();
  const before = await missing();
  await entry.answers('Chronic liver disease').first().focus();
  await page.keyboard.press('y');
  // One is answered, two are asked for now.
  await expect.poll(missing).toBe(before + 1);
});
