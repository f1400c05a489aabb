import type { Page } from '@playwright/test';

import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults, clippedText, sideways } from './support/display-rules.ts';
import { demoTest, expect, test as emptyTest } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}

/** As many actions as one decision takes, of several meetings: more than a window holds. */
const ACTIONS = 30;
const MEETINGS = 10;
const MANY = MEETINGS * (ACTIONS + 1);

/** A meeting of today with one decided case, recorded through the contract. */
async function holdMeeting(page: Page): Promise<string> {
  const id = await addCase(page, { patient: { name: { family: 'Vogel' } } });
  await decideIn(page, id, 1);
  return id;
}

/** A decision with so many actions, and one step, in a meeting of its own. */
async function decideIn(page: Page, id: string, actions: number): Promise<void> {
  const on = new Date().toISOString().slice(0, 10);
  const created = await ask(page, 'meetings.create', { name: 'Evening board', on });
  if (!created.ok) throw new Error(created.error.code);
  const meeting = created.value.id;
  await ask(page, 'meetings.addCases', { id: meeting, cases: [id as never] });
  await ask(page, 'meetings.act', { id: meeting, act: { kind: 'opened' } });
  const recorded = await ask(page, 'decisions.record', {
    meeting,
    case: id as never,
    revision: 1,
    by: { name: 'Dr Lind', role: 'Chair' },
    decision: {
      outcome: 'recommended',
      recommendations: [{ verb: 'obtain', what: 'a biopsy of the lung', conditions: [] }],
      trial: { considered: 'no', why: 'None open here.' },
      dissent: [],
      actions: Array.from({ length: actions }, (_, index) => ({
        id: crypto.randomUUID(),
        what: index === 0 ? 'Book the biopsy' : `Send letter ${index}`,
        owner: 'Nurse Berg',
        due: '2026-01-05',
      })),
      rediscuss: { when: 'the biopsy is reported' },
    },
  });
  if (!recorded.ok) throw new Error(recorded.error.code);
}

demoTest('[FUP-007] actions are found, answered by keyboard, and taken back', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  await holdMeeting(page);
  await goTo(page, '/actions');
  const line = page.getByRole('row', { name: /Book the biopsy/ });
  await expect(line).toContainText('Overdue');
  await page.keyboard.press('/');
  await page.keyboard.type('biopsy');
  await expect(page.getByText('2 lines')).toBeVisible();
  await page.getByLabel('Owner', { exact: true }).selectOption('Nurse Berg');
  await expect(page.getByText('1 line', { exact: true })).toBeVisible();
  await line.focus();
  await page.keyboard.press('n');
  await page.getByRole('radio', { name: 'Patient’s choice' }).check();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(line).toContainText('Not done: Patient’s choice');
  await line.focus();
  await page.keyboard.press('Control+z');
  await expect(line).toContainText('Overdue');
  await line.focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toContainText(/Done \d{2}-[A-Z][a-z]{2}-\d{4}/);
  await page.getByLabel('Owner', { exact: true }).selectOption('All');
  await page.getByRole('searchbox').fill('');
  await line.focus();
  await page.keyboard.press('o');
  await expect(line).toContainText('Overdue');
  // Sorted to another place by its answer, it is still the line the keys answer.
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toContainText('Book the biopsy');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toContainText(/Done \d{2}-[A-Z][a-z]{2}-\d{4}/);
  await page.getByLabel('Owner', { exact: true }).selectOption('Nurse Berg');
  await page.getByLabel('State', { exact: true }).selectOption('Overdue');
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
});

demoTest(
  '[FUP-008] the sheet says what became of the decision, and a trigger lists the case again',
  async ({ page }) => {
    await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
    const id = await holdMeeting(page);
    await goTo(page, '/actions?view=decisions');
    await page.getByRole('button', { name: 'Add outcome… VOGEL' }).click();
    await page.getByLabel('Response').selectOption('Stable disease');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText('Outcome of VOGEL recorded.')).toBeVisible();
    await page.getByRole('button', { name: 'Discuss again… VOGEL' }).click();
    await page.getByLabel('What has come').fill('Biopsy reported');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText(/VOGEL is referred again/)).toBeVisible();
    await goTo(page, `/cases/${id}`);
    const card = page.getByRole('region', { name: 'Since the last decision' });
    await expect(card).toContainText('Book the biopsy');
    await expect(card).toContainText('Stable disease');
    await expect(card).toContainText('Biopsy reported');
    expect(await accessibilityFaults(page)).toEqual([]);
  },
);

demoTest(
  '[FUP-009] an outcome and a trigger entered by mistake are taken back',
  async ({ page }) => {
    await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
    const id = await holdMeeting(page);
    const standing = async () => {
      const reply = await ask(page, 'cases.list', { query: 'Vogel', offset: 0, limit: 1 });
      return reply.ok
        ? reply.value.rows.find((row) => row.id === id)?.preparation.state
        : undefined;
    };
    await goTo(page, '/actions?view=decisions');
    const card = page.getByRole('listitem').filter({ hasText: 'VOGEL' });
    await page.getByRole('button', { name: 'Discuss again… VOGEL' }).click();
    await page.getByLabel('What has come').fill('Progression');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText(/VOGEL is referred again/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Taken back: Progression')).toBeVisible();
    await expect(card).not.toContainText('Progression');
    expect(await standing()).toBe('decided');
    await page.getByRole('button', { name: 'Add outcome… VOGEL' }).click();
    await page.getByLabel('Patient').selectOption('Died');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(card).toContainText('Died');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await card.getByRole('button', { name: /^Take back: .*Died/ }).click();
    await expect(card).not.toContainText('Died');
  },
);

demoTest(
  '[FUP-010] of a long list only the lines in the window are in the page',
  async ({ page }) => {
    await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
    const id = await addCase(page, { patient: { name: { family: 'Vogel' } } });
    for (let held = 0; held < MEETINGS; held += 1) await decideIn(page, id, ACTIONS);
    await goTo(page, '/actions?q=VOGEL');
    await expect(page.getByText(`${MANY} lines`)).toBeVisible();
    const lines = page.locator('tbody tr[data-index]');
    await expect(lines.first()).toContainText('Book the biopsy');
    expect(await lines.count()).toBeLessThan(60);
    await lines.first().focus();
    await page.keyboard.press('End');
    const last = page.locator(`tr[data-index="${MANY - 1}"]`);
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(`tr[data-index="${MANY - 2}"]`)).toBeFocused();
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Marked done: /)).toBeVisible();
    expect(await lines.count()).toBeLessThan(60);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('searchbox').fill('Send letter 29');
    await expect(page.getByText(`${MEETINGS} lines`)).toBeVisible();
    await page.getByRole('searchbox').fill('VOGEL');
    await expect(page.getByText(`${MANY} lines`)).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await lines.count()).toBe(MANY);
  },
);

demoTest(
  '[FUP-006] names are withheld on the screen while identifiers are hidden',
  async ({ page }) => {
    await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
    await holdMeeting(page);
    await goTo(page, '/actions');
    await page.getByRole('row', { name: /Book the biopsy/ }).waitFor();
    await page.keyboard.press('Control+Shift+H');
    await expect(page.getByText('VOGEL')).toHaveCount(0);
    await expect(page.getByText('Nurse Berg')).toHaveCount(0);
    await expect(page.getByText(/^Case \d+/).first()).toBeVisible();
  },
);

demoTest('[FUP-007] both views are readable at either size', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const [view, name] of [
      ['', 'items'],
      ['?view=decisions', 'decisions'],
    ] as const) {
      await goTo(page, `/actions${view}`);
      await page
        .getByRole('link', { name: /^FELDMAN/ })
        .first()
        .waitFor();
      await page.screenshot({ path: `test-results/actions-${name}-${size.width}.png` });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await clippedText(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
    }
  }
});

demoTest('[FUP-007] every question is readable, and Escape changes nothing', async ({ page }) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).waitFor();
  for (const [view, names] of [
    ['', [/^Done: /, /^Not done: /]],
    ['?view=decisions', [/^Carried out/, /^Not done/, /^Add outcome/, /^Discuss again/]],
  ] as const) {
    await goTo(page, `/actions${view}`);
    for (const name of names) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await clippedText(page)).toEqual([]);
      }
      expect(await accessibilityFaults(page), String(name)).toEqual([]);
      await page.getByRole('button', { name: 'Record' }).focus();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    }
  }
});

emptyTest(
  '[FUP-007] says what belongs here when no decision is recorded',
  async ({ page, vault }) => {
    await vault.create();
    await goTo(page, '/actions');
    await expect(page.getByText(/No decision is recorded yet/)).toBeVisible();
  },
);
