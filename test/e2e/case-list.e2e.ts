import { readFileSync } from 'node:fs';

import { formatCaseFile } from '#shared/interchange/case-file';

import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest, expect, test } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 640, height: 360 },
];
const ALL = { query: '', offset: 0, limit: 200 } as const;
const FELDMAN = 'docs/demo-cases/01-synchronous-clear-cell-painful-spine.json';

function newCaseFile(family: string): string {
  return formatCaseFile({ patient: { name: { family, given: 'New' } } });
}

demoTest(
  '[LST-001] a saved view shows the cases it counts, and has its own sentence when there are none',
  async ({ page, cases }) => {
    const list = await ask(page, 'cases.list', ALL);
    if (!list.ok) throw new Error(list.error.code);
    await expect(cases.view('All')).toHaveAttribute('aria-current', 'page');
    await expect(cases.view('Mine')).not.toHaveAttribute('aria-current');
    await cases.view('Not ready').click();
    await expect(cases.lines).toHaveCount(list.value.views['not-ready']);
    await expect(cases.view('Not ready')).toHaveAttribute('aria-current', 'page');
    await expect(cases.view('Next meeting')).toHaveText(/\d{2}-[A-Z][a-z]{2}-\d{4}\d+$/);
    await cases.view('Archived').click();
    await expect(page.getByText('Nothing was archived.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all cases' }).click();
    await expect(cases.lines).toHaveCount(list.value.views.all);
  },
);

demoTest(
  '[LST-002] view, search, filters and sorting stand in the address and survive reload and back',
  async ({ page, cases }) => {
    await cases.view('Mine').click();
    await cases.filter('IV').check();
    await cases.heading('Born').getByRole('button').click();
    await cases.search.fill('renal');
    await expect(cases.search).toHaveValue('renal');
    await expect(page).toHaveURL(/q=renal/);
    await page.reload();
    await expect(cases.search).toHaveValue('renal');
    await expect(cases.view('Mine')).toHaveAttribute('aria-current', 'page');
    await expect(cases.filter('IV')).toBeChecked();
    await expect(cases.heading('Born')).toHaveAttribute('aria-sort', 'ascending');
    await page.goBack();
    await expect(cases.chips).toBeHidden();
    await expect(cases.search).toHaveValue('');
    await cases.open('?view=nonsense&q=4102&stages=4&sort=mood');
    await expect(cases.search).toHaveValue('4102');
    await expect(cases.view('All')).toHaveAttribute('aria-current', 'page');
    await expect(cases.lines).toHaveCount(1);
  },
);

demoTest(
  '[LST-003] a filter value counts its cases, lets only them through and goes away as a chip or with all',
  async ({ page, cases }) => {
    const list = await ask(page, 'cases.list', ALL);
    if (!list.ok) throw new Error(list.error.code);
    const { facets, total } = list.value;
    const four = facets.stages.find(({ value }) => value === 'IV')?.count ?? 0;
    const poor = facets.risks.find(({ value }) => value === 'poor')?.count ?? 0;
    expect(four).toBeGreaterThan(poor);
    await cases.filter('IV').check();
    await expect(cases.lines).toHaveCount(four);
    await cases.filter('Poor').check();
    await expect(page.getByText(/\d+ cases? found/)).toBeVisible();
    await cases.chips.getByRole('button', { name: 'Remove the filter Stage: IV' }).click();
    await expect(cases.lines).toHaveCount(poor);
    await cases.filters.getByRole('button', { name: 'Clear all filters' }).click();
    await expect(cases.lines).toHaveCount(total);
    await expect(cases.chips).toBeHidden();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await cases.filter('IV').check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Filters: 1 active' })).toBeFocused();
  },
);

demoTest(
  '[LST-004] the slash leads to the search, which finds as one types',
  async ({ page, cases }) => {
    await cases.lines.first().waitFor();
    await page.keyboard.press('/');
    await expect(cases.search).toBeFocused();
    await page.keyboard.type('feld', { delay: 60 });
    await expect(cases.lines).toHaveCount(1);
    await expect(page.getByText('1 case found')).toBeVisible();
    await expect(cases.line('FELDMAN, Anna')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cases.search).toHaveValue('');
    await expect(cases.line('MOREAU, Celeste')).toBeVisible();
  },
);

demoTest(
  '[LST-005] a heading sorts, says which way, and turns round when pressed again',
  async ({ page, cases }) => {
    await cases.heading('Patient').getByRole('button').click();
    await expect(cases.heading('Patient')).toHaveAttribute('aria-sort', 'ascending');
    await expect(cases.lines.first()).toContainText('ASANTE');
    const names = await cases.names();
    expect(names).toEqual(names.toSorted());
    await cases.heading('Patient').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(cases.heading('Patient')).toHaveAttribute('aria-sort', 'descending');
    await expect(cases.lines.first()).toContainText('WHITFIELD');
    for (const by of ['Number', 'Diagnosis', 'Question for the board', 'Preparation']) {
      await cases.heading(by).getByRole('button').click();
      await expect(cases.heading(by)).toHaveAttribute('aria-sort', 'ascending');
    }
    for (const by of ['Next board', 'Readiness', 'Born']) {
      await cases.heading(by).getByRole('button').click();
      await expect(cases.heading(by)).toHaveAttribute('aria-sort', 'ascending');
    }
    await cases.heading('Last saved').getByRole('button').click();
    await expect(cases.heading('Last saved')).toHaveAttribute('aria-sort', 'descending');
  },
);

demoTest(
  '[LST-006] a line says readiness, preparation with its reason, lock, own unsaved draft and origin in words',
  async ({ page, cases }) => {
    const found = await ask(page, 'cases.list', { ...ALL, query: 'feldman' });
    const row = found.ok ? found.value.rows[0] : undefined;
    if (row === undefined) throw new Error('not found');
    await ask(page, 'drafts.keep', { key: row.id, caseId: row.id, base: 1, draft: {} });
    await ask(page, 'preparation.lock', { id: row.id, revision: 1 });
    await page.reload();
    const line = cases.line('FELDMAN, Anna');
    await expect(line).toContainText(`${row.readiness.done} of ${row.readiness.total} settled`);
    await expect(line).toContainText('Listed');
    await expect(line).toContainText('Fictional');
    await expect(line).toContainText('Locked, revision 1');
    await expect(line).toContainText(/Unsaved draft \d{2}:\d{2}/);
    await expect(cases.line('PEREIRA, Tomás')).toContainText('Not readyPathology missing: Biopsy');
    await line.click({ position: { x: 400, y: 10 } });
    await expect(page.getByRole('region', { name: 'Patient identity' })).toContainText('FELDMAN');
  },
);

demoTest(
  '[LST-007] arrow keys, Home, End and pages move; Space and Shift choose; Control A chooses all; Enter opens',
  async ({ page, cases }) => {
    await cases.heading('Patient').getByRole('button').click();
    await expect(cases.lines.first()).toContainText('ASANTE');
    await cases.lines.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(cases.lines.nth(1)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(cases.lines.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(cases.bar).toContainText('3 chosen');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(cases.bar).toContainText('2 chosen');
    await page.keyboard.press('End');
    await expect(cases.line('WHITFIELD, Edith')).toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(cases.line('WHITFIELD, Edith')).not.toBeFocused();
    await page.keyboard.press('Home');
    await expect(cases.line('ASANTE, Kofi')).toBeFocused();
    await page.keyboard.press('Control+a');
    await expect(cases.bar).toContainText('12 chosen');
    await cases.bar.getByRole('button', { name: 'Clear the choice' }).click();
    await expect(cases.bar).toBeHidden();
    await cases.lines.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('link', { name: 'ASANTE, Kofi', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Patient identity' })).toContainText('ASANTE');
  },
);

demoTest(
  '[LST-010] chosen cases go to a meeting, there or new; the line says how many were on it and takes it back',
  async ({ page, cases }) => {
    await cases.choose('HARRIS, Owen', 'ROSSI, Giulia', 'FELDMAN, Anna');
    await cases.act('Add to meeting…').click();
    await expect(cases.dialog).toContainText('HARRIS, Owen · ROSSI, Giulia · FELDMAN, Anna');
    await cases.dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(cases.dialog).toContainText('Choose a meeting.');
    await cases.dialog.getByRole('radio', { name: /^Kidney tumour board/ }).check();
    await cases.dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(cases.said('2 cases added to Kidney tumour board')).toContainText(
      '1 case has been on it before.',
    );
    await expect(cases.line('HARRIS, Owen')).toContainText('Listed');
    await cases.undo.click();
    await expect(cases.said('2 cases taken off')).toBeVisible();
    await expect(cases.line('HARRIS, Owen')).toContainText('Draft');
    await expect(cases.line('ROSSI, Giulia')).toContainText('Referred');
    await expect(cases.line('FELDMAN, Anna')).toContainText('Listed');

    await cases.choose('HARRIS, Owen');
    await cases.act('Add to meeting…').click();
    await cases.dialog.getByRole('radio', { name: 'A new meeting' }).check();
    await cases.dialog.getByLabel('Name of the meeting').fill('Second board');
    await cases.dialog.getByLabel('Day', { exact: true }).fill('2001-02-03');
    await cases.dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(cases.dialog).toContainText('This day has passed.');
    await cases.dialog.getByLabel('Cut-off day (optional)').fill('');
    await cases.dialog.getByLabel('Day', { exact: true }).fill('2091-12-04');
    await page.keyboard.press('Tab');
    await expect(cases.dialog.getByLabel('Day', { exact: true })).toHaveValue('04-Dec-2091');
    await expect(cases.dialog.getByLabel('Cut-off day (optional)')).toHaveValue('30-Nov-2091');
    expect(await accessibilityFaults(page)).toEqual([]);
    await cases.dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(cases.line('HARRIS, Owen')).toContainText('Tue 04-Dec-2091');
    const meetings = await ask(page, 'meetings.list', {});
    expect(meetings.ok && meetings.value.find(({ name }) => name === 'Second board')).toMatchObject(
      { on: '2091-12-04', cutOff: '2091-11-30T12:00', cases: 1 },
    );
  },
);

demoTest(
  '[LST-012] cases move to another state, not ready only with a reason, and back with one press',
  async ({ page, cases }) => {
    await cases.choose('FELDMAN, Anna', 'LINDGREN, Eva');
    await cases.act('Move to…').click();
    await cases.dialog.getByRole('radio', { name: 'Not ready' }).check();
    await cases.dialog.getByRole('button', { name: 'Move' }).click();
    await expect(cases.dialog).toContainText('Choose why the cases are not ready.');
    await cases.dialog.getByLabel('Why not ready').selectOption('imaging-missing');
    expect(await accessibilityFaults(page)).toEqual([]);
    await cases.dialog.getByRole('button', { name: 'Move' }).click();
    await expect(cases.said('2 cases moved to Not ready.')).toContainText(
      '1 case has been taken off the agenda',
    );
    await expect(cases.line('LINDGREN, Eva')).toContainText('Imaging missing');
    await cases.undo.click();
    await expect(cases.said('2 cases moved back.')).toBeVisible();
    await expect(cases.line('LINDGREN, Eva')).toContainText('Triaged');
    await expect(cases.line('FELDMAN, Anna')).toContainText('Listed');
  },
);

demoTest(
  '[LST-013] archiving asks why, takes cases out of every view but the archive, and can be taken back',
  async ({ cases }) => {
    await cases.choose('FELDMAN, Anna', 'HARRIS, Owen');
    await cases.act('Archive…').click();
    await cases.dialog.getByRole('button', { name: 'Archive' }).click();
    await expect(cases.dialog).toContainText('Say why.');
    await cases.dialog.getByLabel('Why', { exact: true }).fill('Entered by mistake');
    await cases.dialog.getByRole('button', { name: 'Archive' }).click();
    await expect(cases.said('2 cases archived.')).toBeVisible();
    await expect(cases.line('FELDMAN, Anna')).toBeHidden();
    await cases.undo.click();
    await expect(cases.line('FELDMAN, Anna')).toContainText('Listed');

    await cases.choose('HARRIS, Owen');
    await cases.act('Archive…').click();
    await cases.dialog.getByLabel('Why', { exact: true }).fill('Entered by mistake');
    await cases.dialog.getByRole('button', { name: 'Archive' }).click();
    await expect(cases.line('HARRIS, Owen')).toBeHidden();
    await cases.view('Archived').click();
    await cases.choose('HARRIS, Owen');
    await cases.act('Restore').click();
    await expect(cases.said('1 case restored.')).toBeVisible();
    await cases.view('All').click();
    await expect(cases.line('HARRIS, Owen')).toBeVisible();
  },
);

test('[LST-014] case files of several cases are written one by one, of real patients only after a yes', async ({
  page,
  vault,
  cases,
}) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  const texts = ['Aster', 'Birch'].map((family) => ({
    name: `${family}.json`,
    text: newCaseFile(family),
  }));
  await cases.importFiles(texts);
  await cases.choose('ASTER, New', 'BIRCH, New');
  await cases.act('Export case files…').click();
  await expect(cases.dialog).toContainText('2 of them are of real patients');
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await cases.dialog.getByRole('button', { name: 'Export' }).click();
  await expect(cases.said('2 case files written.')).toBeVisible();
  await expect.poll(() => files.length).toBe(2);
  expect(files.join(' ')).not.toMatch(/aster|birch/i);
});

demoTest(
  '[LST-015] a file whose patient may be here is named with the case and why, and is added only on a press',
  async ({ page, cases, board }) => {
    const before = await ask(page, 'cases.list', ALL);
    const text = readFileSync(FELDMAN, 'utf8');
    await cases.importFiles([
      { name: 'one.json', text },
      { name: 'two.json', text },
      { name: 'fresh.json', text: newCaseFile('Fresh') },
    ]);
    await expect(cases.said('1 file imported, 2 files to decide on')).toBeVisible();
    await expect(cases.report).toContainText('the same number and the same name and birth date');
    await expect(cases.report.getByRole('button', { name: 'Dismiss the report' })).toBeHidden();
    expect(await accessibilityFaults(page)).toEqual([]);
    const during = await ask(page, 'cases.list', ALL);
    expect(before.ok && during.ok && during.value.total - before.value.total).toBe(1);

    await cases.report
      .getByRole('link', { name: 'Open the existing case of FELDMAN, Anna' })
      .first()
      .click();
    await expect(board.banner).toContainText('FELDMAN');
    await page.goBack();
    await cases.report.getByRole('button', { name: 'Add as another case: one.json' }).click();
    await expect(cases.report).toContainText('one.json imported.');
    await cases.report.getByRole('button', { name: 'Leave out: two.json' }).click();
    await expect(cases.report).toContainText('two.json left out. Nothing was added.');
    await expect(page.getByRole('link', { name: 'FELDMAN, Anna', exact: true })).toHaveCount(2);
    await cases.report.getByRole('button', { name: 'Dismiss the report' }).click();
    await expect(cases.report).toBeHidden();
  },
);

test('[LST-016] many files come in one by one, the count is shown, and cancelling leaves out the rest', async ({
  page,
  vault,
  cases,
}) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  // Each file of a real network comes a moment later, so that there is time to cancel.
  await page.route('**/api/cases.importFile', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    await route.continue();
  });
  const files = Array.from({ length: 40 }, (_, index) => ({
    name: `${index}.json`,
    text: newCaseFile(`Family-${index}`),
  }));
  await cases.importFiles(files);
  await expect(cases.said(/Importing file \d+ of 40/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(cases.said(/^\d+ files? imported, \d+ files? left out$/)).toBeVisible();
  const said = (await cases.said(/imported/).textContent()) ?? '';
  const [imported, rest] = (said.match(/\d+/g) ?? []).map(Number);
  expect((imported ?? 0) + (rest ?? 0)).toBe(40);
  const list = await ask(page, 'cases.list', ALL);
  expect(list).toMatchObject({ ok: true, value: { total: imported } });
});

demoTest(
  '[LST-017] when nothing is found, each search or filter that keeps cases out says how many and goes with one press',
  async ({ page, cases }) => {
    await cases.filter('IV').check();
    await cases.search.fill('zzz');
    await expect(page.getByText('No case matches “zzz”')).toBeVisible();
    await expect(page.getByText(/^The search keeps out \d+ cases\.$/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await clippedText(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear the search', exact: true }).click();
    await expect(cases.search).toHaveValue('');
    await cases.search.fill('whitfield');
    await expect(page.getByText('The filter Stage (IV) keeps out 1 case.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove the filter Stage', exact: true }).click();
    await expect(cases.line('WHITFIELD, Edith')).toBeVisible();
  },
);

test('[LST-018] an empty vault says why and offers a new case, an import and the demo', async ({
  page,
  vault,
}) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  await expect(page.getByText('npm run demo')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import case file' })).toHaveCount(2);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await clippedText(page)).toEqual([]);
  }
});

demoTest(
  '[LST-019] an unsaved new case stands above the list, goes on from there, or is given up after a question',
  async ({ page, cases }) => {
    const key = '7d1f0f5e-0d67-4a5c-9d0c-1a2b3c4d5e6f';
    await ask(page, 'drafts.keep', { key, draft: { patient: {} } });
    await page.reload();
    await expect(cases.drafts).toContainText(/Draft of a new case, \d{2}:\d{2}/);
    await expect(cases.drafts.getByRole('link', { name: /^Continue/ })).toHaveAttribute(
      'href',
      new RegExp(`/cases/new\\?draft=.*${key}`),
    );
    await cases.drafts.getByRole('button', { name: /^Give up/ }).click();
    await expect(cases.dialog).toContainText('cannot be brought back');
    await cases.dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect(cases.drafts).toBeVisible();
    await cases.drafts.getByRole('button', { name: /^Give up/ }).click();
    await cases.dialog.getByRole('button', { name: 'Give up' }).click();
    await expect(cases.drafts).toBeHidden();
    expect(await ask(page, 'drafts.get', { key })).toMatchObject({
      ok: false,
      error: { code: 'draft-not-found' },
    });
  },
);

demoTest(
  '[LST-020] while identifiers are hidden a line has the case number and the age',
  async ({ page, cases }) => {
    await page.evaluate(() => sessionStorage.setItem('consilium-identifiers', 'hidden'));
    await page.reload();
    await expect(cases.lines.first()).toContainText(/^Case \d+/);
    await expect(cases.lines.first()).toContainText(/\d+ years/);
    const text = await cases.grid.innerText();
    expect(text).not.toMatch(/FELDMAN|4102|14-Mar-1961/);
    const decided = cases.lines.filter({ hasText: 'Decided' });
    await decided.getByRole('checkbox').check();
    await expect(cases.bar).toContainText(/Case \d+/);
    // The note that is withheld here is there again after Undo.
    await cases.act('Add to meeting…').click();
    await cases.dialog.getByRole('radio', { name: /^Kidney tumour board/ }).check();
    await cases.dialog.getByRole('button', { name: 'Add to the meeting' }).click();
    await expect(decided).toBeHidden();
    await cases.undo.click();
    await expect(cases.said('1 case taken off')).toBeVisible();
    const shown = await ask(page, 'cases.list', { ...ALL, query: 'whitfield' });
    expect(shown.ok && shown.value.rows[0]?.preparation).toMatchObject({
      state: 'decided',
      note: 'Fictional decision: active surveillance.',
    });
  },
);

demoTest(
  '[LST-021] the printed list has every loaded line and says how many',
  async ({ page, cases }) => {
    await cases.filter('IV').check();
    const count = (await cases.names()).length;
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(`${count} cases, printed in full.`)).toBeVisible();
    await expect(page.getByText('Narrowed by Stage: IV')).toBeVisible();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(count + 1);
    await expect(cases.grid).toBeHidden();
  },
);

demoTest(
  '[LST-022] the list, its filters and its bars meet the display rules at every size',
  async ({ page, cases }) => {
    test.slow();
    await cases.filter('IV').check();
    await cases.choose('FELDMAN, Anna', 'MOREAU, Celeste');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await clippedText(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  },
);

demoTest(
  '[LST-023] a list that cannot be read says so and that nothing was changed, and is tried again on a press',
  async ({ page, cases }) => {
    await cases.lines.first().waitFor();
    await page.route('**/api/cases.list', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('The case list could not be read');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/api/cases.list');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(cases.line('FELDMAN, Anna')).toBeVisible();
  },
);
