import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Page } from '@playwright/test';

import { buildIfStale } from './build.ts';
import { ensureBrowser } from './browser.ts';
import { discard, startHost } from './spawn-host.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'out', 'screenshots');
/** The one picture that is kept: README shows it. */
const README_PICTURE = join(ROOT, 'docs', 'images', 'board-sheet.png');

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];
const ROOM_SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
];

type Size = { readonly width: number; readonly height: number };

/** Takes one picture at each size; layout and fonts have settled before. */
async function shoot(page: Page, name: string, sizes: readonly Size[] = SIZES): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`) });
  }
}

async function shootFirstRun(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Your name').fill('Dr Vogt');
  await shoot(page, 'first-run');
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Passphrase again').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await page.getByLabel('I have stored the recovery key').waitFor();
  await shoot(page, 'recovery-key');
  await page.getByLabel('I have stored the recovery key').check();
  await page.getByRole('button', { name: 'Open Consilium' }).click();
  await page.getByText('No cases yet').waitFor();
  await shoot(page, 'cases-empty');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await shoot(page, 'unlock');
}

async function shootDemo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('row').nth(1).waitFor();
  await shoot(page, 'cases');
  const links = page.getByRole('rowheader').getByRole('link');
  const names = await links.allTextContents();
  const addresses = await Promise.all(
    names.map((_, index) => links.nth(index).getAttribute('href')),
  );
  const origin = new URL(page.url()).origin;
  for (const [index, path] of addresses.entries()) {
    const name = (names[index] ?? String(index)).split(',')[0]?.toLowerCase() ?? '';
    await page.goto(`${origin}${path ?? ''}`);
    await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
    await shoot(page, `board-${name}`);
  }
  const feldman = addresses[names.findIndex((name) => name.startsWith('FELDMAN'))] ?? '';
  await page.goto(`${origin}${feldman}`);
  await page.getByRole('heading', { name: 'Candidate treatments' }).waitFor();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: README_PICTURE });
  await page.pdf({ path: join(FOLDER, 'board-feldman.pdf'), preferCSSPageSize: true });
  await shootDerivation(page);
  await shootPlan(page);
  await shootWhatIf(page);
  const moreau = addresses[names.findIndex((name) => name.startsWith('MOREAU'))] ?? '';
  await shootOverride(page, `${origin}${moreau}`);
  await shootEditor(page, `${origin}${feldman}/edit`);
  await shootUnitQuestion(page);
  await shootPresentation(page, `${origin}${feldman}/present`);
  await shootKnowledge(page, `${origin}/#/knowledge`);
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
async function shootOverride(page: Page, address: string): Promise<void> {
  await page.goto(address);
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

/** A haemoglobin in g/L under the unit g/dL; what was typed is dropped again. */
async function shootUnitQuestion(page: Page): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections of the case' });
  await sections.getByRole('button', { name: 'Laboratory' }).click();
  const value = page.getByRole('textbox', { name: 'Value', exact: true }).first();
  const before = await value.inputValue();
  await value.fill('104');
  await page.getByText('is implausible for haemoglobin').waitFor();
  await shoot(page, 'editor-unit-question');
  await value.fill(before);
}

async function shootEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const sections = page
    .getByRole('navigation', { name: 'Sections of the case' })
    .getByRole('button');
  await sections.first().waitFor();
  for (let index = 0; index < (await sections.count()); index += 1) {
    await sections.nth(index).click();
    await shoot(page, `editor-${String(index + 1).padStart(2, '0')}`);
  }
}

/** A part of the pack with an entry of each of its kinds, the cases it touches, and a search. */
async function shootKnowledge(page: Page, address: string): Promise<void> {
  const entries = {
    option: '/candidate/sys-nivo-cabo',
    argument: '/argument/sys-nivo-cabo%231',
    flag: '/red-flag/RF-01',
    fact: '/fact/imdc_group',
    source: '/source/CM9ER',
    pack: '/pack',
    plans: '/plan',
  };
  for (const [name, path] of Object.entries(entries)) {
    await page.goto(`${address}${path}`);
    await page.getByRole('heading', { name: 'Knowledge', exact: true }).waitFor();
    await shoot(page, `knowledge-${name}`);
  }
  await page.goto(`${address}/candidate/sys-nivo-cabo`);
  await page.getByRole('button', { name: 'Which of my cases does this touch?' }).click();
  await page.getByText(/cases looked at/).waitFor();
  await shoot(page, 'knowledge-touches');
  await page.getByRole('searchbox', { name: 'Search the pack' }).fill('autoimmune');
  await page.getByRole('link', { name: /^Arguments/ }).click();
  await shoot(page, 'knowledge-search');
}

async function shootPresentation(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // A score such as `8 of 18` reads alike: the position is the last of them, in the footer.
  const position = page.getByText(/^\d+ of \d+$/).last();
  await position.waitFor();
  const pages = Number((await position.textContent())?.split(' of ')[1]);
  let before = '';
  for (let number = 1; number <= pages; number += 1) {
    await shoot(page, `present-${String(number).padStart(2, '0')}`, ROOM_SIZES);
    const [heading = ''] = await page.getByRole('heading', { level: 1 }).allInnerTexts();
    if (heading.startsWith('Plan: ') && !before.startsWith('Plan: ')) {
      await shoot(page, 'present-plan', ROOM_SIZES);
    }
    before = heading;
    await page.keyboard.press('PageDown');
  }
}

const executablePath = ensureBrowser(console.log);
const fault = buildIfStale(ROOT);
if (executablePath === undefined || fault !== undefined) {
  console.error(fault ?? 'No browser found and none could be installed.');
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(README_PICTURE, '..'), { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const [demo, take] of [
    [false, shootFirstRun],
    [true, shootDemo],
  ] as const) {
    const host = await startHost({ demo });
    const context = await browser.newContext();
    await take(await context.newPage(), host.address);
    await context.close();
    await host.stop();
    discard(host);
  }
  await browser.close();
  console.log(`Pictures are in ${FOLDER}`);
}
