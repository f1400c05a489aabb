import type { Locator, Page } from '@playwright/test';

import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

async function idOf(page: Page, family: string): Promise<string> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 5 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  return id;
}

/** How many points the interval of a score spans: 9 of `8 to 17 of 17`, 0 once it is known. */
async function spanOf(strip: Locator): Promise<number> {
  const text = await strip.innerText();
  const points = /([\d.]+)(?: to ([\d.]+))? of \d+/.exec(text);
  return Number(points?.[2] ?? points?.[1]) - Number(points?.[1]);
}

test('[BRD-003] a derivation opens, reads and closes with the keyboard, inside the window', async ({
  page,
  board,
  keyboard,
  derivation,
  complaints,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    const button = derivation.button('renal function');
    await keyboard.activate(button);
    const opened = derivation.opened('renal function');
    await expect(opened).toBeVisible();
    await expect(opened.getByRole('row', { name: 'Creatinine' }).first()).toContainText(
      '124 µmol/L',
    );
    await expect(opened.getByRole('row', { name: 'Creatinine' }).first()).toContainText(
      '16-Nov-2026',
    );
    for (const said of ['Formula', 'CKD-EPI 2021', 'Source', 'Inker 2021', 'Rule RCC-C-004']) {
      await expect(opened).toContainText(said);
    }
    await expect(opened).toContainText('Table seen in a public source; checked on 23-Nov-2026');

    const box = await opened.boundingBox();
    const banner = await board.banner.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((banner?.y ?? 0) + (banner?.height ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    expect(await clippedText(page), `${size.width}`).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await keyboard.press('End');
    await keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expect(button).toBeFocused();
  }
  expect(complaints).toEqual([]);
});

test('[BRD-003] a presentation opens a derivation without turning the page, and still goes black', async ({
  page,
  board,
  keyboard,
  present,
  derivation,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  await page.keyboard.press('F5');
  await expect(present.position).toHaveText(/^1 of /);

  await keyboard.activate(derivation.button('IMDC risk'));
  const opened = derivation.opened('IMDC risk');
  await expect(opened).toContainText('Missing: Albumin');
  await expect(present.position).toHaveText(/^1 of /);
  await present.press('b');
  await expect(opened).toBeHidden();
  await expect(present.banner).toBeHidden();
  await present.press('b');
  await present.press('PageDown');
  await expect(present.position).toHaveText(/^2 of /);
});

test('[BRD-004] the scores stand on one card, with what each lacks, and in the lesion they are about', async ({
  page,
  board,
  derivation,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  const card = board.card('Scores');

  const sins = card.getByRole('row', { name: 'SINS' });
  await expect(sins).toContainText('8 of 18, potentially unstable');
  await expect(sins).toContainText('L3');
  await expect(board.card('Disease extent')).toContainText('SINS 8 of 18, potentially unstable');
  await expect(board.headline).toContainText('SINS 8 of 18');
  await expect(card.getByRole('row', { name: 'MSKCC risk' })).toContainText('albumin missing');
  await expect(card).toContainText('Not computed');
  await expect(card.getByRole('listitem').filter({ hasText: 'Glasgow' })).toContainText(
    'CRP and albumin missing',
  );

  await derivation.button('Glasgow prognostic score').click();
  await expect(derivation.opened('Glasgow prognostic score')).toContainText(
    'Missing: CRP, Albumin',
  );
});

test('[EDT-002] the interval of G8 shrinks with every answer, beside the questions', async ({
  page,
  editor,
}) => {
  const id = await addCase(page, {
    patient: { born: '1944-06-30' },
    referral: { assessedOn: '2026-11-24' },
    health: { weightKg: { value: 57 }, heightCm: { value: 156 } },
  });
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit`);
  await editor.section('Geriatric screening (G8)').click();
  const strip = editor.score('g8');
  await editor.question('Mobility').getByRole('radio', { name: 'Goes out', exact: true }).check();
  await expect(strip).toContainText(/\d to \d/);
  let before = await spanOf(strip);
  for (const [question, answer] of [
    ['Food intake in the last 3 months', 'No decline'],
    ['Weight lost in 3 months', 'None'],
    ['Dementia or depression', 'None'],
    ['More than three prescription drugs a day', 'No'],
    ['Health as the patient rates it, against people of the same age', 'As good'],
  ] as const) {
    await editor.question(question).getByRole('radio', { name: answer, exact: true }).check();
    await expect.poll(() => spanOf(strip), { message: question }).toBeLessThan(before);
    before = await spanOf(strip);
  }
  expect(before).toBe(0);
  await expect(strip).toContainText('normal');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('[EDT-003] the rest of the comorbidity questions is answered No by one press, and taken back', async ({
  page,
  editor,
  keyboard,
}) => {
  await page.goto(`${new URL(page.url()).origin}/#/cases/new`);
  await editor.section('Comorbidity index').click();
  await keyboard.answer(editor.question('Dementia'), 'Yes');
  await keyboard.activate(editor.button('The rest: no (18)'));

  const answer = (question: string, label: string) =>
    editor.question(question).getByRole('radio', { name: label, exact: true });
  await expect(answer('Lymphoma', 'No')).toBeChecked();
  await expect(answer('Dementia', 'Yes')).toBeChecked();
  await expect(page.getByText('18 answered No.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(answer('Lymphoma', 'No')).not.toBeChecked();
  await expect(answer('Heart failure', 'No')).not.toBeChecked();
  await expect(answer('Dementia', 'Yes')).toBeChecked();
});

test('[EDT-004] an implausible unit is asked about, changed or kept with the keyboard, never unasked', async ({
  page,
  editor,
  keyboard,
}) => {
  await page.goto(`${new URL(page.url()).origin}/#/cases/${await idOf(page, 'Feldman')}/edit`);
  await editor.section('Laboratory').click();
  const result = page.getByRole('group', { name: 'result 1', exact: true });
  const unit = result.getByRole('combobox', { name: 'Unit', exact: true });
  const value = result.getByRole('textbox', { name: 'Value', exact: true });
  const asked = result.getByText(
    '104 g/dL is implausible for haemoglobin. Did you mean 104 g/L? Check its limits as well.',
  );

  await keyboard.type(value, '104');
  await expect(asked).toBeVisible();
  await expect(unit.locator('option:checked')).toHaveText('g/dL');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keyboard.activate(result.getByRole('button', { name: 'Use g/L', exact: true }));
  await expect(unit.locator('option:checked')).toHaveText('g/L');
  await expect(asked).toBeHidden();
  await expect(unit).toBeFocused();

  await unit.selectOption('g/dL');
  await expect(asked).toBeVisible();
  await keyboard.activate(result.getByRole('button', { name: 'Keep g/dL', exact: true }));
  await expect(asked).toBeHidden();
  await expect(unit.locator('option:checked')).toHaveText('g/dL');
  await expect(unit).toBeFocused();
  await editor.section('Symptoms').click();
  await editor.section('Laboratory').click();
  await expect(value).toHaveValue('104');
  await expect(asked).toBeHidden();
});
