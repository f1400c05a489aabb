import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { FOLDER, open, shoot, SIZES } from './camera.ts';
import type { DemoCases } from './demo-cases.ts';

/** The one picture that is kept: README shows it. */
const README_PICTURE = join(import.meta.dirname, '..', '..', 'docs', 'images', 'board-sheet.png');

/** The sheet of every demo case, its parts that open, and the paper. */
export async function shootBoards(page: Page, cases: DemoCases): Promise<void> {
  for (const [name, path] of cases) {
    await openSheet(page, path);
    await shoot(page, `board-${name}`);
  }
  await openSheet(page, cases.get('feldman') ?? '');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: README_PICTURE });
  await page.pdf({ path: join(FOLDER, 'board-feldman.pdf'), preferCSSPageSize: true });
  await shootDerivation(page);
  await shootPlan(page);
  await shootWhatIf(page);
  await openSheet(page, cases.get('moreau') ?? '');
  await shootOverride(page);
}

async function openSheet(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
}

/** The card of scores, and how one of them was computed. */
async function shootDerivation(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'Scores', exact: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await card.scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'How SINS, L3 was computed' }).click();
    await shoot(page, 'derivation', [size]);
    await page.keyboard.press('Escape');
  }
}

/** The first plan of the sheet, open with its reasons. */
async function shootPlan(page: Page): Promise<void> {
  const plan = page.getByRole('region', { name: 'Plans', exact: true }).getByRole('article');
  await plan.first().getByRole('button').first().click();
  await shoot(page, 'board-plan');
  await plan
    .first()
    .getByRole('button', { name: /^Why this plan/ })
    .click();
  await plan.first().getByText('Source of the plan').scrollIntoViewIfNeeded();
  await shoot(page, 'board-plan-why');
}

/** What if ECOG were 3: before anything is assumed, and after. */
async function shootWhatIf(page: Page): Promise<void> {
  await page.keyboard.press('w');
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Find a fact').waitFor();
  await shoot(page, 'what-if-empty');
  await panel.getByLabel('Find a fact').fill('ecog');
  await panel
    .getByRole('radiogroup', { name: 'ECOG', exact: true })
    .getByRole('radio', { name: '3' })
    .check();
  await panel.getByText(/options? moves?\.?$/).waitFor();
  await shoot(page, 'what-if');
  await page.getByRole('button', { name: 'Discard and close' }).click();
  await panel.waitFor({ state: 'hidden' });
}

/** Unsuitable options, and the dialog in which a board overrides one. */
async function shootOverride(page: Page): Promise<void> {
  const offer = page.getByRole('button', { name: /^Override the exclusion of/ }).first();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await offer.scrollIntoViewIfNeeded();
    await shoot(page, 'board-unsuitable', [size]);
  }
  await offer.click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Why the board/)
    .waitFor();
  await shoot(page, 'override');
  await page.keyboard.press('Escape');
}
