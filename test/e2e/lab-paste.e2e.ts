import { EntryModel } from './models/entry-model.ts';
import { LabPasteModel } from './models/lab-paste-model.ts';
import { accessibilityFaults, clippedText, sideways } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { letterBlock } from './support/letter/enter-rest.ts';

/** Lines of every kind: clear, known, contradicting, open, without a place, and no result at all. */
const BLOCK = [
  'University hospital (fictional)',
  'Date: 20.11.2026',
  'Haemoglobin 8.2 g/dL L 13.5 - 17.5',
  'Albumin 29 g/L 35 - 50',
  'Potassium 4.1 mmol/L 3.5 - 5.1',
  'Ferritin 900 ug/L',
  'Neutrophils 62 %',
  'Creatinine 118',
  'ALP 180 U/L 40 - 130',
  'Please repeat next week',
  'Date: 03/04/2026',
  'CRP 96 mg/L < 5',
].join('\n');

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

test('[EDT-088] every line of a pasted block is on the screen: taken, asked about, or not taken over and why', async ({
  page,
  complaints,
}) => {
  const paste = new LabPasteModel(page);
  await new EntryModel(page).open('Brandt', 'Laboratory');
  await paste.open(BLOCK);
  const shown = await paste.linesShown();
  for (const line of BLOCK.split('\n')) expect(shown, line).toContain(line);
  await expect(paste.leftOut).toContainText('Please repeat next week');
  await expect(paste.leftOut).toContainText('Ferritin: this app has no place for it');
  await expect(paste.used).toContainText('Date: 20.11.2026');
  await expect(paste.leftOut).not.toContainText('Date: 20.11.2026');
  await expect(paste.toDecide).toContainText('No unit is printed. Which is it?');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
    expect(await sideways(page), String(size.width)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('[EDT-070] one press takes a whole block over, and one undo takes it back', async ({
  page,
  editor,
}) => {
  const paste = new LabPasteModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=labs`);
  await paste.open(letterBlock());
  await paste.take.click();
  await expect(page.getByText('14 results taken over. Ctrl+Z takes them all back.')).toBeVisible();
  const rows = page.getByRole('group', { name: /^result \d+$/ });
  await expect(rows).toHaveCount(14);
  await expect(editor.button('Paste a lab block')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(0);
});

test('[EDT-072] another value of the day is left to a person, the same value is skipped', async ({
  page,
}) => {
  const paste = new LabPasteModel(page);
  await new EntryModel(page).open('Brandt', 'Laboratory');
  await paste.open(BLOCK);
  const haemoglobin = paste.row('Haemoglobin');
  await expect(haemoglobin).toContainText('The case says 9.1 g/dL');
  await expect(haemoglobin.getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(paste.row('Albumin')).toContainText('Same value: skipped');
  const before = Number(/\d+/.exec((await paste.take.textContent()) ?? '')?.[0] ?? 0);
  await haemoglobin.getByRole('button', { name: 'Replace it' }).click();
  await expect(paste.take).toHaveText(
    before === 0 ? 'Take over 1 result' : `Take over ${before + 1} results`,
  );
  await paste.take.click();
  const first = page.getByRole('group', { name: 'result 1', exact: true });
  await expect(first.getByRole('textbox', { name: 'Value' })).toHaveValue('8.2');
});

test('[EDT-073] an open question keeps a result out until it is answered', async ({ page }) => {
  const paste = new LabPasteModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=labs`);
  await paste.open('Date: 20.11.2026\nCreatinine 118\nNeutrophils 62 %');
  await expect(paste.take).toHaveText('Nothing to take over');
  await expect(paste.row('Creatinine').getByRole('checkbox')).toBeDisabled();
  await paste.toDecide.getByRole('button', { name: 'µmol/L' }).click();
  await expect(paste.row('Creatinine').getByRole('checkbox')).toBeChecked();
  await expect(paste.take).toHaveText('Take over 1 result');
  await expect(paste.row('Neutrophils').getByRole('checkbox')).not.toBeChecked();
});

test('[EDT-074] a day that reads both ways is asked about once, for all that stands under it', async ({
  page,
}) => {
  const paste = new LabPasteModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=labs`);
  await paste.open('Date: 03/04/2026\nCRP 96 mg/L < 5\nLDH 640 U/L < 250');
  await expect(paste.take).toHaveText('Nothing to take over');
  await paste.dialog.getByRole('button', { name: '04-Mar-2026' }).click();
  for (const name of ['CRP', 'LDH']) {
    await expect(paste.row(name).getByRole('textbox', { name: /^Date of/ })).toHaveValue(
      '04-Mar-2026',
    );
  }
  await expect(paste.take).toHaveText('Take over 2 results');
});

test('[EDT-075] a block pasted into a field of a result opens the dialog, a single value does not', async ({
  page,
  editor,
}) => {
  const paste = new LabPasteModel(page);
  await page.goto(`${new URL(page.url()).origin}/#/cases/new?section=labs`);
  await editor.button('Add result').click();
  await paste.pasteInto(editor.field('Value'), '9.1');
  await expect(paste.dialog).toBeHidden();
  await paste.pasteInto(editor.field('Value'), letterBlock());
  await expect(paste.dialog).toBeVisible();
  await expect(paste.take).toHaveText('Take over 14 results');
});
