import type { Locator, Page } from '@playwright/test';

/** The plans of a board sheet, and a candidate's own question for pairs of facts. */
export class PlansModel {
  readonly page: Page;
  readonly section: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Plans', exact: true });
  }

  plan(title: string): Locator {
    return this.section.getByRole('article', { name: title, exact: true });
  }

  /** The head of a plan, which opens it. */
  toggle(title: string): Locator {
    return this.plan(title).getByRole('button').first();
  }

  button(title: string, name: RegExp): Locator {
    return this.plan(title).getByRole('button', { name });
  }

  steps(title: string): Locator {
    return this.plan(title).getByRole('list').first().locator('> li');
  }
}
