import type { Locator, Page } from '@playwright/test';

/** The preparation of cases as its user finds it. */
export class PreparationModel {
  readonly page: Page;
  readonly board: Locator;
  readonly cards: Locator;
  readonly dialog: Locator;
  readonly menu: Locator;
  readonly undo: Locator;
  readonly meeting: Locator;
  /** The lists of the disciplines, with the chase list. */
  readonly lists: Locator;
  readonly owed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.board = page.getByRole('region', { name: 'Cases by the state of their preparation' });
    this.cards = this.board.getByRole('listitem');
    this.dialog = page.getByRole('dialog');
    this.menu = page.getByRole('menu');
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.meeting = page.getByLabel('Cases of');
    this.lists = page.getByRole('navigation', { name: 'Who still owes something' });
    this.owed = page.getByRole('listitem').filter({ has: page.getByText(/\?/) });
  }

  async open(address = ''): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/preparation${address}`);
    await this.page.getByRole('heading', { name: 'Preparation', exact: true }).waitFor();
  }

  async openWorklists(): Promise<void> {
    await this.open('?tab=worklists');
    await this.page.getByText(/All \d+ cases looked at/).waitFor();
  }

  column(name: string): Locator {
    return this.board.getByRole('region', { name, exact: true });
  }

  card(name: string): Locator {
    return this.cards.filter({ has: this.link(name) });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** The card of a case in one column; absent when it lies elsewhere. */
  cardIn(column: string, name: string): Locator {
    return this.column(column).getByRole('link', { name, exact: true });
  }

  async drag(name: string, column: string): Promise<void> {
    const from = await this.card(name).boundingBox();
    const to = await this.column(column).boundingBox();
    if (from === null || to === null) throw new Error('not on the screen');
    const { mouse } = this.page;
    await mouse.move(from.x + from.width / 2, from.y + 50);
    await mouse.down();
    await mouse.move(from.x + from.width / 2 + 10, from.y + 60, { steps: 3 });
    await mouse.move(to.x + to.width / 2, to.y + 120, { steps: 10 });
    await mouse.up();
  }

  async choose(name: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Move to… ${name}` }).click();
    const wanted = this.menu.getByRole('menuitem', { name: item });
    // In a low window the menu is scrolled first, and moves with it.
    await wanted.focus();
    await wanted.click();
  }

  said(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  list(name: string): Locator {
    return this.lists.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  /** One question of a list, with its effects and what can be done with it. */
  question(text: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByText(text, { exact: true }) });
  }
}
