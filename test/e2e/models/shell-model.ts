import type { Locator, Page } from '@playwright/test';

/** What stands around every screen: the rail, the palette, the help. */
export class ShellModel {
  readonly page: Page;
  readonly rail: Locator;
  readonly main: Locator;
  readonly palette: Locator;
  readonly query: Locator;
  readonly options: Locator;
  readonly help: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rail = page.getByRole('navigation', { name: 'Main' });
    this.main = page.getByRole('main');
    this.palette = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('combobox', { name: 'Search and commands' }) });
    this.query = page.getByRole('combobox', { name: 'Search and commands' });
    this.options = this.palette.getByRole('option');
    this.help = page.getByRole('dialog', { name: 'Keys' });
  }

  async openPalette(): Promise<void> {
    await this.rail.waitFor();
    await this.page.keyboard.press('Control+k');
    await this.query.waitFor();
  }

  async search(text: string): Promise<void> {
    await this.query.fill(text);
  }

  group(name: string): Locator {
    return this.palette.getByRole('group', { name });
  }

  chosen(): Locator {
    return this.palette.getByRole('option', { selected: true });
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#${path}`);
  }
}
