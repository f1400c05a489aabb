import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults, clippedText, sideways } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
  await page.getByRole('heading', { name: 'Quality', exact: true }).waitFor();
}

/** A closed meeting of today on which so many cases were deferred and none else. */
async function deferCases(page: Page, count: number): Promise<void> {
  const on = new Date().toISOString().slice(0, 10);
  const created = await ask(page, 'meetings.create', { name: 'Evening board', on });
  if (!created.ok) throw new Error(created.error.code);
  const { id } = created.value;
  await ask(page, 'meetings.act', { id, act: { kind: 'opened' } });
  for (let number = 0; number < count; number += 1) {
    const caseId = await addCase(page, { patient: { name: { family: `Secret-${number}` } } });
    await ask(page, 'meetings.addCases', { id, cases: [caseId as never] });
    await ask(page, 'meetings.act', { id, act: { kind: 'case-began', caseId } });
    const recorded = await ask(page, 'decisions.record', {
      meeting: id,
      case: caseId as never,
      revision: 1,
      by: { name: 'Dr Lind', role: 'Chair' },
      decision: {
        outcome: 'deferred',
        recommendations: [],
        deferral: { reason: 'imaging-missing' },
        dissent: [],
        actions: [],
      },
    });
    if (!recorded.ok) throw new Error(recorded.error.code);
  }
  await ask(page, 'meetings.act', { id, act: { kind: 'closed' } });
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('[QLT-008] figures come from the meetings held, and small ones are withheld', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  await goTo(page, '/quality');
  await expect(card(page, 'Meetings')).toContainText('No meeting has a quorum rule');
  await expect(card(page, 'What the meeting came to')).toContainText('8 cases on agendas');
  await deferCases(page, 2);
  await page.reload();
  const results = card(page, 'What the meeting came to');
  await expect(results).toContainText('10 cases on agendas');
  await expect(results.getByText('Withheld')).toHaveCount(2);
  await expect(card(page, 'Why cases were deferred').getByText(/^\d/)).toHaveCount(0);
  await deferCases(page, 4);
  await page.reload();
  await expect(results).toContainText('14 cases on agendas');
  await expect(results.getByText('Withheld')).toHaveCount(0);
  await results.getByRole('button', { name: 'As table' }).click();
  await expect(results.getByRole('row', { name: 'Deferred 6' })).toBeVisible();
});

test('[QLT-008] a period is chosen, and one without meetings says so', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  await goTo(page, '/quality');
  await page.getByLabel('From month').fill('2020-01');
  await page.getByLabel('To month').fill('2020-02');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText(/No meeting of this period was held/)).toBeVisible();
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(card(page, 'Meetings')).toContainText('Meetings held');
});

test('[QLT-008] the CSV holds every figure, withheld alike, and no name', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  await deferCases(page, 2);
  await goTo(page, '/quality');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = readFileSync((await (await saving).path()) ?? '', 'utf8');
  expect(text).toContain('"What the meeting came to","Deferred","Withheld"');
  expect(text).toContain('Proxy, not validated');
  expect(text).not.toMatch(/Secret|Feldman|fictional|[0-9a-f]{8}-[0-9a-f]{4}/i);
});

test('[QLT-008] the screen is readable at either size, as chart and as table', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await goTo(page, '/quality');
    await card(page, 'Meetings').waitFor();
    await page.screenshot({ path: `test-results/quality-${size.width}.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await clippedText(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('button', { name: 'As table: By month' }).click();
    await expect(page.getByRole('table', { name: 'By month' })).toBeVisible();
    expect(await clippedText(page)).toEqual([]);
    await page.getByRole('button', { name: 'As chart: By month' }).click();
  }
});
