import type { Locator, Page } from '@playwright/test';

/** The what-if panel over a board sheet. */
export class WhatIfModel {
  readonly page: Page;
  readonly panel: Locator;
  readonly search: Locator;
  readonly result: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: 'What if: assumed values, not saved' });
    this.search = this.panel.getByLabel('Find a fact');
    this.result = this.panel.getByRole('region', { name: 'What moves' });
    this.status = this.result.getByRole('status');
  }

  /** The answers of a fact that are picked side by side. */
  answers(fact: string): Locator {
    return this.panel.getByRole('radiogroup', { name: fact, exact: true });
  }

  /** A fact whose value is picked from a list. */
  list(fact: string): Locator {
    return this.panel.getByRole('combobox', { name: fact, exact: true });
  }

  /** A fact whose value is typed. */
  field(fact: string): Locator {
    return this.panel.getByRole('textbox', { name: fact, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }
}
