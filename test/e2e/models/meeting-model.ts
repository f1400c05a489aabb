import { expect, type Locator, type Page } from '@playwright/test';

import type { InputOf } from '#shared/contract/contract';

import { ask } from '../support/ask.ts';
import { caseOf } from '../support/every-screen.ts';

type NewMeeting = Partial<InputOf<'meetings.create'>> & { readonly families?: readonly string[] };

/** The screen on which one meeting is planned. */
export class MeetingModel {
  readonly page: Page;
  readonly agenda: Locator;
  readonly front: Locator;
  readonly plan: Locator;
  readonly table: Locator;
  readonly suggestions: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.agenda = page.getByRole('region', { name: 'Agenda', exact: true });
    this.front = page.getByRole('region', { name: 'Case in front' });
    this.plan = page.getByRole('form', { name: 'Plan' });
    this.table = page.getByRole('region', { name: 'At the table' });
    this.suggestions = page.getByRole('region', { name: 'Suggestions' });
    this.dialog = page.getByRole('dialog');
  }

  /** Makes a meeting with the demo cases of these families; gives its id. */
  async make({ families = [], ...meeting }: NewMeeting = {}): Promise<string> {
    const { page } = this;
    const made = await ask(page, 'meetings.create', {
      name: 'Renal board',
      on: '2027-03-02',
      ...meeting,
    });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    const cases: string[] = [];
    for (const family of families) cases.push(await caseOf(page, family));
    // Ids as the list gave them.
    if (cases.length > 0) await ask(page, 'meetings.addCases', { id, cases: cases as never });
    return id;
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/meetings/${id}`);
    await this.table.waitFor();
  }

  /** Puts on record what happens, as the operator's window does. */
  async act(id: string, act: unknown): Promise<void> {
    // Acts are written out in the tests; the host parses them.
    const reply = await ask(this.page, 'meetings.act', { id, act } as never);
    if (!reply.ok) throw new Error(reply.error.code);
  }

  rows(): Locator {
    return this.page.locator('[data-agenda-case]');
  }

  row(name: string): Locator {
    return this.rows().filter({ hasText: name });
  }

  async names(): Promise<readonly string[]> {
    const names = this.page.locator('[data-agenda-button] > span:first-child');
    return (await names.allInnerTexts()).map((name) => name.trim());
  }

  /** Drags a case by its handle onto another one. */
  async drag(name: string, onto: string): Promise<void> {
    const from = await this.row(name).getByTitle('Drag to another place').boundingBox();
    const to = await this.row(onto).boundingBox();
    if (from === null || to === null) throw new Error('not on the screen');
    const { mouse } = this.page;
    const x = from.x + from.width / 2;
    await mouse.move(x, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(x, from.y + from.height / 2 + 12, { steps: 3 });
    await mouse.move(x, to.y + to.height / 2, { steps: 10 });
    await mouse.up();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async undo(): Promise<void> {
    await this.button('Undo').click();
  }

  async hears(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();
  }
}
