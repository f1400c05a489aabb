import { expect, type Locator, type Page } from '@playwright/test';

import { ask } from '../support/ask.ts';
import { caseOf } from '../support/every-screen.ts';

/** The operator's window of a meeting, worked with the keyboard. */
export class OperatorModel {
  readonly page: Page;
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly stage: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('tabpanel');
    this.stage = page.getByRole('region', { name: 'On the room’s screen' });
    this.dialog = page.getByRole('dialog', { name: 'Read it back to the board' });
  }

  /** Makes a meeting with the demo cases of these families and opens its window. */
  async open(families: readonly string[], independentFirst = false): Promise<string> {
    const { page } = this;
    const room = { diagonalInches: 65, farthestSeatMetres: 5 };
    const settings = { startsAt: '14:00', minutesPerCase: 3, independentFirst, room };
    const made = await ask(page, 'meetings.create', {
      name: 'Kidney board',
      on: '2027-03-02',
      settings,
    });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    const cases: string[] = [];
    for (const family of families) cases.push(await caseOf(page, family));
    // Ids as the list gave them.
    await ask(page, 'meetings.addCases', { id, cases: cases as never });
    const who = { id: crypto.randomUUID(), name: 'Dr Lind', role: 'Oncology', isDeputy: false };
    await ask(page, 'meetings.act', { id, act: { kind: 'came', who, mode: 'in-room' } as never });
    await page.goto(`${new URL(page.url()).origin}/#/meetings/${id}/room`);
    await page.locator('header').getByRole('heading', { name: 'Kidney board' }).waitFor();
    return id;
  }

  /** Goes with Tab to a control, as somebody without a mouse does. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      const hasFocus = await target.evaluate(
        (element) => element === document.activeElement,
        undefined,
        { timeout: 15_000 },
      );
      if (hasFocus) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('the control cannot be reached with Tab');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The key for deciding, then the number of what the board came to. */
  async decide(outcome: string): Promise<void> {
    await this.press('d');
    await expect(this.panel.getByRole('radio').first()).toBeFocused();
    await this.press(outcome);
  }

  /** Types on where the last key led to. */
  async typeOn(label: string, text: string): Promise<void> {
    await expect(this.panel.getByLabel(label, { exact: true }).last()).toBeFocused();
    await this.page.keyboard.type(text);
  }

  /** Fills a field of the panel that Tab reaches. */
  async type(label: string, text: string): Promise<void> {
    await this.tabTo(this.panel.getByLabel(label, { exact: true }).last());
    await this.page.keyboard.type(text);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
}
