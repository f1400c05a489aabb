import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

test('every section of the editor shows a full case without breaking a display rule', async ({
  page,
  editor,
  complaints,
}) => {
  test.slow();
  const list = await ask(page, 'cases.list', { query: 'Feldman', offset: 0, limit: 5 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit`);
  const sections = editor.sections;
  await expect(sections.first()).toBeVisible();
  const count = await sections.count();
  expect(count).toBeGreaterThan(15);
  for (let index = 0; index < count; index += 1) {
    await sections.nth(index).click();
    const name = (await sections.nth(index).textContent()) ?? '';
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(size);
      expect(await clippedText(page), `${name} ${size.width}`).toEqual([]);
    }
    expect(await accessibilityFaults(page), name).toEqual([]);
  }
  await expect(editor.status).toContainText('No changes');
  expect(complaints).toEqual([]);
});

test('what is typed wrongly is marked with a sentence and kept as typed', async ({
  page,
  editor,
}) => {
  await page.goto(`${new URL(page.url()).origin}/#/cases/new`);
  await editor.field('Family name').fill('Quillfeather');
  await editor.field('Born').fill('31-02-1960');
  await page.keyboard.press('Control+s');

  await expect(page.getByText('This is not a date of the calendar').first()).toBeVisible();
  await expect(editor.field('Born')).toHaveValue('31-02-1960');
  await expect(editor.field('Born')).toBeFocused();
  const list = await ask(page, 'cases.list', { query: 'Quillfeather', offset: 0, limit: 5 });
  expect(list).toMatchObject({ ok: true, value: { total: 0 } });
});

test('a number is found with and without its spaces', async ({ page }) => {
  for (const query of ['4102773018', '4102 773 018', '4102']) {
    const list = await ask(page, 'cases.list', { query, offset: 0, limit: 5 });
    expect(list, query).toMatchObject({ ok: true, value: { total: 1 } });
  }
});

test('longer words of other cases are cut nowhere, with every row open', async ({
  page,
  editor,
}) => {
  test.slow();
  for (const [family, sections] of [
    ['Whitfield', ['Primary tumours', 'Laboratory', 'Comorbidity index']],
    ['Moreau', ['Metastases', 'Treatment so far']],
  ] as const) {
    const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 5 });
    const id = list.ok ? list.value.rows[0]?.id : undefined;
    await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit`);
    for (const section of sections) {
      await editor.section(section).click();
      await expect(page.getByRole('heading', { name: section, exact: true })).toBeFocused();
      for (let row = 0; row < Math.max(1, await editor.rows.count()); row += 1) {
        await editor.openRow(row);
        for (const width of [1920, 1366]) {
          await page.setViewportSize({ width, height: 768 });
          expect(await clippedText(page), `${family} ${section} ${row} ${width}`).toEqual([]);
        }
      }
    }
  }
});
