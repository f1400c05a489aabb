import type { Locator, Page } from '@playwright/test';

/** Hiding and showing identifiers, and the texts to check. */
export class PrivacyModel {
  readonly page: Page;
  /** Says that identifiers are hidden. */
  readonly chip: Locator;
  readonly question: Locator;
  readonly texts: Locator;
  /** The black screen of a presentation. */
  readonly black: Locator;

  constructor(page: Page) {
    this.page = page;
    this.chip = page.getByText('Identifiers hidden', { exact: true }).filter({ visible: true });
    this.question = page.getByRole('dialog', { name: 'Show identifiers?' });
    this.black = page.locator('[data-blank="black"]');
    this.texts = page.getByRole('dialog', { name: 'Texts to check' });
  }

  /** Presses the key that hides, or asks to show. */
  async press(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+H');
  }

  async hide(): Promise<void> {
    await this.press();
    await this.chip.first().waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Everything somebody could read of the page, by any means. */
  async everything(): Promise<string> {
    const markup = await this.page.evaluate(() => document.documentElement.outerHTML);
    return [markup, await this.page.title(), this.page.url()].join('\n');
  }
}
