import type { Locator, Page } from '@playwright/test';

/** The Knowledge screen as its reader finds it. */
export class KnowledgeModel {
  readonly page: Page;
  readonly search: Locator;
  readonly parts: Locator;
  readonly detail: Locator;
  readonly rows: Locator;
  readonly touched: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search the pack' });
    this.parts = page.getByRole('navigation', { name: 'Parts of the pack' });
    this.detail = page.getByRole('region', { name: 'Chosen entry' });
    this.rows = page.locator('[data-entry-row]');
    this.touched = page.getByRole('region', { name: 'Cases this touches' });
  }

  /** Opens an entry by its address, or the screen itself. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/knowledge${address}`);
    await this.page.getByRole('heading', { name: 'Knowledge', exact: true }).waitFor();
  }

  part(name: string): Locator {
    return this.parts.getByRole('link', { name });
  }

  list(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The heading of the chosen entry. */
  heading(name: string): Locator {
    return this.detail.getByRole('heading', { name, exact: true, level: 2 });
  }

  ask(): Locator {
    return this.detail.getByRole('button', { name: 'Which of my cases does this touch?' });
  }
}
