import type { Locator, Page } from '@playwright/test';

/** The form for one case. */
export class EditorModel {
  readonly page: Page;
  readonly panel: Locator;
  readonly save: Locator;
  readonly status: Locator;
  readonly sections: Locator;
  /** Headings of rows that fold. */
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'What the board sheet will say' });
    this.save = page.getByRole('button', { name: /^Save/ });
    this.status = page.getByRole('region', { name: 'Case data' });
    this.sections = page
      .getByRole('navigation', { name: 'Sections of the case' })
      .getByRole('button');
    this.rows = page.locator('form button[aria-expanded][aria-controls$="-body"]');
  }

  async openRow(index: number): Promise<void> {
    if ((await this.rows.count()) <= index) return;
    const row = this.rows.nth(index);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }

  section(name: string): Locator {
    return this.sections.and(this.page.getByRole('button', { name }));
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  list(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  question(name: string): Locator {
    return this.page.getByRole('radiogroup', { name, exact: true });
  }

  /** The strip of a score beside the fields that feed it, by the id of the score. */
  score(id: string): Locator {
    return this.page.locator(`form [data-score="${id}"]`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
