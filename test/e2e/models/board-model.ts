import type { Locator, Page } from '@playwright/test';

/** The board sheet as its reader finds it. */
export class BoardModel {
  readonly page: Page;
  readonly banner: Locator;
  readonly question: Locator;
  readonly headline: Locator;
  readonly redFlags: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('region', { name: 'Patient identity' });
    this.question = page.getByRole('region', { name: 'Question for the board' });
    this.headline = page.getByRole('region', { name: 'At a glance' });
    this.redFlags = page.getByRole('region', { name: 'Red flags' }).first();
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/cases/${id}`);
    await this.banner.waitFor();
  }

  /** A candidate, by its name. */
  option(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** An item of the card of what is missing; pressed, it shows every answer. */
  missing(label: string): Locator {
    return this.card('Missing, and what it would change')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: label }) });
  }

  /** Does something with the whole case. */
  async choose(act: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More about this case' }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  group(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}
