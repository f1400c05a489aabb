import type { Locator, Page } from '@playwright/test';

/** The list of cases as its user finds it. */
export class CasesModel {
  readonly page: Page;
  readonly search: Locator;
  readonly grid: Locator;
  /** Every line in the page, the headings left out. */
  readonly lines: Locator;
  readonly filters: Locator;
  readonly chips: Locator;
  readonly bar: Locator;
  readonly report: Locator;
  readonly dialog: Locator;
  readonly drafts: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search cases' });
    this.grid = page.getByRole('grid', { name: 'List of cases' });
    this.lines = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') });
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.chips = page.getByRole('list', { name: 'Active filters' });
    this.bar = page.getByRole('region', { name: 'Chosen cases' });
    this.report = page.getByRole('region', { name: 'Import' });
    this.dialog = page.getByRole('dialog');
    this.drafts = page.getByRole('list', { name: 'Unsaved new cases' });
    this.undo = page.getByRole('button', { name: 'Undo' });
  }

  async open(address = ''): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/cases${address}`);
    await this.page.getByRole('heading', { name: 'Cases', exact: true }).waitFor();
  }

  view(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Saved views' })
      .getByRole('link', { name: new RegExp(`^${name}`) });
  }

  /** A value of a filter, by the beginning of its name. */
  filter(value: string): Locator {
    return this.filters.getByRole('checkbox', { name: new RegExp(`^${value}, `) });
  }

  /** The line of a case, by the name it is called by. */
  line(name: string): Locator {
    return this.lines.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  heading(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  /** The names on the lines in the page, from the top. */
  names(): Promise<readonly string[]> {
    return this.grid.getByRole('rowheader').getByRole('link').allTextContents();
  }

  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      // One after the other: each press changes the bar.
      // oxlint-disable-next-line no-await-in-loop
      await this.page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    }
  }

  act(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  /** What was said last about an act or an import. */
  said(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async importFiles(files: readonly { readonly name: string; readonly text: string }[]) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import case file' }).first().click();
    await (
      await chooser
    ).setFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })),
    );
  }
}
