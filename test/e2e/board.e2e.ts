import { readdirSync, readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { ask } from './support/ask.ts';
import {
  accessibilityFaults,
  clippedText,
  numbersWithoutUnit,
  sideways,
} from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function listCases(page: Page) {
  const reply = await ask(page, 'cases.list', { query: '', offset: 0, limit: 200 });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.rows;
}

async function idOf(page: Page, family: string): Promise<string> {
  const found = (await listCases(page)).find((row) => row.family === family);
  if (found === undefined) throw new Error(`no demo case ${family}`);
  return found.id;
}

test('[BRD-040] every demo case opens as a board sheet that breaks no display rule', async ({
  page,
  board,
  complaints,
}) => {
  test.slow();
  const rows = await listCases(page);
  const files = readdirSync('docs/demo-cases').filter((file) => file.endsWith('.json'));
  expect(rows.length).toBe(files.length);
  for (const row of rows) {
    await board.open(row.id);
    await expect(board.banner).toContainText(row.family?.toUpperCase() ?? 'Not recorded');
    await expect(board.banner).toContainText('Fictional demo patient');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await clippedText(page), `${row.family} ${size.width}`).toEqual([]);
      expect(await sideways(page), `${row.family} ${size.width}`).toEqual([]);
      expect(await numbersWithoutUnit(page), `${row.family} ${size.width}`).toEqual([]);
    }
    expect(await accessibilityFaults(page), row.family).toEqual([]);
    expect(await page.title()).not.toContain(row.family);
  }
  expect(complaints).toEqual([]);
});

test('the board sheet shows the engine at work: interval, reasons, what is missing', async ({
  page,
  board,
}) => {
  await board.open(await idOf(page, 'Feldman'));

  await expect(board.headline).toContainText('Intermediate');
  await expect(board.headline).toContainText('or poor, 1 factor unknown');
  const pair = board.option('Nivolumab + cabozantinib');
  await expect(pair).toContainText('Contraindication not ruled out');
  await expect(pair).toContainText('CheckMate 9ER');
  await expect(board.option('Upfront cytoreductive nephrectomy')).toBeVisible();
  await expect(board.card('Missing, and what it would change')).toContainText('Albumin');
  await expect(page.getByText('Not clinically validated').first()).toBeVisible();
});

test('a red flag stands above everything else', async ({ page, board }) => {
  await board.open(await idOf(page, 'Moreau'));

  await expect(board.redFlags).toContainText('Spinal cord compression');
  const flag = await board.redFlags.boundingBox();
  const candidates = await page
    .getByRole('heading', { name: 'Candidate treatments' })
    .boundingBox();
  expect(flag?.y).toBeLessThan(candidates?.y ?? 0);
});

test('every laboratory value on the sheet carries its unit', async ({ page, board }) => {
  const id = await idOf(page, 'Feldman');
  await board.open(id);
  const reply = await ask(page, 'cases.boardSheet', { id: id as never });
  if (!reply.ok) throw new Error(reply.error.code);
  const labs = reply.value.sheet.labs.filter((lab) => lab.value !== undefined);
  expect(labs.length).toBeGreaterThan(5);
  for (const lab of labs) {
    const row = board.card('Laboratory').getByRole('row', { name: lab.label });
    await expect(row.first()).toContainText(lab.value ?? '');
    await expect(row.first()).toContainText(lab.unit ?? 'a unit');
  }
});

test('presenting needs the keyboard only', async ({ page, board, present }) => {
  await board.open(await idOf(page, 'Feldman'));

  await page.keyboard.press('F5');
  await expect(present.position).toHaveText(/^1 of /);
  const pages = await present.count();
  for (let number = 2; number <= pages; number += 1) {
    await present.press('PageDown');
    await expect(present.position).toHaveText(`${number} of ${pages}`);
    expect(await clippedText(page), `page ${number}`).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await present.press('PageUp');
  await expect(present.position).toHaveText(`${pages - 1} of ${pages}`);
  await present.press('b');
  await expect(present.banner).toBeHidden();
  await expect(page.getByText('FELDMAN')).toHaveCount(0);
  await present.press('b');
  await expect(present.banner).toBeVisible();
  await present.press('Escape');
  await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toBeVisible();
});

test('the eight published cases open as board sheets', async ({ page, board }) => {
  test.slow();
  const files = readdirSync('test/golden/published').filter((file) => file.endsWith('.json'));
  expect(files.length).toBe(8);
  for (const file of files) {
    const text = readFileSync(`test/golden/published/${file}`, 'utf8');
    const saved = await ask(page, 'cases.importFile', { text });
    if (!saved.ok) throw new Error(`${file}: ${saved.error.code}`);
    if (saved.value.kind !== 'saved') throw new Error(`${file}: ${saved.value.kind}`);
    await board.open(saved.value.id);
    await expect(board.banner).toContainText('Published case');
    await expect(page.getByRole('heading', { name: 'Candidate treatments' })).toBeVisible();
    expect(await clippedText(page), file).toEqual([]);
    expect(await sideways(page), file).toEqual([]);
    expect(await numbersWithoutUnit(page), file).toEqual([]);
  }
});
