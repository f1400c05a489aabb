import type { Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';

import { ask } from './support/ask.ts';
import { numbersWithoutUnit } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

/** More pages than this and nobody takes the sheet into the room; the second has two plans that fit. */
const MOST_PAGES = { Feldman: 8, Moreau: 9 } as const;

async function idOf(page: Page, family: string): Promise<CaseId> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  return id;
}

function running(page: Page, property: string): Promise<string> {
  return page.evaluate(
    (name) => document.documentElement.style.getPropertyValue(name).replaceAll('"', ''),
    property,
  );
}

test('[BRD-050] paper says all of red flags and of options that suit, on few pages', async ({
  page,
  board,
}) => {
  for (const family of ['Feldman', 'Moreau'] as const) {
    const id = await idOf(page, family);
    await board.open(id);
    const reply = await ask(page, 'cases.boardSheet', { id });
    if (!reply.ok) throw new Error(reply.error.code);
    const { redFlags, slots } = reply.value.sheet.evaluation;
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-printed-sheet]');
    await expect(paper).toBeVisible();
    const said = plain((await paper.textContent()) ?? '');
    for (const flag of redFlags) {
      const text = flag.state === 'raised' ? flag.action : flag.title.slice(1);
      expect(said, `${family} ${flag.id}`).toContain(plain(text));
    }
    const suitable = slots
      .flatMap(({ options }) => options)
      .filter(({ tier }) => ['preferred', 'recommended', 'option'].includes(tier));
    expect(suitable.length).toBeGreaterThan(5);
    for (const option of suitable) {
      const { supporting, opposing, excluding, pending, notes } = option;
      for (const argument of [...supporting, ...opposing, ...excluding, ...pending, ...notes]) {
        expect(said, argument.id).toContain(plain(argument.text));
        expect(said, argument.id).toContain(plain(argument.source.citation));
      }
    }
    expect(await numbersWithoutUnit(page), family).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), family).toBeLessThanOrEqual(
      MOST_PAGES[family],
    );
  }
});

test('[BRD-051] every page names the patient and what made it; hidden, it names the case', async ({
  page,
  board,
}) => {
  await board.open(await idOf(page, 'Feldman'));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await running(page, '--running-about')).toBe(
    'FELDMAN, Anna (Ms)   Born 14-Mar-1961   Hospital No. 4102 773 018',
  );
  expect(await running(page, '--running-versions')).toMatch(
    /^Case revision 1, saved .* · Kidney cancer .*, not clinically validated/,
  );
  expect(await running(page, '--running-printed')).toMatch(/^Printed .* UTC$/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Hide identifiers' }).first().click();
  await expect(board.banner).toContainText(/Case \d+/);
  await expect.poll(() => running(page, '--running-about')).toMatch(/^Case \d+ {3}65 years$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-printed-sheet]')).not.toContainText('FELDMAN');
});

/** Pages of a PDF, by its page objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Without the signs that the screen writes in another way. */
function plain(text: string): string {
  return text
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .replaceAll('+/-', '±')
    .replaceAll(/\s+/g, ' ');
}
