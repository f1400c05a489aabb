import { imageMetadata } from '#shared/domain/image-metadata';

import { EntryModel } from './models/entry-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { jpegWithExif, pngWithWords, sizeOfPng } from './support/pictures.ts';

const WORDS = 'Feldman 4102773018';
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

test('[EDT-056] a place on the body map adds a lesion with its site and side, by keyboard', async ({
  page,
  editor,
  keyboard,
  complaints,
}) => {
  const entry = new EntryModel(page);
  await entry.open('Feldman', 'Metastases');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  await keyboard.goTo(entry.place('Brain'));
  for (const _place of ['Left lung', 'Left pleura', 'Liver', 'Left adrenal']) {
    await keyboard.press('l');
  }
  await keyboard.press('Enter');
  await expect(editor.field('Detail')).toBeFocused();
  await expect(editor.list('Site')).toHaveValue('7');
  await expect(editor.question('Side').getByRole('radio', { name: 'Left' })).toBeChecked();
  await expect(entry.place('Left adrenal, 1 listed')).toBeVisible();
  await expect(entry.number(4)).toHaveAccessibleName('Show lesion 4: Left adrenal gland');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(entry.number(4)).toBeHidden();
  expect(complaints).toEqual([]);
});

test('[EDT-057] a number beside the body map and on it opens the card of its lesion', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await entry.open('Feldman', 'Metastases');
  await entry.number(2).click();
  await expect(editor.rows.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(editor.list('Site')).toBeFocused();
  await entry.bodyMap.locator('svg text', { hasText: /^3$/ }).first().click();
  await expect(editor.rows.nth(2)).toHaveAttribute('aria-expanded', 'true');
});

test('[EDT-059] the line of time names every treatment and leads to its card', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await entry.open('Moreau', 'Treatment so far');
  await expect(entry.treatment(2)).toHaveAccessibleName(/going on$/);
  await editor.button('Add treatment').click();
  await editor.list('Kind of treatment').selectOption({ label: 'Radiotherapy' });
  await expect(entry.treatment(3)).toHaveAccessibleName(
    'Show treatment 3 Radiotherapy No date recorded',
  );
  await editor.field('Started on').fill('3 months ago');
  await expect(page.getByText(/^Reads as \w{3}-\d{4}$/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(entry.treatment(3)).toHaveAccessibleName(
    /^Show treatment 3 Radiotherapy from \w{3}-\d{4}, end not recorded$/,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  await entry.treatment(1).click();
  await expect(editor.rows.first()).toHaveAttribute('aria-expanded', 'true');
});

test('[EDT-052] a date that may be read both ways says which way it is read', async ({
  page,
  editor,
}) => {
  const entry = new EntryModel(page);
  await entry.open('Feldman', 'Question and referral');
  const field = editor.field('Target date');
  await field.fill('03/04/2026');
  await expect(page.getByText('Reads as 03-Apr-2026, the day first')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('03-Apr-2026');
  await field.fill('03/04/26');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Write the year with four digits')).toBeVisible();
  await field.fill('unknown');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('');
});

test('[EDT-055] pictures that are pasted, dropped or chosen are kept without a word in them', async ({
  page,
  editor,
  complaints,
}) => {
  const entry = new EntryModel(page);
  const id = await entry.open('Feldman', 'Investigations');
  await editor.openRow(0);
  await entry.give('paste', pngWithWords(2400, 60, WORDS), 'image/png');
  await expect(editor.field('Caption')).toHaveCount(1);
  await editor.field('Caption').fill('Pasted');
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const photo = jpegWithExif(Buffer.from(drawn, 'base64'), WORDS);
  await entry.give('drop', photo, 'image/jpeg');
  await expect(editor.field('Caption')).toHaveCount(2);
  await editor.field('Caption').nth(1).fill('Dropped');
  await expect(page.getByText('Names burned into the picture are not removed')).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);

  await entry.give('paste', Buffer.from('no picture'), 'image/png');
  await expect(page.getByText('This picture cannot be read. Nothing was attached.')).toBeVisible();

  await page.keyboard.press('Control+s');
  await expect(editor.status).toContainText('Saved as revision');
  const read = await ask(page, 'cases.get', { id });
  const images = read.ok
    ? (read.value.document.diagnostics ?? []).flatMap(({ keyImages = [] }) => keyImages)
    : [];
  expect(images.map(({ caption, mediaType }) => `${caption} ${mediaType}`)).toEqual([
    'Pasted image/png',
    'Dropped image/jpeg',
  ]);
  for (const { mediaType, data } of images) {
    expect(imageMetadata(mediaType, data)).toEqual({ kind: 'clean' });
    expect(Buffer.from(data, 'base64').includes('Feldman')).toBe(false);
  }
  expect(sizeOfPng(images[0]?.data ?? '')).toEqual({ width: 2000, height: 50 });
  expect(complaints).toEqual([]);
});
