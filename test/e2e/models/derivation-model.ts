import type { Locator, Page } from '@playwright/test';

/** How a derived value was computed: the button beside it and what it opens. */
export class DerivationModel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The button beside a value; the first one where the value stands in several places. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name: titleOf(name), exact: true }).first();
  }

  opened(name: string): Locator {
    return this.page.getByRole('dialog', { name: titleOf(name), exact: true });
  }
}

function titleOf(name: string): string {
  return `How ${name} was computed`;
}
