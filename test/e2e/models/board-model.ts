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

  group(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}
