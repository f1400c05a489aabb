import type { Locator, Page } from '@playwright/test';

/** Present mode: pages for the meeting-room screen, turned with the keyboard. */
export class PresentModel {
  readonly page: Page;
  readonly banner: Locator;
  readonly position: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('region', { name: 'Patient identity' });
    // A score such as `8 of 18` reads alike: the position is the last of them, in the footer.
    this.position = page.getByText(/^\d+ of \d+$/).last();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** How many pages the case has. */
  async count(): Promise<number> {
    return Number((await this.position.textContent())?.split(' of ')[1]);
  }
}
